import type { Run, RunComparison } from '~/api/types';
import type { World } from './world';

/** Two results that differ in a channel, a route and a card. */
export function comparisonOf(world: World, before: string, after: string): RunComparison {
  const route = (...nodes: string[]) => ({ nodes, links: [], lengthKm: 221 });
  const changes: RunComparison['changes'] = [
    {
      part: 'lightpaths',
      key: 'lp-d01',
      kind: 'CHANGED',
      fields: [
        { field: 'channel', before: 4, after: 7 },
        { field: 'working', before: route('Norhaven', 'Aldmere'), after: route('Norhaven', 'Birkfell', 'Aldmere') },
      ],
    },
    { part: 'cards', key: 'c9', kind: 'ADDED', fields: [] },
  ];
  return {
    before: world.runs.get(before) as Run,
    after: world.runs.get(after) as Run,
    figures: [
      { figure: 'formatVersion', before: 1, after: 1 },
      { figure: 'routing/channelsUsed', before: 14, after: 12 },
      { figure: 'routing/averageLinkUse', before: 0.25, after: 0.5 },
      { figure: 'routing/served', before: 28, after: 28 },
      { figure: 'grooming/cards/MP2X', before: 50, after: 56 },
      { figure: 'transmission/worstMarginDb', after: 1.5 },
    ],
    total: changes.length,
    changes,
  };
}
