import type { KeyboardEvent } from 'react';
import type { PlacedPart, RackFace } from '~/api/types';
import { Text } from '@mantine/core';
import classes from './MaterialsPart.module.css';

/** A rack as the default catalogue builds it; a larger one is drawn as large as its parts need. */
const SHELVES = 4;
const SLOTS = 14;

const SLOT_WIDTH = 24;
const SHELF_HEIGHT = 92;
const LEFT = 14;
const TOP = 14;

interface Props {
  face: RackFace;
  isChosen?: (cardId: string) => boolean;
  onChoose?: (cardId: string) => void;
}

/** A rack from the front: shelves down, slots across, cards that carry traffic marked and, if wished, to be chosen. */
export function RackFaceView({ face, isChosen, onChoose }: Props) {
  const shelves = Math.max(SHELVES, ...face.parts.map(({ shelf }) => shelf));
  const slots = Math.max(SLOTS, ...face.parts.flatMap((part) => part.slots.map((slot) => slot + 1)));
  const across = Array.from({ length: slots }, (_, slot) => slot);
  const down = Array.from({ length: shelves }, (_, at) => at + 1);
  return (
    <figure style={{ margin: 0 }}>
      <Text component="figcaption" size="sm" fw={600} mb={4}>
        Rack {face.rack}
      </Text>
      <svg
        width={LEFT + slots * SLOT_WIDTH + 2}
        height={TOP + shelves * SHELF_HEIGHT + 2}
        role={onChoose ? 'group' : 'img'}
        aria-label={`Rack ${face.rack}: ${face.parts.length} parts`}
      >
        {across.map((slot) => (
          <text key={slot} className={classes.place} x={LEFT + (slot + 0.5) * SLOT_WIDTH} y={10} textAnchor="middle">
            {slot}
          </text>
        ))}
        {down.map((shelf) => (
          <Shelf key={shelf} shelf={shelf} slots={slots} />
        ))}
        {face.parts.map((part) => (
          <Part
            key={`${part.cardId} ${part.shelf} ${part.slots.join()}`}
            part={part}
            chosen={part.cardId !== undefined && isChosen?.(part.cardId)}
            onChoose={onChoose}
          />
        ))}
      </svg>
    </figure>
  );
}

const topOf = (shelf: number) => TOP + (shelf - 1) * SHELF_HEIGHT;

function Shelf({ shelf, slots }: { shelf: number; slots: number }) {
  const y = topOf(shelf);
  return (
    <g>
      <text className={classes.place} x={2} y={y + SHELF_HEIGHT / 2}>
        {shelf}
      </text>
      <rect className={classes.frame} x={LEFT} y={y} width={slots * SLOT_WIDTH} height={SHELF_HEIGHT - 4} rx={2} />
    </g>
  );
}

function reasonOf(cardId: PlacedPart['cardId'], use: PlacedPart['use']): string {
  if (cardId) return `, card ${cardId}`;
  if (use) return use === 'RESTORATION' ? ', regenerator for restoration' : ', regenerator';
  return '';
}

interface PartProps {
  part: PlacedPart;
  chosen: boolean | undefined;
  onChoose: Props['onChoose'];
}

/** Its name is written upwards: slots are tall and narrow. */
function Part({ part: { part, shelf, slots, cardId, use }, chosen, onChoose }: PartProps) {
  const choose = cardId && onChoose ? () => onChoose(cardId) : undefined;
  const first = Math.min(...slots);
  const x = LEFT + first * SLOT_WIDTH + 1;
  const y = topOf(shelf) + 2;
  const width = (Math.max(...slots) - first + 1) * SLOT_WIDTH - 2;
  const height = SHELF_HEIGHT - 8;
  const middle = [x + width / 2, y + height / 2] as const;
  const asButton = choose && {
    role: 'button',
    tabIndex: 0,
    onClick: choose,
    onKeyDown: ({ key }: KeyboardEvent) => key === 'Enter' && choose(),
    'aria-label': `Card ${cardId}`,
    'aria-pressed': chosen,
  };
  return (
    <g {...asButton}>
      <title>{`${part}, shelf ${shelf}, slots ${slots.join(', ')}${reasonOf(cardId, use)}`}</title>
      <rect
        className={classes.part}
        data-card={cardId || use ? true : undefined}
        x={x}
        y={y}
        width={width}
        height={height}
        rx={2}
      />
      <text
        className={classes.name}
        x={middle[0]}
        y={middle[1]}
        dy={3}
        textAnchor="middle"
        transform={`rotate(-90 ${middle[0]} ${middle[1]})`}
      >
        {part}
      </text>
    </g>
  );
}
