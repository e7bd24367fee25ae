import { expect, it } from 'vitest';
import type { Lightpath, Route } from '~/api/types';
import { channelList, channelsAlong, crosses, litChannels } from './channels';

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
  expect(channelsAlong(route).map(({ channel }) => channel)).toEqual(['3', '3', '7']);
  expect(channelList(route)).toBe('3, 7');
});

it('names the slot on a flexible grid', () => {
  const flexible = { ...route, segments: [{ from: 'A', to: 'D', slot: { n: -12, m: 3 } }], regenerators: [] };

  expect(channelList(flexible)).toBe('n -12, m 3');
});

it('knows who lights a channel of a link', () => {
  const lit = litChannels([lightpath]);

  expect(lit.get('cd')?.get('7')?.lightpath.requestId).toBe('r');
  expect(lit.get('cd')?.get('3')).toBeUndefined();
});

it('finds the links of both routes', () => {
  const protectedPath = { ...lightpath, protection: { ...route, links: ['ax', 'xd'] } };

  expect(crosses(protectedPath, 'xd')).toBe(true);
  expect(crosses(lightpath, 'xd')).toBe(false);
});
