import { Text } from '@mantine/core';
import { IconEqual } from '@tabler/icons-react';
import { createColumnHelper, type ColumnDef } from '@tanstack/react-table';
import type { InputChange, RunComparison } from '~/api/types';
import { DataTable } from '~/common/DataTable';
import { EmptyState } from '~/common/EmptyState';
import { count } from '~/common/format';
import { CHANGE, detailsOf, partOf } from './changeWords';

const change = createColumnHelper<InputChange>();
const columns = [
  change.accessor(partOf, { id: 'part', header: 'What', size: 100 }),
  change.accessor('key', { header: 'Id', size: 130 }),
  change.accessor(({ kind }) => CHANGE[kind], { id: 'kind', header: 'Where', size: 100 }),
  change.accessor(detailsOf, {
    id: 'details',
    header: 'Before → after',
    size: 460,
    cell: ({ getValue }) => <span title={getValue()}>{getValue()}</span>,
  }),
] as ColumnDef<InputChange>[];

interface Props {
  comparison: RunComparison;
  /** The lightpath that is shown on the map. */
  chosen: string | undefined;
  onChoose: (requestId: string) => void;
}

/** What differs piece by piece: routes, channels, cards, and what is unserved. A lightpath that is chosen shows on the map. */
export function ChangeTable({ comparison: { changes, total }, chosen, onChoose }: Props) {
  return (
    <DataTable
      noun="differences"
      rows={changes}
      total={total}
      columns={columns}
      rowId={(each) => `${each.part} ${each.key}`}
      selectedId={chosen && `lightpaths ${chosen}`}
      onSelect={(each) => onChoose((each.part === 'lightpaths' && each.key) || '')}
      empty={
        <EmptyState icon={<IconEqual />} title="The same result">
          Every lightpath, channel and card is the same in both.
        </EmptyState>
      }
      tools={
        changes.length < total && (
          <Text size="xs" c="dimmed">
            The first {count(changes.length)} are listed.
          </Text>
        )
      }
    />
  );
}
