import type { GroomingResult, MaterialLine, SiteMaterials, Topology } from '~/api/types';

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

/** Two lists that differ in the number of one part, at every site, and in the price of another. */
export function differenceOf(materials: Materials | undefined) {
  const more = {
    part: 'MP2X',
    before: 50,
    after: 56,
    unitPriceBefore: 1000,
    unitPriceAfter: 1000,
    priceBefore: 50_000,
    priceAfter: 56_000,
    priceChange: 6000,
  };
  const dearer = {
    part: 'TP1H',
    before: 4,
    after: 4,
    unitPriceBefore: 2000,
    unitPriceAfter: 2250.5,
    priceBefore: 8000,
    priceAfter: 9002,
    priceChange: 1002,
  };
  const totals = materials?.summary.totals;
  const sites = (materials?.sites ?? []).map(({ site }) => ({ site, parts: [more] }));
  return { before: totals, after: totals, parts: [more, dearer], sites };
}
