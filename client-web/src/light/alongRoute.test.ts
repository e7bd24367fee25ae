import { expect, it } from 'vitest';
import type { LineLight, Route, SegmentQuality } from '~/api/types';
import { linesOf } from '../../test/contract/light';
import { alongRoute } from './alongRoute';

const link = (id: string, source: string, destination: string, lengthKm: number) => ({
  id,
  source,
  destination,
  lengthKm,
  fiberType: 'SSMF',
  direction: 'BIDIRECTIONAL' as const,
});
const LINKS = [link('ab', 'A', 'B', 160), link('cb', 'C', 'B', 100)];
const LINES: LineLight[] = LINKS.flatMap(linesOf);
const lengthOf = (id: string) => LINKS.find((each) => each.id === id)?.lengthKm ?? 0;
const ROUTE: Route = {
  nodes: ['A', 'B', 'C'],
  links: ['ab', 'cb'],
  lengthKm: 260,
  segments: [],
  regenerators: [],
};
const segment = (from: string, to: string, frequencyThz = 191.4) => ({ from, to, frequencyThz }) as SegmentQuality;

it('follows the route over its links in their direction, kilometre by kilometre', () => {
  const { stops, waypoints } = alongRoute(ROUTE, [segment('A', 'C')], LINES, lengthOf);

  expect(stops.map(({ km }) => km)).toEqual([0, 80, 80, 160, 160, 160, 210, 210, 260, 260]);
  expect(stops.map(({ element }) => element).slice(4, 7)).toEqual(['pre-amplifier', 'booster', 'span 1']);
  expect(waypoints).toEqual([
    { node: 'A', km: 0 },
    { node: 'B', km: 160 },
    { node: 'C', km: 260 },
  ]);
});

it('adds up the noise of the lines: two that are alike cost three decibels', () => {
  const { stops } = alongRoute(ROUTE, [segment('A', 'C')], LINES, lengthOf);

  expect(stops[4]?.osnrDb).toBeCloseTo(30, 6);
  expect(stops[9]?.osnrDb).toBeCloseTo(30 - 10 * Math.log10(2), 6);
  expect(stops[9]?.gsnrDb).toBeCloseTo(29 - 10 * Math.log10(2), 6);
});

it('begins anew behind a regenerator', () => {
  const { stops } = alongRoute(ROUTE, [segment('A', 'B'), segment('B', 'C', 191.5)], LINES, lengthOf);

  expect(stops[5]?.osnrDb).toBeUndefined();
  expect(stops[9]?.osnrDb).toBeCloseTo(30, 6);
});

it('tells no place where the result tells none, and nothing where the channel is dark', () => {
  const old = LINES.map((line) => ({
    ...line,
    elements: line.elements.map((element) => ({ ...element, atKm: null as unknown as number })),
  }));

  expect(alongRoute(ROUTE, [segment('A', 'C')], old, lengthOf).stops[3]?.km).toBeUndefined();
  expect(alongRoute(ROUTE, [segment('A', 'C', 196.9)], LINES, lengthOf).stops).toEqual([]);
});
