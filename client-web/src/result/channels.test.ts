import { expect, it } from 'vitest';
import type { Lightpath, Route } from '~/api/types';
import { channelList, channelName, crosses, freeAlong, litCells, segmentsAlong } from './channels';

/** A –ab– B –bc– C –cd– D, regenerated at C: channel 3 up to there, 7 after. */
const route: Route = {
  nodes: ['A', 'B', 'C', 'D'],
  links: ['ab', 'bc', 'cd'],
  lengthKm: 300,
  segments: [
    { from: 'A', to: 'C', channel: 3 },
    { from: 'C', to: 'D', channel: 7 },
  ],
  regenerators: ['C'],
};
const lightpath: Lightpath = {
  requestId: 'r',
  source: 'A',
  destination: 'D',
  working: route,
  protection: null,
  restorations: [],
  shared: [],
};

it('changes the channel where the route is regenerated', () => {
  expect(segmentsAlong(route).map(({ segment }) => channelName(segment))).toEqual(['3', '3', '7']);
  expect(channelList(route)).toBe('3, 7');
});

it('names the slot on a flexible grid', () => {
  const flexible = { ...route, segments: [{ from: 'A', to: 'D', slot: { n: -12, m: 3 } }], regenerators: [] };

  expect(channelList(flexible)).toBe('n -12, m 3');
});

it('knows who lights a channel of a link', () => {
  const lit = litCells([lightpath]);

  expect(lit.get('cd')?.get(7)?.lightpath.requestId).toBe('r');
  expect(lit.get('cd')?.get(3)).toBeUndefined();
});

it('knows who lights each slot of the flexible grid', () => {
  const flexible = { ...route, segments: [{ from: 'A', to: 'D', slot: { n: -276, m: 4 } }], regenerators: [] };

  const cells = litCells([{ ...lightpath, working: flexible }], -288).get('bc');

  expect([...(cells?.keys() ?? [])]).toEqual([5, 6, 7, 8]);
});

it('finds what is free from end to end', () => {
  const row = (linkId: string, working: number[], spare: number[] = []) => ({
    linkId,
    working,
    protection: [],
    spare,
    use: 0,
  });

  expect(freeAlong(['ab', 'bc'], [row('ab', [1, 2]), row('bc', [4], [6]), row('cd', [8])], 9)).toEqual({
    words: '3, 5, 7–9',
    count: 5,
  });
});

it('finds the links of both routes', () => {
  const protectedPath = { ...lightpath, protection: { ...route, links: ['ax', 'xd'] } };

  expect(crosses(protectedPath, 'xd')).toBe(true);
  expect(crosses(lightpath, 'xd')).toBe(false);
});
