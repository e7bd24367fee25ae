import { Anchor, CloseButton, Group, ScrollArea, Text } from '@mantine/core';
import type { CardUse, ServiceTrace } from '~/api/types';
import { counted, decimal } from '~/common/format';
import { Loaded } from '~/common/Loaded';
import classes from './TracePanel.module.css';
import { useCardUse, useServiceTrace } from './resultApi';

/** What the planner asks about. */
export interface Traced {
  kind: 'service' | 'card';
  id: string;
}

interface Props {
  runId: string;
  traced: Traced;
  trace: (next: Traced | undefined) => void;
  /** Shows a lightpath on the map. */
  onLightpath: (id: string) => void;
}

/** Of a service: its cards, lightpaths, routes and spare. Of a card: whose services pass it. */
export function TracePanel({ runId, traced, trace, onLightpath }: Props) {
  return (
    <aside className={classes.panel} aria-label={`The ${traced.kind} ${traced.id}`}>
      <Group justify="space-between" wrap="nowrap">
        <Text fw={650} truncate title={traced.id}>
          {traced.id}
        </Text>
        <CloseButton aria-label={`Close the ${traced.kind}`} onClick={() => trace(undefined)} />
      </Group>
      <ScrollArea className={classes.body}>
        {traced.kind === 'service' ? (
          <OfService runId={runId} id={traced.id} trace={trace} onLightpath={onLightpath} />
        ) : (
          <OfCard runId={runId} id={traced.id} trace={trace} />
        )}
      </ScrollArea>
    </aside>
  );
}

type AnswerProps = { runId: string; id: string; trace: Props['trace'] };

function OfService({ runId, id, trace, onLightpath }: AnswerProps & Pick<Props, 'onLightpath'>) {
  const query = useServiceTrace(runId, id);
  return (
    <Loaded query={query} doing="trace the service">
      {(service) => (
        <>
          <Text size="sm">
            {service.type} of demand {service.demandId}, {service.source} – {service.destination}
          </Text>
          {!service.carried && <Text size="sm">It is not carried.</Text>}
          {service.sections.map((section) => (
            <Section key={section.lightpathId} section={section} onLightpath={onLightpath} />
          ))}
          <Cards cards={service.cards} trace={trace} />
        </>
      )}
    </Loaded>
  );
}

interface SectionProps {
  section: ServiceTrace['sections'][number];
  onLightpath: (id: string) => void;
}

function Section({ section, onLightpath }: SectionProps) {
  const { from, to, lightpathId, groomoutId, rateGbps, freeGbps, lightpath } = section;
  return (
    <div className={classes.section}>
      <Text size="sm" fw={600}>
        {from} – {to}
      </Text>
      <Text size="sm">
        <Anchor component="button" size="sm" onClick={() => onLightpath(lightpathId)}>
          Lightpath {lightpathId}
        </Anchor>
        {groomoutId && `, in groomout ${groomoutId}`}
      </Text>
      <Text size="xs" c="dimmed">
        {decimal(freeGbps)} of {decimal(rateGbps)} Gb/s spare
      </Text>
      {lightpath && <Text size="xs">Working: {lightpath.working.nodes.join(' – ')}</Text>}
      {lightpath?.protection && <Text size="xs">Protection: {lightpath.protection.nodes.join(' – ')}</Text>}
      {lightpath && lightpath.restorations.length > 0 && (
        <Text size="xs">Restored in {counted(lightpath.restorations.length, 'failure case')}</Text>
      )}
    </div>
  );
}

function Cards({ cards, trace }: { cards: CardUse['card'][]; trace: Props['trace'] }) {
  return (
    <ul className={classes.list} aria-label="Cards">
      {cards.map((card) => (
        <li key={card.id}>
          <Anchor component="button" size="sm" onClick={() => trace({ kind: 'card', id: card.id })}>
            {card.id}
          </Anchor>
          <Text span size="xs" c="dimmed">
            {' '}
            {card.node}, rack {card.rack}, shelf {card.shelf}, slots {card.slots.join(', ')}
          </Text>
        </li>
      ))}
    </ul>
  );
}

function OfCard({ runId, id, trace }: AnswerProps) {
  const query = useCardUse(runId, id);
  return (
    <Loaded query={query} doing="ask whose the card is">
      {({ card, services }) => (
        <>
          <Text size="sm">
            {card.type} at {card.node}, rack {card.rack}, shelf {card.shelf}, slots {card.slots.join(', ')}
          </Text>
          <Text size="xs" c="dimmed">
            Far end{' '}
            <Anchor component="button" size="xs" onClick={() => trace({ kind: 'card', id: card.pairId })}>
              {card.pairId}
            </Anchor>
            , {counted(services.length, 'service')}
          </Text>
          <ul className={classes.list} aria-label="Services">
            {services.map((service) => (
              <li key={service.line + service.serviceId}>
                <Anchor component="button" size="sm" onClick={() => trace({ kind: 'service', id: service.serviceId })}>
                  {service.serviceId}
                </Anchor>
                <Text span size="xs" c="dimmed">
                  {' '}
                  {service.source} – {service.destination}, on {service.line}
                </Text>
              </li>
            ))}
          </ul>
        </>
      )}
    </Loaded>
  );
}
