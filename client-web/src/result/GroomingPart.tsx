import { SegmentedControl } from '@mantine/core';
import { IconStack2 } from '@tabler/icons-react';
import { createColumnHelper, type ColumnDef } from '@tanstack/react-table';
import type { GroomingResult } from '~/api/types';
import { DataTable } from '~/common/DataTable';
import { EmptyState } from '~/common/EmptyState';
import { decimal } from '~/common/format';
import { Loaded } from '~/common/Loaded';
import type { Selection } from '~/common/useSelection';
import { useUrlState } from '~/common/useUrlState';
import { CardCounts } from './CardCounts';
import classes from './GroomingPart.module.css';
import { useGrooming } from './resultApi';
import { TracePanel, type Traced } from './TracePanel';

type Groomout = GroomingResult['groomouts'][number];
type Card = GroomingResult['cards'][number];
type Path = GroomingResult['paths'][number];
interface Left {
  id: string;
  what: string;
}

const groomout = createColumnHelper<Groomout>();
const groomoutColumns = [
  groomout.accessor('id', { header: 'Groomout', size: 150 }),
  groomout.accessor('source', { header: 'From', size: 130 }),
  groomout.accessor('destination', { header: 'To', size: 130 }),
  groomout.accessor('cardType', { header: 'Card', size: 90 }),
  groomout.accessor('loadGbps', {
    header: 'Load',
    size: 100,
    meta: { numeric: true, unit: 'Gb/s' },
    cell: ({ getValue }) => decimal(getValue()),
  }),
  groomout.accessor(({ serviceIds }) => serviceIds.length, {
    id: 'services',
    header: 'Services',
    size: 90,
    meta: { numeric: true },
  }),
] as ColumnDef<Groomout>[];

const card = createColumnHelper<Card>();
const cardColumns = [
  card.accessor('id', { header: 'Card', size: 140 }),
  card.accessor('type', { header: 'Type', size: 80 }),
  card.accessor('node', { header: 'Node', size: 130 }),
  card.accessor('rack', { header: 'Rack', size: 70, meta: { numeric: true } }),
  card.accessor('shelf', { header: 'Shelf', size: 70, meta: { numeric: true } }),
  card.accessor(({ slots }) => slots.join(', '), { id: 'slots', header: 'Slots', size: 80, meta: { numeric: true } }),
  card.accessor('pairId', { header: 'Far end', size: 140 }),
] as ColumnDef<Card>[];

const path = createColumnHelper<Path>();
const pathColumns = [
  path.accessor('serviceId', { header: 'Service', size: 180 }),
  path.accessor(({ lightpathIds }) => lightpathIds.join(', '), { id: 'lightpaths', header: 'Lightpaths', size: 340 }),
] as ColumnDef<Path>[];

const left = createColumnHelper<Left>();
const leftColumns = [
  left.accessor('what', { header: 'What', size: 120 }),
  left.accessor('id', { header: 'Name', size: 400 }),
] as ColumnDef<Left>[];

/** Cards by type, then groomouts, cards, services and what was left over as tables; a card or service picked is traced. */
export function GroomingPart({ runId, select }: { runId: string; select: (next: Selection) => void }) {
  const grooming = useGrooming(runId, true);
  const [table, setTable] = useUrlState('grooming', 'groomouts');
  const [traced, setTraced] = useUrlState('trace');
  const asked = readTraced(traced);
  const trace = (next: Traced | undefined) => setTraced(next ? `${next.kind}:${next.id}` : '');
  return (
    <Loaded query={grooming} doing="load the grooming">
      {(result) => (
        <>
          <div className={classes.top}>
            <CardCounts cards={result.statistics.cards} />
            <SegmentedControl
              size="xs"
              value={table}
              onChange={setTable}
              data={[
                { value: 'groomouts', label: 'Groomouts' },
                { value: 'cards', label: 'Cards' },
                { value: 'services', label: 'Services' },
                { value: 'remaining', label: 'Remaining' },
              ]}
            />
          </div>
          <div className={classes.body}>
            <div className={classes.table}>
              <GroomingTable result={result} table={table} traced={asked} trace={trace} />
            </div>
            {asked && (
              <TracePanel
                runId={runId}
                traced={asked}
                trace={trace}
                onLightpath={(id) => select({ kind: 'lightpath', id })}
              />
            )}
          </div>
        </>
      )}
    </Loaded>
  );
}

/** From the address: "service:1-10GE-1" or "card:1-MP1H-1a". */
function readTraced(text: string): Traced | undefined {
  const [kind, id] = [text.slice(0, text.indexOf(':')), text.slice(text.indexOf(':') + 1)];
  return (kind === 'service' || kind === 'card') && id ? { kind, id } : undefined;
}

interface TableProps {
  result: GroomingResult;
  table: string;
  traced: Traced | undefined;
  trace: (next: Traced) => void;
}

function GroomingTable({ result, table, traced, trace }: TableProps) {
  if (table === 'cards') {
    return (
      <DataTable
        noun="cards"
        rows={result.cards}
        columns={cardColumns}
        rowId={(each) => each.id}
        selectedId={traced?.kind === 'card' ? traced.id : undefined}
        onSelect={({ id }) => trace({ kind: 'card', id })}
      />
    );
  }
  if (table === 'services') {
    return (
      <DataTable
        noun="services"
        rows={result.paths}
        columns={pathColumns}
        rowId={(each) => each.serviceId}
        selectedId={traced?.kind === 'service' ? traced.id : undefined}
        onSelect={({ serviceId }) => trace({ kind: 'service', id: serviceId })}
      />
    );
  }
  if (table === 'remaining') {
    return (
      <DataTable
        noun="left over"
        rows={leftOver(result)}
        columns={leftColumns}
        rowId={(each) => each.what + each.id}
        empty={<NothingLeft />}
      />
    );
  }
  return (
    <DataTable
      noun="groomouts"
      rows={result.groomouts}
      columns={groomoutColumns}
      rowId={(each) => each.id}
      empty={<NoGroomouts />}
    />
  );
}

const leftOver = ({ remaining }: GroomingResult): Left[] => [
  ...remaining.serviceIds.map((id) => ({ id, what: 'Service' })),
  ...remaining.groomoutIds.map((id) => ({ id, what: 'Groomout' })),
];

function NothingLeft() {
  return (
    <EmptyState icon={<IconStack2 />} title="Nothing remains">
      Every service is carried. A higher threshold would leave thinly filled lightpaths unopened and list them here.
    </EmptyState>
  );
}

function NoGroomouts() {
  return (
    <EmptyState icon={<IconStack2 />} title="No groomouts">
      No service was of a rate low enough to be packed into a 10G line.
    </EmptyState>
  );
}
