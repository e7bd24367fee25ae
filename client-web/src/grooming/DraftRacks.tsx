import { Select } from '@mantine/core';
import { IconServer2 } from '@tabler/icons-react';
import type { GroomingDraftView } from '~/api/types';
import { EmptyState } from '~/common/EmptyState';
import { Loaded } from '~/common/Loaded';
import { useUrlState } from '~/common/useUrlState';
import { RackFaceView } from '~/materials/RackFaceView';
import { useDraftCards } from './draftApi';
import { facesOf, pairOf } from './draftModel';
import classes from './DraftPage.module.css';

interface Props {
  view: GroomingDraftView;
  /** Id of a pair of cards. */
  chosen: string;
  onChoose: (pair: string) => void;
}

/** The racks of one node from the front, with the cards of the draft; a card is chosen by a click. */
export function DraftRacks({ view: { head }, chosen, onChoose }: Props) {
  const cards = useDraftCards(head.id, head.version);
  const [wanted, setNode] = useUrlState('node');
  return (
    <Loaded query={cards} doing="load the racks">
      {(placed) => {
        const nodes = [...new Set(placed.map((card) => card.node))].sort();
        const node = nodes.includes(wanted) ? wanted : (nodes[0] ?? '');
        if (nodes.length === 0) return <NoCards />;
        return (
          <>
            <Select
              size="xs"
              w={220}
              m="sm"
              searchable
              allowDeselect={false}
              aria-label="Node"
              data={nodes}
              value={node}
              onChange={(next) => setNode(next ?? '')}
            />
            <div className={classes.racks}>
              {facesOf(placed, node).map((face) => (
                <RackFaceView
                  key={face.rack}
                  face={face}
                  isChosen={(cardId) => pairOf(cardId) === chosen}
                  onChoose={(cardId) => onChoose(pairOf(cardId))}
                />
              ))}
            </div>
          </>
        );
      }}
    </Loaded>
  );
}

function NoCards() {
  return (
    <EmptyState icon={<IconServer2 />} title="No cards yet">
      Place a pair of cards, or let the draft be completed: what is left is then groomed, and nothing of yours moves.
    </EmptyState>
  );
}
