import { createColumnHelper, type ColumnDef } from '@tanstack/react-table';
import type { DraftCard } from '~/api/types';
import { DataTable } from '~/common/DataTable';

const clientsOn = ({ lines }: DraftCard) => lines.reduce((sum, { clients }) => sum + clients.length, 0);

const card = createColumnHelper<DraftCard>();
const columns = [
  card.accessor('id', { header: 'Pair', size: 150 }),
  card.accessor('type', { header: 'Type', size: 80 }),
  card.accessor(({ near }) => near.node, { id: 'near', header: 'Near end', size: 140 }),
  card.accessor(({ far }) => far.node, { id: 'far', header: 'Far end', size: 140 }),
  card.accessor(clientsOn, { id: 'clients', header: 'Clients', size: 80, meta: { numeric: true } }),
] as ColumnDef<DraftCard>[];

interface Props {
  cards: DraftCard[];
  chosen: string;
  onChoose: (pair: string) => void;
}

/** Every pair of cards of a draft. */
export function CardTable({ cards, chosen, onChoose }: Props) {
  return (
    <DataTable
      noun="pairs of cards"
      rows={cards}
      columns={columns}
      rowId={({ id }) => id}
      selectedId={chosen || undefined}
      onSelect={({ id }) => onChoose(id)}
    />
  );
}
