import { Button, Group, Text } from '@mantine/core';
import type { DraftCard, GroomingEdit } from '~/api/types';
import { counted } from '~/common/format';
import classes from './DraftPage.module.css';
import { MoveCard } from './MoveCard';

interface Props {
  card: DraftCard;
  onEdit: (...edits: GroomingEdit[]) => void;
}

/** A pair of cards: what rides on its lines and can be freed, where its ends stand and can be moved, and its removal. */
export function CardPanel({ card, onEdit }: Props) {
  const { id, type, near, far, lines } = card;
  return (
    <section aria-label={`Pair ${id}`}>
      <Group justify="space-between" wrap="nowrap">
        <Text fw={650} truncate title={id}>
          {id}
        </Text>
        <Button size="compact-xs" variant="light" color="red" onClick={() => onEdit({ op: 'remove-card', id })}>
          Remove
        </Button>
      </Group>
      <Text size="sm" c="dimmed">
        {type}, {near.node} – {far.node}
      </Text>
      {lines.map((line) => (
        <Line key={line.id} line={line} onEdit={onEdit} />
      ))}
      <MoveCard cardId={`${id}a`} place={near} onEdit={onEdit} />
      <MoveCard cardId={`${id}z`} place={far} onEdit={onEdit} />
    </section>
  );
}

function Line({ line: { id, clients }, onEdit }: { line: DraftCard['lines'][number]; onEdit: Props['onEdit'] }) {
  return (
    <div>
      <Text size="sm" fw={600} mt="xs">
        Line {id}: {counted(clients.length, 'client')}
      </Text>
      <ul className={classes.list} aria-label={`Clients of ${id}`}>
        {clients.map((client) => (
          <li key={client.kind + client.id}>
            <Group justify="space-between" wrap="nowrap" gap="xs">
              <Text size="sm">{client.id}</Text>
              <Button
                size="compact-xs"
                variant="subtle"
                aria-label={`Free ${client.id}`}
                onClick={() => onEdit({ op: 'free', kind: client.kind, client: client.id, line: id })}
              >
                Free
              </Button>
            </Group>
          </li>
        ))}
      </ul>
    </div>
  );
}
