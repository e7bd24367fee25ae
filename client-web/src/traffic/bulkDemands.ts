import type { Demand } from '~/api/types';
import { changed } from '~/topology/edits';
import type { DemandEdit } from './demandEdits';
import { demandOf, MOST, valuesOf } from './demandValues';

/** What is to become of several demands; what is absent stays as it is. */
export interface BulkChange {
  protection?: Demand['protection'];
  restoration?: Demand['restoration'];
  /** All quantities times this, rounded up: growth. */
  factor?: number;
}

/** One edit for all of them, so that one undo takes it back; nothing where nothing changes. */
export function bulkEdit(demands: Demand[], change: BulkChange): DemandEdit | undefined {
  const edits = demands.flatMap((demand): DemandEdit[] => {
    const differs = changed(demand, changedDemand(demand, change));
    return Object.keys(differs).length > 0 ? [{ kind: 'demand', id: demand.id, change: differs }] : [];
  });
  return edits.length > 0 ? { kind: 'batch', edits } : undefined;
}

export const bulkDelete = (demands: Demand[]): DemandEdit => ({
  kind: 'batch',
  edits: demands.map(({ id }) => ({ kind: 'no-demand', id })),
});

function changedDemand(demand: Demand, { protection, restoration, factor = 1 }: BulkChange): Demand {
  const values = valuesOf(demand);
  const services = values.services.map(({ type, quantity }) => ({ type, quantity: grown(Number(quantity), factor) }));
  const after = { ...values, services, protection: protection ?? values.protection };
  return demandOf({ ...after, restoration: restoration ?? values.restoration }, demand);
}

/** A hair less than the product, so that 30 × 1.1 is 33 and not 34. */
const grown = (quantity: number, factor: number) => Math.min(MOST, Math.ceil(quantity * factor - 1e-9));
