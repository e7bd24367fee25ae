import { IconCircleCheck } from '@tabler/icons-react';
import { createColumnHelper, type ColumnDef } from '@tanstack/react-table';
import { DataTable } from '~/common/DataTable';
import { EmptyState } from '~/common/EmptyState';
import type { Client } from './draftModel';

const client = createColumnHelper<Client>();
const columns = [
  client.accessor('id', { header: 'Service or groomout', size: 190 }),
  client.accessor('what', { header: 'Of', size: 100 }),
  client.accessor(({ stops }) => stops.join(' – '), { id: 'stops', header: 'Way', size: 260 }),
] as ColumnDef<Client>[];

interface Props {
  clients: Client[];
  chosen: string;
  onChoose: (id: string) => void;
}

/** What no lightpath carries yet. */
export function ClientTable({ clients, chosen, onChoose }: Props) {
  return (
    <DataTable
      noun="left"
      rows={clients}
      columns={columns}
      rowId={({ id }) => id}
      selectedId={chosen || undefined}
      onSelect={({ id }) => onChoose(id)}
      empty={
        <EmptyState icon={<IconCircleCheck />} title="Nothing is left">
          Every service is carried. If no rule is broken, the draft can become the result of a run.
        </EmptyState>
      }
    />
  );
}
