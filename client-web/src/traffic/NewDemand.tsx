import type { Demand, Topology, TrafficMatrix } from '~/api/types';
import { DemandForm } from './DemandForm';
import { hasDemand } from './demandEdits';
import { blankDemand, demandOf } from './demandValues';

interface Props {
  matrix: TrafficMatrix;
  topology: Topology;
  onAdd: (demand: Demand) => void;
  onCancel: () => void;
}

/** A demand that is not in the traffic yet, under the next free number. */
export function NewDemand({ matrix, topology, onAdd, onCancel }: Props) {
  return (
    <DemandForm
      initial={blankDemand(freeNumber(matrix))}
      nodes={topology.nodes.map(({ name }) => name)}
      isTaken={(id) => hasDemand(matrix, id)}
      submitLabel="Add the demand"
      onSubmit={(values) => onAdd(demandOf(values))}
      onCancel={onCancel}
    />
  );
}

function freeNumber(matrix: TrafficMatrix): string {
  let number = matrix.demands.length + 1;
  while (hasDemand(matrix, String(number))) number++;
  return String(number);
}
