import type { GroomingResult, MaterialLine, MaterialTotals, SiteMaterials, Topology } from '~/api/types';

export interface Materials {
  summary: { formatVersion: number; basis: 'PLAN'; sites: number; lines: MaterialLine[]; totals: Totals };
  sites: SiteMaterials[];
}

type Totals = SiteMaterials['totals'];

/** The cards of a grooming in a rack for each node, with what every shelf has: enough of a list for the screens. */
export function materialsOf(topology: Topology, { cards }: GroomingResult): Materials {
  const sites = topology.nodes.map(({ name }): SiteMaterials => {
    const placed = cards
      .filter(({ node }) => node === name)
      .map(({ id, type }, at) => ({ part: type, shelf: 2 + Math.floor(at / 5), slots: slotsOf(at), cardId: id }));
    const shelves = new Set(placed.map(({ shelf }) => shelf));
    const common = [...shelves].flatMap((shelf) => [
      { part: 'SC', shelf, slots: [0] },
      { part: 'SC', shelf, slots: [1] },
      { part: 'IFC', shelf, slots: [2] },
      { part: 'PWR', shelf, slots: [13] },
    ]);
    const parts = [...common, ...placed];
    return {
      site: name,
      type: 'ROADM',
      degree: topology.links.filter(({ source, destination }) => source === name || destination === name).length,
      lines: linesOf(parts),
      racks: [{ rack: 1, parts }],
      totals: totalsOf(parts.length, 1),
    };
  });
  const all = sites.flatMap(({ racks }) => racks.flatMap(({ parts }) => parts));
  const lines = linesOf(all);
  const totals = totalsOf(all.length, sites.length);
  return { summary: { formatVersion: 1, basis: 'PLAN', sites: sites.length, lines, totals }, sites };
}

const slotsOf = (at: number) => [3 + (at % 5) * 2, 4 + (at % 5) * 2];

function linesOf(parts: { part: string }[]): MaterialLine[] {
  return [...new Set(parts.map(({ part }) => part))].map((part) => {
    const count = parts.filter((each) => each.part === part).length;
    return { part, count, powerWatt: count * 25 };
  });
}

const totalsOf = (parts: number, racks: number): Totals => ({
  parts,
  racks,
  price: 0,
  partsWithoutPrice: parts,
  powerWatt: parts * 25,
  partsWithoutPower: 0,
});

/** Two lists of the same totals that differ in one part. */
export const differenceOf = (totals: MaterialTotals | undefined) => ({
  before: totals,
  after: totals,
  parts: [{ part: 'MP2X', before: 50, after: 56 }],
  sites: [],
});
