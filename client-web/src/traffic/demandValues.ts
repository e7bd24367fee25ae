import type { Demand, ServiceGroup } from '~/api/types';
import { resized } from './demandEdits';

/** A demand as its form holds it. */
export interface DemandValues {
  id: string;
  source: string;
  destination: string;
  protection: Demand['protection'];
  restoration: Demand['restoration'];
  services: { type: string; quantity: number | '' }[];
}

/** The most services of one type in one demand; the server refuses more. */
export const MOST = 10_000;

export const blankDemand = (id: string): DemandValues => ({
  id,
  source: '',
  destination: '',
  protection: 'NoProtection',
  restoration: 'None',
  services: [{ type: '10GE', quantity: 1 }],
});

export const valuesOf = ({ id, source, destination, protection, restoration, services }: Demand): DemandValues => ({
  id,
  source,
  destination,
  protection,
  restoration,
  services: (services ?? []).filter(({ quantity }) => quantity > 0).map(({ type, quantity }) => ({ type, quantity })),
});

/** The demand that a form asks for; services that were there before keep their ids. */
export function demandOf(values: DemandValues, before?: Demand): Demand {
  const id = values.id.trim();
  const known = (type: string): ServiceGroup =>
    before?.services?.find((group) => group.type === type) ?? { type, quantity: 0, ids: [] };
  const services = values.services.map(({ type, quantity }) => resized(id, known(type), Number(quantity)));
  return { direction: 'BIDIRECTIONAL', ...before, ...values, id, services };
}

export function demandFaults(values: DemandValues, isTaken?: (id: string) => boolean): Record<string, string | null> {
  const faults: Record<string, string | null> = {
    id: idFault(values.id.trim(), isTaken),
    source: values.source ? null : 'Choose a node',
    destination: destinationFault(values),
  };
  values.services.forEach(({ quantity }, at) => {
    const good = Number.isInteger(quantity) && Number(quantity) >= 1 && Number(quantity) <= MOST;
    faults[`services.${at}.quantity`] = good ? null : `1 to ${MOST.toLocaleString('en')}`;
  });
  return faults;
}

function idFault(id: string, isTaken?: (id: string) => boolean): string | null {
  if (id === '') return 'Name the demand';
  return isTaken?.(id) ? 'There is a demand of this name already' : null;
}

function destinationFault({ source, destination }: DemandValues): string | null {
  if (!destination) return 'Choose a node';
  return source === destination ? 'A demand joins two different nodes' : null;
}
