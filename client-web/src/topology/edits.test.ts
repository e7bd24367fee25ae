import { expect, it } from 'vitest';
import type { Link, Topology } from '~/api/types';
import { straightKm } from './distance';
import { applyEdits, changed, editLines, type Edit } from './edits';

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

  expect(editLines(topology, edits).map(({ lost }) => lost)).toEqual([true]);
});

const fresh = { name: 'C', latitude: 5, longitude: 6, roadmType: 'CDC' as const };
const joined = { ...topology.links[0], id: 'bc', source: 'B', destination: 'C' } as Link;

it('adds a node and then a link to it', () => {
  const edited = applyEdits(topology, [
    { kind: 'new-node', node: fresh },
    { kind: 'new-link', link: joined },
  ]);

  expect(edited.nodes.map(({ name }) => name)).toEqual(['A', 'B', 'C']);
  expect(edited.links.map(({ id }) => id)).toEqual(['ab', 'bc']);
});

it('deletes a node with the links that end there', () => {
  const edited = applyEdits(topology, [{ kind: 'no-node', id: 'B' }]);

  expect(edited.nodes.map(({ name }) => name)).toEqual(['A']);
  expect(edited.links).toEqual([]);
});

it('finds an edit that comes after the deletion of its object, and a link whose end is missing', () => {
  const edits: Edit[] = [
    { kind: 'no-link', id: 'ab' },
    { kind: 'link', id: 'ab', change: { lengthKm: 1 } },
    { kind: 'new-link', link: joined },
    { kind: 'new-node', node: fresh },
  ];

  expect(editLines(topology, edits).map(({ lost }) => lost)).toEqual([false, true, true, false]);
});

it('knows the great circle between two nodes', () => {
  const [munich, berlin] = [
    { ...fresh, latitude: 48.1372, longitude: 11.5755 },
    { ...fresh, latitude: 52.52, longitude: 13.405 },
  ];

  expect(straightKm(munich, berlin)).toBeCloseTo(504, 0);
});

it('says an edit in words', () => {
  const edits: Edit[] = [
    { kind: 'link', id: 'ab', change: { lengthKm: 90.5, riskGroups: [] } },
    { kind: 'new-node', node: fresh },
  ];

  expect(editLines(topology, edits).map(({ text }) => text)).toEqual([
    'Link ab: length, km 90.5, risk groups none',
    'Node C: new',
  ]);
});

it('takes from a form only what differs', () => {
  const before = { lengthKm: 80, fiberType: 'SSMF', riskGroups: ['duct'] };

  expect(changed(before, { lengthKm: 81, fiberType: 'SSMF', riskGroups: ['duct'] })).toEqual({ lengthKm: 81 });
});
