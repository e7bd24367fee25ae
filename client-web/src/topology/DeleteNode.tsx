import { Text } from '@mantine/core';
import type { Demand, Link } from '~/api/types';
import { counted } from '~/common/format';
import { DeleteButton } from '~/common/DeleteButton';

interface Props {
  name: string;
  links: Link[];
  demands: Demand[];
  onDelete: () => void;
}

/** Deletes a node. Its links go with it, which is said first; demands that end there forbid it. */
export function DeleteNode({ name, links, demands, onDelete }: Props) {
  if (demands.length > 0) {
    return (
      <Text size="xs" c="dimmed">
        Cannot be deleted: {counted(demands.length, 'demand')} {demands.length === 1 ? 'ends' : 'end'} here (
        {listed(demands.map(({ id }) => id))}). Delete them in the table of demands first.
      </Text>
    );
  }
  return (
    <DeleteButton label="Delete the node" onDelete={onDelete}>
      {links.length === 0
        ? `Nothing hangs on ${name}.`
        : `${counted(links.length, 'link')} of ${name} will be deleted with it: ${listed(links.map(({ id }) => id))}.`}{' '}
      Undo brings it all back.
    </DeleteButton>
  );
}

const SHOWN = 4;

const listed = (ids: string[]) =>
  ids.length > SHOWN ? `${ids.slice(0, SHOWN).join(', ')} and ${ids.length - SHOWN} more` : ids.join(', ');
