import type { Demand } from '~/api/types';

/** What is asked between two nodes, both ways together. */
export interface Cell {
  gbps: number;
  services: number;
  demands: string[];
}

export interface HeatMatrix {
  /** Those that traffic begins or ends at, the busiest first. */
  nodes: { name: string; gbps: number }[];
  find: (one: string, other: string) => Cell | undefined;
  /** Of the busiest pair. */
  mostGbps: number;
  types: { name: string; services: number; gbps: number }[];
  totalGbps: number;
}

const keyOf = (one: string, other: string) => [one, other].sort().join('\n');

/** @param rateOf Gb/s that a service of a type takes of a line */
export function matrixOf(demands: Demand[], rateOf: (type: string) => number): HeatMatrix {
  const cells = new Map<string, Cell>();
  const nodes = new Map<string, number>();
  const types = new Map<string, { services: number; gbps: number }>();
  for (const { id, source, destination, services } of demands) {
    const key = keyOf(source, destination);
    const cell = cells.get(key) ?? { gbps: 0, services: 0, demands: [] };
    cell.demands.push(id);
    for (const { type, quantity } of services ?? []) {
      const gbps = quantity * rateOf(type);
      cell.gbps += gbps;
      cell.services += quantity;
      const total = types.get(type) ?? { services: 0, gbps: 0 };
      types.set(type, { services: total.services + quantity, gbps: total.gbps + gbps });
      for (const node of [source, destination]) nodes.set(node, (nodes.get(node) ?? 0) + gbps);
    }
    cells.set(key, cell);
  }
  return {
    nodes: [...nodes]
      .map(([name, gbps]) => ({ name, gbps }))
      .sort((one, other) => other.gbps - one.gbps || one.name.localeCompare(other.name)),
    find: (one, other) => cells.get(keyOf(one, other)),
    mostGbps: Math.max(0, ...[...cells.values()].map(({ gbps }) => gbps)),
    types: [...types]
      .map(([name, total]) => ({ name, ...total }))
      .sort((one, other) => other.gbps - one.gbps || one.name.localeCompare(other.name)),
    totalGbps: [...types.values()].reduce((sum, { gbps }) => sum + gbps, 0),
  };
}
