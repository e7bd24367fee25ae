import { expect, it } from 'vitest';
import type { Topology } from '~/api/types';
import { applyEdits, changed, describe as told, homeless } from './edits';

const topology: Topology = {
  formatVersion: 1,
  name: 'pair',
  nodes: [
    { name: 'A', latitude: 1, longitude: 2, roadmType: 'CDC' },
    { name: 'B', latitude: 3, longitude: 4, roadmType: 'CDC' },
  ],
  links: [
    {
      id: 'ab',
      source: 'A',
      destination: 'B',
      lengthKm: 80,
      fiberType: 'SSMF',
      direction: 'BIDIRECTIONAL',
      spans: [{ lengthKm: 80 }],
    },
  ],
};

it('changes what an edit names and nothing else', () => {
  const edited = applyEdits(topology, [{ kind: 'node', id: 'A', change: { roadmType: 'Directionless' } }]);

  expect(edited.nodes.map((node) => node.roadmType)).toEqual(['Directionless', 'CDC']);
  expect(edited.links).toEqual(topology.links);
});

it('drops the spans with a new length, since they would no longer add up to it', () => {
  const edited = applyEdits(topology, [{ kind: 'link', id: 'ab', change: { lengthKm: 90 } }]);

  expect(edited.links[0]).not.toHaveProperty('spans');
});

it('keeps the spans when only the risk groups change', () => {
  const edited = applyEdits(topology, [{ kind: 'link', id: 'ab', change: { lengthKm: 80, riskGroups: ['duct'] } }]);

  expect(edited.links[0]?.spans).toHaveLength(1);
});

it('finds edits of things that are not there any more', () => {
  const edits = [{ kind: 'link' as const, id: 'gone', change: { lengthKm: 1 } }];

  expect(homeless(topology, edits)).toEqual(edits);
});

it('says an edit in words', () => {
  expect(told({ kind: 'link', id: 'ab', change: { lengthKm: 90.5, riskGroups: [] } })).toBe(
    'Link ab: length, km 90.5, risk groups none',
  );
});

it('takes from a form only what differs', () => {
  const before = { lengthKm: 80, fiberType: 'SSMF', riskGroups: ['duct'] };

  expect(changed(before, { lengthKm: 81, fiberType: 'SSMF', riskGroups: ['duct'] })).toEqual({ lengthKm: 81 });
});
