import { IconBolt } from '@tabler/icons-react';
import type { PowerStatistics } from '~/api/types';
import { DataTable } from '~/common/DataTable';
import { EmptyState } from '~/common/EmptyState';
import { Failure } from '~/common/Failure';
import { counted, decimal } from '~/common/format';
import { Loaded } from '~/common/Loaded';
import { TablePart } from '~/common/TablePart';
import { selectedId, type Selection } from '~/common/useSelection';
import { useUrlState } from '~/common/useUrlState';
import { usePower, usePowerGains } from './powerApi';
import { gainColumns, settingColumns } from './powerColumns';

const TABLES = [
  { value: 'margins', label: 'Before and after' },
  { value: 'amplifiers', label: 'Amplifiers' },
];

interface Props {
  runId: string;
  statistics: PowerStatistics;
  selection: Selection | undefined;
  select: (next: Selection | undefined) => void;
}

/** What other launch powers bring: margins before and after of every segment, and how each amplifier is to be set. */
export function PowerPart({ runId, statistics, selection, select }: Props) {
  const [table, setTable] = useUrlState('power', 'margins');
  return (
    <TablePart
      headline={verdict(statistics)}
      detail={
        <>
          {counted(statistics.trials, 'setting')} tried
          {statistics.timeLimitMet && '; the time limit ended the search'}
        </>
      }
      tables={TABLES}
      table={table}
      onTable={setTable}
    >
      {table === 'amplifiers' ? (
        <Amplifiers runId={runId} />
      ) : (
        <Gains runId={runId} selection={selection} select={select} />
      )}
    </TablePart>
  );
}

function verdict({ worstBeforeDb, worstAfterDb, infeasibleBefore, infeasibleAfter }: PowerStatistics): string {
  if (worstBeforeDb == null || worstAfterDb == null) return 'Nothing is lit';
  const margins = `The least margin goes from ${decimal(worstBeforeDb)} to ${decimal(worstAfterDb)} dB`;
  return infeasibleBefore + infeasibleAfter === 0
    ? margins
    : `${margins}; ${infeasibleAfter} instead of ${infeasibleBefore} segments do not arrive`;
}

function Gains({ runId, selection, select }: Omit<Props, 'statistics'>) {
  const gains = usePowerGains(runId);
  if (gains.error && gains.loaded.length === 0) return <Failure error={gains.error} doing="load the margins" />;
  return (
    <DataTable
      noun="segments"
      rows={gains.loaded}
      total={gains.total}
      columns={gainColumns}
      rowId={(each) => `${each.requestId} ${each.role} ${each.from} ${each.to}`}
      selectedId={selectedId(selection, 'lightpath')}
      onSelect={(each) => select({ kind: 'lightpath', id: each.requestId })}
      empty={gains.pending ? undefined : <NothingLit />}
    />
  );
}

function Amplifiers({ runId }: { runId: string }) {
  const power = usePower(runId);
  return (
    <Loaded query={power} doing="load the settings of the amplifiers">
      {({ amplifiers }) => (
        <DataTable
          noun="amplifiers"
          rows={amplifiers}
          columns={settingColumns}
          rowId={(each) => `${each.linkId} ${each.from} ${each.element}`}
          empty={<NothingLit />}
        />
      )}
    </Loaded>
  );
}

function NothingLit() {
  return (
    <EmptyState icon={<IconBolt />} title="No light to set powers for">
      No lightpath has a route yet. Plan or route first, then optimise the powers of that run.
    </EmptyState>
  );
}
