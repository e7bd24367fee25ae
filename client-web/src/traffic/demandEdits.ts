import type { Demand, ServiceGroup, TrafficMatrix } from '~/api/types';
import { PROTECTION, RESTORATION } from './words';

export type DemandChange = Partial<Pick<Demand, 'source' | 'destination' | 'protection' | 'restoration' | 'services'>>;

/** One step of editing the traffic. Names the demand it changes, so that it also fits a newer version. */
export type DemandEdit =
  | { kind: 'demand'; id: string; change: DemandChange }
  | { kind: 'new-demand'; demand: Demand }
  | { kind: 'no-demand'; id: string };

export const hasDemand = ({ demands }: TrafficMatrix, id: string) => demands.some((each) => each.id === id);

export function applyDemandEdits(matrix: TrafficMatrix, edits: DemandEdit[]): TrafficMatrix {
  return edits.reduce(applyEdit, matrix);
}

function applyEdit(matrix: TrafficMatrix, edit: DemandEdit): TrafficMatrix {
  if (!fits(matrix, edit)) return matrix;
  return { ...matrix, demands: demandsAfter(matrix.demands, edit) };
}

function demandsAfter(demands: Demand[], edit: DemandEdit): Demand[] {
  if (edit.kind === 'new-demand') return [...demands, edit.demand];
  if (edit.kind === 'no-demand') return demands.filter((each) => each.id !== edit.id);
  return demands.map((each) => (each.id === edit.id ? { ...each, ...edit.change } : each));
}

const fits = (matrix: TrafficMatrix, edit: DemandEdit) =>
  edit.kind === 'new-demand' ? !hasDemand(matrix, edit.demand.id) : hasDemand(matrix, edit.id);

/** The edits in words, and whether each finds its demand when all are made in turn on a saved version. */
export function demandLines(saved: TrafficMatrix, edits: DemandEdit[]): { text: string; lost: boolean }[] {
  let matrix = saved;
  return edits.map((edit) => {
    const lost = !fits(matrix, edit);
    matrix = applyEdit(matrix, edit);
    return { text: described(edit), lost };
  });
}

function described(edit: DemandEdit): string {
  if (edit.kind === 'no-demand') return `Demand ${edit.id}: deleted`;
  if (edit.kind === 'new-demand') {
    return `Demand ${edit.demand.id}: new, ${edit.demand.source} to ${edit.demand.destination}, ${asked(edit.demand.services)}`;
  }
  const { source, destination, protection, restoration, services } = edit.change;
  const parts = [
    source && `from ${source}`,
    destination && `to ${destination}`,
    protection && `protection ${PROTECTION[protection]}`,
    restoration && `restoration ${RESTORATION[restoration]}`,
    services && asked(services),
  ];
  return `Demand ${edit.id}: ${parts.filter(Boolean).join(', ')}`;
}

/** "4 × 10GE, 2 × STM16". */
export const asked = (services: ServiceGroup[] | undefined) =>
  (services ?? [])
    .filter((group) => group.quantity > 0)
    .map((group) => `${group.quantity} × ${group.type}`)
    .join(', ') || 'no services';

/**
 * A group with another quantity. Services that stay keep their ids, so that a later plan can leave them where they are;
 * new ones are named after the demand, skipping names that are taken.
 */
export function resized(demandId: string, group: ServiceGroup, quantity: number): ServiceGroup {
  const ids = (group.ids ?? []).slice(0, quantity);
  const taken = new Set(ids);
  for (let nth = 1; ids.length < quantity; nth++) {
    const id = `${demandId}-${group.type.replaceAll(' ', '_')}-${nth}`;
    if (!taken.has(id)) ids.push(id);
  }
  return { ...group, quantity, ids };
}
