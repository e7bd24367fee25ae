import { Group, NumberInput, Select, Text, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconRulerMeasure } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { ReachTable } from '~/api/types';
import { DataTable } from '~/common/DataTable';
import { EmptyState } from '~/common/EmptyState';
import { decimal } from '~/common/format';
import { Loaded } from '~/common/Loaded';
import { useUrlState } from '~/common/useUrlState';
import { useDefaultCatalogue } from '~/traffic/catalogueApi';
import { useReach } from './reachApi';
import { reachColumns } from './reachColumns';
import classes from './reach.module.css';

const PAUSE_MS = 300;

/** How far each mode goes over a fibre: what planners hang on the wall. What is asked stands in the address. */
export function ReachPage() {
  const [fiberType, setFiberType] = useUrlState('fibre', 'SSMF');
  const [spanKm, setSpanKm] = useUrlState('span', '80');
  const [spans, setSpans] = useUrlState('spans', '40');
  const [channels, setChannels] = useUrlState('channels', '80');
  const catalogue = useDefaultCatalogue();
  const asked = useMemo(
    () => ({ fiberType, spanKm: Number(spanKm), spans: Number(spans), channels: Number(channels) }),
    [fiberType, spanKm, spans, channels],
  );
  const [question] = useDebouncedValue(asked, PAUSE_MS);
  const reach = useReach(question);
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <Title order={1} fz="h4">
          Reach
        </Title>
        <Text size="sm" c="dimmed" mb="xs">
          How far every mode of the catalogue that ships goes over equal spans, with all channels lit and the worst of
          them judged.
        </Text>
        <Group gap="sm" align="flex-start">
          <Select
            label="Fibre"
            w={150}
            allowDeselect={false}
            value={fiberType}
            onChange={(next) => next && setFiberType(next)}
            data={catalogue.data?.fiberTypes.map(({ name }) => name) ?? [fiberType]}
          />
          <Figure label="Span, km" value={spanKm} onChange={setSpanKm} most={300} />
          <Figure label="Spans, at most" value={spans} onChange={setSpans} most={200} />
          <Figure label="Channels lit" value={channels} onChange={setChannels} most={400} />
        </Group>
      </header>
      <div className={classes.table}>
        <Loaded query={reach} doing="work out the reach">
          {(table) => <Modes table={table} />}
        </Loaded>
      </div>
    </div>
  );
}

interface FigureProps {
  label: string;
  value: string;
  onChange: (next: string) => void;
  most: number;
}

function Figure({ label, value, onChange, most }: FigureProps) {
  return (
    <NumberInput
      label={label}
      w={130}
      min={1}
      max={most}
      value={Number(value)}
      onChange={(next) => next !== '' && onChange(String(next))}
    />
  );
}

function Modes({ table }: { table: ReachTable }) {
  const columns = useMemo(() => reachColumns(Math.max(...table.modes.map(({ reachKm }) => reachKm))), [table]);
  return (
    <DataTable
      noun="modes"
      rows={table.modes}
      columns={columns}
      rowId={({ mode }) => mode}
      empty={
        <EmptyState icon={<IconRulerMeasure />} title="The catalogue has no modes">
          Modes say what a receiver asks for. Without one nothing can be told of its reach.
        </EmptyState>
      }
      tools={
        <Text size="xs" c="dimmed">
          {decimal(table.spanLossDb)} dB a span, system margin {decimal(table.systemMarginDb)} dB,{' '}
          {table.channelSpacingGhz} GHz apart
        </Text>
      }
    />
  );
}
