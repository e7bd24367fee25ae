import type {
  GroomingResult,
  Lightpath,
  LineLight,
  LinkUse,
  Route,
  RoutingResult,
  Topology,
  TrafficMatrix,
  TransmissionResult,
} from '~/api/types';
import { lightOf, linesOf } from './light';
import { materialsOf, type Materials } from './materials';

const CHANNELS = 80;

export interface Plan {
  grooming: GroomingResult;
  routing: RoutingResult;
  spectrum: { results: LinkUse[]; total: number; channels: number };
  light: TransmissionResult;
  lines: LineLight[];
  materials: Materials;
}

/** Shortest routes and first fit: enough of a plan for the screens to show, in the shape that the server stores. */
export function planOf(topology: Topology, traffic: TrafficMatrix): Plan {
  const lit = new Map<string, { working: number[]; protection: number[] }>(
    topology.links.map(({ id }) => [id, { working: [], protection: [] }]),
  );
  const take = (path: { nodes: string[]; links: string[] }, role: 'working' | 'protection'): Route => {
    let channel = 1;
    const taken = (id: string) => [...(lit.get(id)?.working ?? []), ...(lit.get(id)?.protection ?? [])];
    while (path.links.some((id) => taken(id).includes(channel))) channel++;
    path.links.forEach((id) => lit.get(id)?.[role].push(channel));
    const lengthKm = path.links.reduce(
      (sum, id) => sum + (topology.links.find((link) => link.id === id)?.lengthKm ?? 0),
      0,
    );
    const segments = [{ from: path.nodes[0] ?? '', to: path.nodes.at(-1) ?? '', channel }];
    return { ...path, lengthKm, segments, regenerators: [] };
  };
  const lightpaths = traffic.demands.map(({ id, source, destination, protection }): Lightpath => {
    const first = shortest(topology, source, destination, new Set());
    const second =
      protection === 'NoProtection' ? undefined : shortest(topology, source, destination, new Set(first.links));
    return {
      requestId: `lp-${id}`,
      source,
      destination,
      working: take(first, 'working'),
      protection: second ? take(second, 'protection') : null,
      restorations: [],
      shared: [],
    };
  });
  const results = topology.links.map(({ id }): LinkUse => {
    const { working = [], protection = [] } = lit.get(id) ?? {};
    return { linkId: id, working, protection, spare: [], use: (working.length + protection.length) / CHANNELS };
  });
  const grooming = groomingOf(traffic);
  return {
    grooming,
    routing: routingOf(lightpaths, results),
    spectrum: { results, total: results.length, channels: CHANNELS },
    light: lightOf(lightpaths),
    lines: topology.links.flatMap(linesOf),
    materials: materialsOf(topology, grooming),
  };
}

function shortest(
  topology: Topology,
  from: string,
  to: string,
  avoid: Set<string>,
): { nodes: string[]; links: string[] } {
  const best = new Map<string, { km: number; nodes: string[]; links: string[] }>([
    [from, { km: 0, nodes: [from], links: [] }],
  ]);
  for (let round = 0; round < topology.nodes.length; round++) {
    for (const { id, source, destination, lengthKm } of topology.links) {
      if (avoid.has(id)) continue;
      for (const [near, far] of [
        [source, destination],
        [destination, source],
      ] as const) {
        const here = best.get(near);
        if (!here || here.km + lengthKm >= (best.get(far)?.km ?? Infinity)) continue;
        best.set(far, { km: here.km + lengthKm, nodes: [...here.nodes, far], links: [...here.links, id] });
      }
    }
  }
  const { nodes, links } = best.get(to) ?? { nodes: [], links: [] };
  return { nodes, links };
}

function routingOf(lightpaths: Lightpath[], results: LinkUse[]): RoutingResult {
  const highest = Math.max(...results.flatMap(({ working, protection }) => [...working, ...protection]));
  return {
    formatVersion: 1,
    lightpaths,
    unserved: [{ requestId: 'lp-x', reason: 'No second route that shares no node with the first.' }],
    statistics: {
      served: lightpaths.length,
      unserved: 1,
      channelsUsed: highest,
      highestChannel: highest,
      channelLinks: 0,
      regenerators: 0,
      averageLinkUse: results.reduce((sum, { use }) => sum + use, 0) / results.length,
      seconds: 0.04,
    },
    bound: {
      objective: 'channels',
      lower: highest - 1,
      best: highest,
      gap: 1 / highest,
      proof: 'LP of the load, rounded up',
    },
  };
}

const pathOver = (serviceId: string, lightpathId: string) => ({ serviceId, lightpathIds: [lightpathId] });

function groomingOf(traffic: TrafficMatrix): GroomingResult {
  const groomouts = traffic.demands.map(({ id, source, destination, services }) => ({
    id: `g-${id}`,
    source,
    destination,
    cardType: 'MP2X',
    loadGbps: 2.5,
    serviceIds: services?.[1]?.ids ?? [],
  }));
  return {
    formatVersion: 1,
    lightpaths: traffic.demands.map(({ id, source, destination, protection, restoration, services }) => ({
      id: `lp-${id}`,
      source,
      destination,
      rateGbps: 100,
      loadGbps: 12.5,
      protection,
      restoration,
      carries: [
        ...(services?.[0]?.ids ?? []).map((service) => ({ kind: 'SERVICE' as const, id: service })),
        { kind: 'GROOMOUT' as const, id: `g-${id}` },
      ],
    })),
    groomouts,
    cards: groomouts.flatMap(({ id, source, destination }, at) => [
      { id: `c${at}a`, type: 'MP2X', node: source, pairId: `c${at}b`, rack: 1, shelf: 2, slots: [3, 4], lines: [id] },
      {
        id: `c${at}b`,
        type: 'MP2X',
        node: destination,
        pairId: `c${at}a`,
        rack: 1,
        shelf: 2,
        slots: [3, 4],
        lines: [id],
      },
    ]),
    remaining: { serviceIds: [], groomoutIds: [] },
    paths: traffic.demands.flatMap(({ id, services }) =>
      (services ?? []).slice(0, 2).flatMap(({ ids }) => (ids ?? []).map((service) => pathOver(service, `lp-${id}`))),
    ),
    statistics: {
      lightpaths: traffic.demands.length,
      meanLoadGbps: 12.5,
      groomouts: groomouts.length,
      cards: { MP2X: groomouts.length * 2 },
      seconds: 0.1,
    },
    bound: {
      objective: 'lightpaths',
      lower: traffic.demands.length,
      best: traffic.demands.length,
      gap: 0,
      proof: 'one a demand',
    },
    table: [],
    sections: [],
  };
}
