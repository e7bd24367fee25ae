import { expect, it } from 'vitest';
import type { Lightpath, LightpathQuality, Topology } from '~/api/types';
import { LINK_MARGIN, classOf } from '~/common/palette';
import { linkMargins } from './linkMargins';

const topology = { links: ['A-B', 'B-C', 'C-D', 'A-D'].map((id) => ({ id })) } as Topology;
const through = (...nodes: string[]) => ({
  nodes,
  links: nodes.slice(1).map((node, at) => `${nodes[at]}-${node}`),
});
const lightpath = (requestId: string, working: object, protection?: object) =>
  ({ requestId, working, protection }) as Lightpath;
const judged = (requestId: string, ...segments: [string, string, string, number][]) =>
  ({
    requestId,
    segments: segments.map(([role, from, to, marginDb]) => ({ role, from, to, marginDb })),
  }) as LightpathQuality;

it('takes the least margin of all segments that cross a link', () => {
  const margins = linkMargins(
    topology,
    [lightpath('1', through('A', 'B', 'C', 'D')), lightpath('2', through('A', 'B'))],
    [judged('1', ['WORKING', 'A', 'C', 2], ['WORKING', 'C', 'D', 7]), judged('2', ['WORKING', 'A', 'B', 4])],
  );

  expect([...margins.entries()]).toEqual([
    ['A-B', 2],
    ['B-C', 2],
    ['C-D', 7],
    ['A-D', Infinity],
  ]);
});

it('counts protection on its own route', () => {
  const margins = linkMargins(
    topology,
    [lightpath('1', through('A', 'D'), through('A', 'B', 'C', 'D'))],
    [judged('1', ['WORKING', 'A', 'D', 5], ['PROTECTION', 'A', 'D', -0.5])],
  );

  expect(margins.get('A-D')).toBe(5);
  expect(margins.get('B-C')).toBe(-0.5);
});

it.each([
  [-3, 'does not arrive'],
  [0, 'under 1 dB'],
  [3, '1–3 dB'],
  [20, 'over 6 dB'],
  [Infinity, 'no light'],
])('shows a least margin of %d dB as %s', (margin, label) => {
  expect(LINK_MARGIN.classes[classOf(LINK_MARGIN, margin)]?.label).toBe(label);
});
