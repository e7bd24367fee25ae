import { Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { createColumnHelper, type ColumnDef } from '@tanstack/react-table';
import { useState } from 'react';
import type { RunResultSummary } from '~/api/types';
import { DataTable } from '~/common/DataTable';
import { EmptyState } from '~/common/EmptyState';
import { Loaded } from '~/common/Loaded';
import { useRouting } from './resultApi';

interface Unserved {
  requestId: string;
  reason: string;
}

const unserved = createColumnHelper<Unserved>();
const columns = [
  unserved.accessor('requestId', { header: 'Lightpath', size: 150 }),
  unserved.accessor('reason', {
    header: 'Why it is not served',
    size: 450,
    cell: ({ getValue }) => (
      <Text size="sm" truncate title={getValue()}>
        {getValue()}
      </Text>
    ),
  }),
] as ColumnDef<Unserved>[];

/** What could not be served, each with its reason. */
export function UnservedPart({ runId, summary }: { runId: string; summary: RunResultSummary }) {
  const any = (summary.routing?.unserved ?? 0) > 0;
  const routing = useRouting(runId, any);
  const [filter, setFilter] = useState('');
  if (!any) {
    return (
      <EmptyState icon={<IconCircleCheck />} title="Everything is served">
        Every lightpath that grooming asked for has a route and a channel.
      </EmptyState>
    );
  }
  return (
    <Loaded query={routing} doing="load what is unserved">
      {(result) => (
        <DataTable
          noun="unserved lightpaths"
          rows={result.unserved}
          columns={columns}
          rowId={(each) => each.requestId}
          filter={filter}
          onFilter={setFilter}
        />
      )}
    </Loaded>
  );
}
