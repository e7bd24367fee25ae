import { Text } from '@mantine/core';
import { IconEqual } from '@tabler/icons-react';
import { createColumnHelper, type ColumnDef } from '@tanstack/react-table';
import type { MaterialTotals, PartChange } from '~/api/types';
import { DataTable } from '~/common/DataTable';
import { EmptyState } from '~/common/EmptyState';
import { count, counted, money } from '~/common/format';
import { Loaded } from '~/common/Loaded';
import { useMaterialDifference } from './materialsApi';
import { power, price } from './words';

const change = createColumnHelper<PartChange>();
const pieces = (key: 'before' | 'after', header: string) =>
  change.accessor(key, { header, size: 80, meta: { numeric: true }, cell: ({ getValue }) => count(getValue()) });
const amount = (
  key: 'unitPriceBefore' | 'unitPriceAfter' | 'priceChange',
  header: string,
  written: (value: number) => string,
) =>
  change.accessor(key, {
    header,
    size: 110,
    meta: { numeric: true },
    cell: ({ getValue }) => {
      const value = getValue();
      return value == null ? '–' : written(value);
    },
  });

const signed = (value: number, written: (value: number) => string) => (value > 0 ? '+' : '') + written(value);

const columns = [
  change.accessor('part', { header: 'Part', size: 110 }),
  pieces('before', 'Before'),
  pieces('after', 'Now'),
  change.accessor(({ before, after }) => after - before, {
    id: 'change',
    header: 'To buy',
    size: 80,
    meta: { numeric: true },
    cell: ({ getValue }) => signed(getValue(), count),
  }),
  amount('unitPriceBefore', 'Each before', money),
  amount('unitPriceAfter', 'Each now', money),
  amount('priceChange', 'Price', (value) => signed(value, money)),
] as ColumnDef<PartChange>[];

/**
 * What has to be bought, is left over or is priced otherwise on the way from the list of another run to the list of this
 * one: over the network, or at one site.
 */
export function MaterialChanges({ runId, from, site }: { runId: string; from: string; site: string }) {
  const difference = useMaterialDifference(runId, from);
  return (
    <Loaded query={difference} doing="compare the lists of materials">
      {({ before, after, parts, sites }) => (
        <>
          <Sums when="Before" totals={before} />
          <Sums when="Now" totals={after} />
          <DataTable
            noun="changed parts"
            rows={site ? (sites.find((each) => each.site === site)?.parts ?? []) : parts}
            columns={columns}
            rowId={(each) => each.part}
            empty={
              <EmptyState icon={<IconEqual />} title="The same parts">
                Both runs need as many of every part, at the same prices.
              </EmptyState>
            }
          />
        </>
      )}
    </Loaded>
  );
}

function Sums({ when, totals }: { when: string; totals: MaterialTotals }) {
  return (
    <Text size="xs" c="dimmed" px="sm" pt={6}>
      {when}, in the network: {counted(totals.parts, 'part')} in {counted(totals.racks, 'rack')}, {power(totals)},{' '}
      {price(totals)}.
    </Text>
  );
}
