import type { Demand, ServiceGroup, TrafficMatrix } from '~/api/types';
import { PROTECTION, RESTORATION } from './words';

export type DemandChange = Partial<Pick<Demand, 'source' | 'destination' | 'protection' | 'restoration' | 'services'>>;

/** One step of editing the traffic. Names the demand it changes, so that it also fits a newer version. */
export type DemandEdit =
  | { kind: 'demand'; id: string; change: DemandChange }
  | { kind: 'new-demand'; demand: Demand }
  | { kind: 'no-demand'; id: string }
  /** Made together, and undone together. */
  | { kind: 'batch'; edits: DemandEdit[] };

export const hasDemand = ({ demands }: TrafficMatrix, id: string) => demands.some((each) => each.id === id);

export function applyDemandEdits(matrix: TrafficMatrix, edits: DemandEdit[]): TrafficMatrix {
  return edits.reduce(applyEdit, matrix);
}

/** An edit of one demand. */
export type OneEdit = Exclude<DemandEdit, { kind: 'batch' }>;

const single = (edit: DemandEdit): OneEdit[] => (edit.kind === 'batch' ? edit.edits.flatMap(single) : [edit]);

/** By id, so that a batch of thousands of edits costs one pass over the demands. */
function applyEdit(matrix: TrafficMatrix, edit: DemandEdit): TrafficMatrix {
  const demands = new Map(matrix.demands.map((each) => [each.id, each]));
  for (const one of single(edit)) applyTo(demands, one);
  return { ...matrix, demands: [...demands.values()] };
}

function applyTo(demands: Map<string, Demand>, edit: OneEdit): void {
  if (edit.kind === 'new-demand') {
    if (!demands.has(edit.demand.id)) demands.set(edit.demand.id, edit.demand);
    return;
  }
  const before = demands.get(edit.id);
  if (!before) return;
  if (edit.kind === 'no-demand') demands.delete(edit.id);
  else demands.set(edit.id, { ...before, ...edit.change });
}

/** The edits in words, and whether each finds its demand when all are made in turn on a saved version. */
export function demandLines(saved: TrafficMatrix, edits: DemandEdit[]): { text: string; lost: boolean }[] {
  const demands = new Map(saved.demands.map((each) => [each.id, each]));
  return edits.flatMap(single).map((edit) => {
    const lost = edit.kind === 'new-demand' ? demands.has(edit.demand.id) : !demands.has(edit.id);
    applyTo(demands, edit);
    return { text: described(edit), lost };
  });
}

export function described(edit: OneEdit): string {
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
