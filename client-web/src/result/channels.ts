import type { Lightpath, LinkUse, Route } from '~/api/types';

type Segment = Route['segments'][number];

/** A channel lit on a link, and what for. */
export interface Lit {
  lightpath: Lightpath;
  role: 'working' | 'protection';
}

/** The segment on each link that a route crosses, in order. */
export function segmentsAlong(route: Route): { link: string; segment: Segment | undefined }[] {
  let at = 0;
  return route.links.map((link, index) => {
    const segment = route.segments[at];
    if (segment?.to === route.nodes[index + 1] && at < route.segments.length - 1) at++;
    return { link, segment };
  });
}

/** The cells of the strip that a segment fills: its channel, or its slots of 12.5 GHz counted from 1. */
export function cellsOf(segment: Segment | undefined, lowestSlotEdge: number): number[] {
  if (segment?.channel != null) return [segment.channel];
  if (!segment?.slot) return [];
  const { n, m } = segment.slot;
  const first = (n - m - lowestSlotEdge) / 2 + 1;
  return Array.from({ length: m }, (_, at) => first + at);
}

/** "12" on the fixed grid, "n −12, m 3" on the flexible one. */
export function channelName(segment: Segment | undefined): string {
  if (segment?.channel != null) return String(segment.channel);
  return segment?.slot ? `n ${segment.slot.n}, m ${segment.slot.m}` : '';
}

/** The channels of a route, each once: "7" or "7, 12" when it changes at a regenerator. */
export const channelList = (route: Route | null | undefined) =>
  route ? [...new Set(route.segments.map(channelName))].join(', ') : '';

/** Who lights which cell of which link. */
export type LitCells = Map<string, Map<number, Lit>>;

/** @param lowestSlotEdge where the first slot begins; of no matter on the fixed grid */
export function litCells(lightpaths: Lightpath[], lowestSlotEdge = 0): LitCells {
  const links: LitCells = new Map();
  const light = (lightpath: Lightpath, role: Lit['role'], route: Route) => {
    for (const { link, segment } of segmentsAlong(route)) {
      const cells = links.get(link) ?? new Map<number, Lit>();
      for (const cell of cellsOf(segment, lowestSlotEdge)) cells.set(cell, { lightpath, role });
      links.set(link, cells);
    }
  };
  for (const lightpath of lightpaths) {
    light(lightpath, 'working', lightpath.working);
    if (lightpath.protection) light(lightpath, 'protection', lightpath.protection);
  }
  return links;
}

/** Cells that no light and no spare fills on any of the links, as they are said: "9–24, 31". */
export function freeAlong(links: string[], rows: LinkUse[], cells: number): { words: string; count: number } {
  const taken = new Set<number>();
  for (const { linkId, working, protection, spare } of rows) {
    if (links.includes(linkId)) for (const each of [...working, ...protection, ...spare]) taken.add(each);
  }
  const runs: [number, number][] = [];
  let count = 0;
  for (let cell = 1; cell <= cells; cell++) {
    if (taken.has(cell)) continue;
    count++;
    const last = runs.at(-1);
    if (last && last[1] === cell - 1) last[1] = cell;
    else runs.push([cell, cell]);
  }
  return { words: runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', '), count };
}

/** Whether a lightpath's working or protection route crosses a link. */
export const crosses = ({ working, protection }: Lightpath, link: string) =>
  working.links.includes(link) || (protection?.links.includes(link) ?? false);

/** Whether either route touches a node. */
export const touches = ({ working, protection }: Lightpath, node: string) =>
  working.nodes.includes(node) || (protection?.nodes.includes(node) ?? false);
