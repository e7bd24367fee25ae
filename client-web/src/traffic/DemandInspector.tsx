import { Stack } from '@mantine/core';
import type { Demand } from '~/api/types';
import { DeleteButton } from '~/common/DeleteButton';
import { changed } from '~/topology/edits';
import { DemandForm } from './DemandForm';
import { demandOf, valuesOf } from './demandValues';
import type { DemandEdit } from './demandEdits';

interface Props {
  demand: Demand;
  nodes: string[];
  onEdit: (edit: DemandEdit) => void;
  onDelete: () => void;
}

/** One demand: a form to change it, and its deletion. */
export function DemandInspector({ demand, nodes, onEdit, onDelete }: Props) {
  const { id } = demand;
  return (
    <Stack gap="sm">
      <DemandForm
        initial={valuesOf(demand)}
        nodes={nodes}
        submitLabel="Apply"
        onSubmit={(values) => onEdit({ kind: 'demand', id, change: changed(demand, demandOf(values, demand)) })}
        onCancel={() => undefined}
      />
      <DeleteButton label="Delete the demand" onDelete={onDelete}>
        Its services go with it. Undo brings them back.
      </DeleteButton>
    </Stack>
  );
}
