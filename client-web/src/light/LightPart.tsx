import { Group, Text } from '@mantine/core';
import { IconBulb } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { TransmissionStatistics } from '~/api/types';
import { DataTable } from '~/common/DataTable';
import { EmptyState } from '~/common/EmptyState';
import { Failure } from '~/common/Failure';
import { counted, decimal } from '~/common/format';
import { Loaded } from '~/common/Loaded';
import { TablePart } from '~/common/TablePart';
import { selectedId, type Selection } from '~/common/useSelection';
import { useUrlState } from '~/common/useUrlState';
import { useLight, useTransmission } from './lightApi';
import { choiceColumns, lightpathColumns, segmentColumns } from './lightColumns';
import { MarginHistogram } from './MarginHistogram';

const TABLES = [
  { value: 'lightpaths', label: 'Lightpaths' },
  { value: 'segments', label: 'Segments' },
  { value: 'lines', label: 'Line design' },
];

interface Props {
  runId: string;
  statistics: TransmissionStatistics;
  selection: Selection | undefined;
  select: (next: Selection | undefined) => void;
}

/** Whether the light arrives: margins at a glance, then every lightpath and segment, worst first, and the lines. */
export function LightPart({ runId, statistics, selection, select }: Props) {
  const [table, setTable] = useUrlState('light', 'lightpaths');
  return (
    <TablePart
      headline={verdict(statistics)}
      detail={
        <>
          {counted(statistics.segments, 'transparent segment')}, {counted(statistics.amplifiers, 'amplifier')}
          {statistics.meanMarginDb != null && `, mean margin ${decimal(statistics.meanMarginDb)} dB`}
        </>
      }
      tables={TABLES}
      table={table}
      onTable={setTable}
      aside={
        <Group gap={6} align="flex-end" wrap="nowrap">
          <MarginHistogram bins={statistics.histogram} />
          <Text size="xs" c="dimmed">
            dB of margin
          </Text>
        </Group>
      }
    >
      {table === 'lines' ? (
        <Lines runId={runId} />
      ) : (
        <Signals runId={runId} bySegment={table === 'segments'} selection={selection} select={select} />
      )}
    </TablePart>
  );
}

function verdict({ infeasibleLightpaths, lightpaths, worstMarginDb }: TransmissionStatistics): string {
  if (worstMarginDb == null) return 'Nothing is lit';
  if (infeasibleLightpaths === 0) return `All light arrives; the least margin is ${decimal(worstMarginDb)} dB`;
  return `The light of ${infeasibleLightpaths} of ${counted(lightpaths, 'lightpath')} does not arrive`;
}

interface SignalsProps extends Omit<Props, 'statistics'> {
  bySegment: boolean;
}

function Signals({ runId, bySegment, selection, select }: SignalsProps) {
  const light = useLight(runId);
  const segments = useMemo(
    () => light.loaded.flatMap((each) => each.segments).sort((one, other) => one.marginDb - other.marginDb),
    [light.loaded],
  );
  const lit = selectedId(selection, 'lightpath');
  if (light.error && light.loaded.length === 0) return <Failure error={light.error} doing="load the light" />;
  if (bySegment) {
    return (
      <DataTable
        selectedId={lit}
        noun="segments"
        rows={segments}
        columns={segmentColumns}
        rowId={(each) => `${each.requestId} ${each.role} ${each.from} ${each.to}`}
        onSelect={(each) => select({ kind: 'lightpath', id: each.requestId })}
        empty={<NoLight />}
      />
    );
  }
  return (
    <DataTable
      selectedId={lit}
      noun="lit lightpaths"
      rows={light.loaded}
      total={light.total}
      columns={lightpathColumns}
      rowId={(each) => each.requestId}
      onSelect={(each) => select({ kind: 'lightpath', id: each.requestId })}
      empty={<NoLight />}
    />
  );
}

function Lines({ runId }: { runId: string }) {
  const transmission = useTransmission(runId, true);
  return (
    <Loaded query={transmission} doing="load the design of the lines">
      {({ lineDesign }) => (
        <DataTable
          noun="choices"
          rows={lineDesign}
          columns={choiceColumns}
          rowId={(each) => `${each.linkId} ${each.from} ${each.element} ${each.choice}`}
          empty={<NoLight />}
        />
      )}
    </Loaded>
  );
}

function NoLight() {
  return (
    <EmptyState icon={<IconBulb />} title="No light to judge">
      No lightpath has a route yet. Plan or route first; the light of every route is then judged by itself.
    </EmptyState>
  );
}
