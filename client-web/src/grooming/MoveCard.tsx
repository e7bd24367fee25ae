import { Button, Group, NumberInput, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { DraftPlace, GroomingEdit } from '~/api/types';

interface Props {
  cardId: string;
  place: DraftPlace;
  onEdit: (...edits: GroomingEdit[]) => void;
}

/** Where one end of a pair stands, to be moved within its node; as many slots as before. */
export function MoveCard({ cardId, place: { node, rack, shelf, slots }, onEdit }: Props) {
  const form = useForm({ initialValues: { rack: rack ?? 1, shelf: shelf ?? 1, slot: slots[0] ?? 3 } });
  const move = form.onSubmit((to) =>
    onEdit({
      op: 'move-card',
      cardId,
      to: { node, rack: to.rack, shelf: to.shelf, slots: slots.map((_, at) => to.slot + at) },
    }),
  );
  return (
    <form onSubmit={move} aria-label={`Move ${cardId}`}>
      <Text size="sm" fw={600} mt="xs">
        {node}
      </Text>
      <Group gap={6} align="flex-end" wrap="nowrap">
        <NumberInput size="xs" label="Rack" min={1} {...form.getInputProps('rack')} />
        <NumberInput size="xs" label="Shelf" min={1} {...form.getInputProps('shelf')} />
        <NumberInput size="xs" label="First slot" min={0} {...form.getInputProps('slot')} />
        <Button size="xs" variant="default" type="submit" miw={64}>
          Move
        </Button>
      </Group>
    </form>
  );
}
