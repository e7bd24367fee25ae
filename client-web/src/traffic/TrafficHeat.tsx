import { createColumnHelper, type ColumnDef } from '@tanstack/react-table';
import { IconGridDots } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { TrafficMatrix } from '~/api/types';
import { DataTable } from '~/common/DataTable';
import { EmptyState } from '~/common/EmptyState';
import { count, decimal } from '~/common/format';
import { Loaded } from '~/common/Loaded';
import { selectedId, type Selection } from '~/common/useSelection';
import { useDefaultCatalogue } from './catalogueApi';
import { MatrixCanvas } from './MatrixCanvas';
import { matrixOf, type HeatMatrix } from './matrixCells';
import classes from './TrafficHeat.module.css';

const type = createColumnHelper<HeatMatrix['types'][number]>();
const COLUMNS = [
  type.accessor('name', { header: 'Type', size: 130 }),
  type.accessor('services', {
    header: 'Services',
    size: 90,
    meta: { numeric: true },
    cell: ({ getValue }) => count(getValue()),
  }),
  type.accessor('gbps', {
    header: 'Rate',
    size: 130,
    meta: { numeric: true, unit: 'Gb/s' },
    cell: ({ getValue }) => decimal(getValue()),
  }),
] as ColumnDef<HeatMatrix['types'][number]>[];

interface Props {
  traffic: TrafficMatrix;
  selection: Selection | undefined;
  select: (next: Selection) => void;
}

/** The traffic as a heat map of nodes, with its totals by type at the rates of the catalogue that ships. */
export function TrafficHeat({ traffic, selection, select }: Props) {
  const catalogue = useDefaultCatalogue();
  return (
    <Loaded query={catalogue} doing="load the rates of the service types">
      {({ serviceTypes }) => (
        <Heat
          traffic={traffic}
          rates={serviceTypes}
          chosen={selectedId(selection, 'demand')}
          onChoose={(id) => select({ kind: 'demand', id })}
        />
      )}
    </Loaded>
  );
}

interface HeatProps {
  traffic: TrafficMatrix;
  rates: { name: string; carriedGbps: number }[];
  chosen: string | undefined;
  onChoose: (demand: string) => void;
}

function Heat({ traffic, rates, chosen, onChoose }: HeatProps) {
  const matrix = useMemo(() => {
    const rate = new Map(rates.map(({ name, carriedGbps }) => [name, carriedGbps]));
    return matrixOf(traffic.demands, (name) => rate.get(name) ?? 0);
  }, [traffic, rates]);
  if (matrix.nodes.length === 0) {
    return (
      <EmptyState icon={<IconGridDots />} title="Nothing is asked">
        Add demands, or import a traffic matrix, to see here where the traffic is.
      </EmptyState>
    );
  }
  return (
    <div className={classes.split}>
      <div className={classes.matrix}>
        <MatrixCanvas matrix={matrix} chosen={chosen} onChoose={onChoose} />
      </div>
      <div className={classes.types}>
        <DataTable noun="types" rows={matrix.types} columns={COLUMNS} rowId={({ name }) => name} />
      </div>
    </div>
  );
}
