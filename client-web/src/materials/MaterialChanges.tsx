import { Text } from '@mantine/core';
import { IconEqual } from '@tabler/icons-react';
import { createColumnHelper, type ColumnDef } from '@tanstack/react-table';
import type { PartChange } from '~/api/types';
import { DataTable } from '~/common/DataTable';
import { EmptyState } from '~/common/EmptyState';
import { count, figure } from '~/common/format';
import { Loaded } from '~/common/Loaded';
import { useMaterialDifference } from './materialsApi';

const change = createColumnHelper<PartChange>();
const pieces = (key: 'before' | 'after', header: string) =>
  change.accessor(key, { header, size: 100, meta: { numeric: true }, cell: ({ getValue }) => count(getValue()) });

const columns = [
  change.accessor('part', { header: 'Part', size: 140 }),
  pieces('before', 'Before'),
  pieces('after', 'Now'),
  change.accessor(({ before, after }) => after - before, {
    id: 'change',
    header: 'To buy',
    size: 100,
    meta: { numeric: true },
    cell: ({ getValue }) => signed(getValue()),
  }),
  change.accessor('priceChange', {
    header: 'Price',
    size: 110,
    meta: { numeric: true },
    cell: ({ getValue }) => {
      const value = getValue();
      return value == null ? '–' : signed(value);
    },
  }),
] as ColumnDef<PartChange>[];

const signed = (value: number) => (value > 0 ? `+${figure(value)}` : figure(value));

/** What has to be bought, or is left over, on the way from the list of another run to the list of this one. */
export function MaterialChanges({ runId, from }: { runId: string; from: string }) {
  const difference = useMaterialDifference(runId, from);
  return (
    <Loaded query={difference} doing="compare the lists of materials">
      {({ before, after, parts }) => (
        <>
          <Text size="xs" c="dimmed" px="sm" pt={6}>
            {count(before.parts)} parts in {count(before.racks)} racks before, {count(after.parts)} in{' '}
            {count(after.racks)} now.
          </Text>
          <DataTable
            noun="changed parts"
            rows={parts}
            columns={columns}
            rowId={(each) => each.part}
            empty={
              <EmptyState icon={<IconEqual />} title="The same parts">
                Both runs need as many of every part.
              </EmptyState>
            }
          />
        </>
      )}
    </Loaded>
  );
}
