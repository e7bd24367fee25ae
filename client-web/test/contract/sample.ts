import type { Demand, Link, Topology, TrafficMatrix } from '~/api/types';

/** A small national network of our own making, for screens and tests without a server. */
const PLACES: [string, number, number][] = [
  ['Norhaven', 60.39, 10.32],
  ['Aldmere', 59.33, 14.06],
  ['Birkfell', 58.41, 12.62],
  ['Castrum', 57.7, 15.97],
  ['Dunmore', 57.1, 10.75],
  ['Eastwick', 56.88, 18.81],
  ['Fjellstad', 61.6, 13.4],
  ['Grimsay', 62.39, 17.31],
];

const FIBRES: [number, number, number][] = [
  [0, 1, 241.5],
  [0, 2, 268],
  [0, 4, 380.2],
  [0, 6, 215.7],
  [1, 2, 132.4],
  [1, 3, 221],
  [1, 7, 389.9],
  [2, 3, 230.6],
  [2, 4, 196.3],
  [3, 5, 204.8],
  [6, 7, 243.1],
  [5, 7, 660],
];

const name = (at: number) => PLACES[at]?.[0] ?? '';

export const topology = (): Topology => ({
  formatVersion: 1,
  name: 'North ring',
  nodes: PLACES.map(([place, latitude, longitude], at) => ({
    name: place,
    latitude,
    longitude,
    roadmType: at % 3 === 2 ? 'Directionless' : 'CDC',
  })),
  links: FIBRES.map(([from, to, lengthKm]): Link => ({
    id: `${name(from)}-${name(to)}`,
    source: name(from),
    destination: name(to),
    lengthKm,
    fiberType: 'SSMF',
    direction: 'BIDIRECTIONAL',
  })),
});

export const traffic = (): TrafficMatrix => ({
  formatVersion: 1,
  name: 'Year 1',
  demands: PLACES.flatMap((_, from) =>
    PLACES.slice(from + 1).map((__, offset): Demand => ({
      id: `d${from}${from + 1 + offset}`,
      source: name(from),
      destination: name(from + 1 + offset),
      protection: offset % 2 === 0 ? '1+1_NodeDisjoint' : 'NoProtection',
      restoration: offset % 3 === 0 ? 'JointSame' : 'None',
      direction: 'BIDIRECTIONAL',
      services: [
        { type: '10GE', quantity: 1 + offset, ids: ids(`d${from}${offset}x`, 1 + offset) },
        { type: 'GE', quantity: 2, ids: ids(`d${from}${offset}g`, 2) },
      ],
    })),
  ),
});

const ids = (stem: string, quantity: number) => Array.from({ length: quantity }, (_, at) => `${stem}${at}`);
