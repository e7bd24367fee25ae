import { Tabs } from '@mantine/core';
import { useParams } from 'react-router';
import type { GroomingDraftView, GroomingEdit, Project } from '~/api/types';
import { Failure } from '~/common/Failure';
import { count } from '~/common/format';
import { Loaded } from '~/common/Loaded';
import { useUrlState } from '~/common/useUrlState';
import { useOpenProject } from '~/project/ProjectPage';
import { BrokenRules } from './BrokenRules';
import { CardPanel } from './CardPanel';
import { CardTable } from './CardTable';
import { ClientPanel } from './ClientPanel';
import { ClientTable } from './ClientTable';
import { useChangeGroomingDraft, useGroomingDraft } from './draftApi';
import { DraftHeader } from './DraftHeader';
import classes from './DraftPage.module.css';
import { DraftRacks } from './DraftRacks';
import { PlaceCard } from './PlaceCard';
import { useClientsLeft } from './useClientsLeft';

/** A grooming in the making: its racks, cards and what is left, the rules it breaks, and the edits that change it. */
export function DraftPage() {
  const project = useOpenProject();
  const { draftId = '' } = useParams();
  const draft = useGroomingDraft(draftId);
  return (
    <Loaded query={draft} doing="open the draft">
      {(view) => <Opened project={project} view={view} />}
    </Loaded>
  );
}

function Opened({ project, view }: { project: Project; view: GroomingDraftView }) {
  const change = useChangeGroomingDraft(view);
  const [tab, setTab] = useUrlState('part', 'racks');
  const [cardId, chooseCard] = useUrlState('card');
  const [clientId, chooseClient] = useUrlState('client');
  const left = useClientsLeft(project, view);
  const edit = (...edits: GroomingEdit[]) => change.mutate({ kind: 'edit', edits });
  const card = view.draft.cards.find(({ id }) => id === cardId);
  const client = left.find(({ id }) => id === clientId);
  return (
    <div className={classes.page}>
      <DraftHeader view={view} change={change} />
      {change.isError && <Failure error={change.error} doing="change the draft" />}
      <div className={classes.body}>
        <Tabs value={tab} onChange={(next) => next && setTab(next)} keepMounted={false} className={classes.tabs}>
          <Tabs.List>
            <Tabs.Tab value="racks">Racks</Tabs.Tab>
            <Tabs.Tab value="cards">Cards {count(view.draft.cards.length * 2)}</Tabs.Tab>
            <Tabs.Tab value="left">Left {count(left.length)}</Tabs.Tab>
            <PlaceCard project={project} onPlace={edit} />
          </Tabs.List>
          <Tabs.Panel value="racks" className={classes.panel}>
            <DraftRacks view={view} chosen={cardId} onChoose={chooseCard} />
          </Tabs.Panel>
          <Tabs.Panel value="cards" className={classes.panel}>
            <CardTable cards={view.draft.cards} chosen={cardId} onChoose={chooseCard} />
          </Tabs.Panel>
          <Tabs.Panel value="left" className={classes.panel}>
            <ClientTable clients={left} chosen={clientId} onChoose={chooseClient} />
          </Tabs.Panel>
        </Tabs>
        <aside className={classes.side}>
          {client && tab === 'left' && (
            <ClientPanel key={client.id} view={view} project={project} client={client} onEdit={edit} />
          )}
          {card && tab !== 'left' && <CardPanel key={card.id} card={card} onEdit={edit} />}
          <BrokenRules issues={view.brokenRules} />
        </aside>
      </div>
    </div>
  );
}
