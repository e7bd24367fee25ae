import { createColumnHelper, type ColumnDef } from '@tanstack/react-table';
import type { MaterialLine } from '~/api/types';
import { DataTable } from '~/common/DataTable';
import { count, figure, money } from '~/common/format';

const line = createColumnHelper<MaterialLine>();
const amount = (
  key: 'unitPrice' | 'price' | 'powerWatt',
  header: string,
  written: (value: number) => string,
  unit?: string,
) =>
  line.accessor(key, {
    header,
    size: 100,
    meta: { numeric: true, ...(unit && { unit }) },
    cell: ({ getValue }) => {
      const value = getValue();
      return value == null ? '–' : written(value);
    },
  });

const columns = [
  line.accessor('part', { header: 'Part', size: 130 }),
  line.accessor('count', {
    header: 'Pieces',
    size: 90,
    meta: { numeric: true },
    cell: ({ getValue }) => count(getValue()),
  }),
  amount('unitPrice', 'Unit price', money),
  amount('price', 'Price', money),
  amount('powerWatt', 'Power', figure, 'W'),
] as ColumnDef<MaterialLine>[];

/** Parts with how many of each; a dash stands where the catalogue has no figure. */
export function MaterialLines({ lines }: { lines: MaterialLine[] }) {
  return <DataTable noun="parts" rows={lines} columns={columns} rowId={(each) => each.part} />;
}
