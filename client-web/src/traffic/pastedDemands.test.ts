import { expect, it } from 'vitest';
import type { Demand, Topology, TrafficMatrix } from '~/api/types';
import { applyDemandEdits, demandLines } from './demandEdits';
import { pastedDemands } from './pastedDemands';

const node = (name: string) => ({ name, latitude: 1, longitude: 2, roadmType: 'CDC' as const });
const topology: Topology = { formatVersion: 1, name: 'three', nodes: ['A', 'B', 'C'].map(node), links: [] };
const first: Demand = {
  id: '1',
  source: 'A',
  destination: 'B',
  protection: 'NoProtection',
  restoration: 'None',
  direction: 'BIDIRECTIONAL',
  services: [{ type: '10GE', quantity: 2, ids: ['kept-1', 'kept-2'] }],
};
const matrix: TrafficMatrix = { formatVersion: 1, name: 'year 1', demands: [first] };
const read = (text: string) => pastedDemands(text, { matrix, topology, types: ['10GE', 'STM1 Electrical'] });
const editsOf = (text: string) => read(text).rows.flatMap(({ edit }) => (edit ? [edit] : []));

it('reads the columns of the table, as it exports them, without titles', () => {
  const pasted = read('7\tB\tC\t1+1 node-disjoint\tsingle failures\t5\t"4 × 10GE, 1 × STM1 Electrical"\r\n');

  expect(pasted.rows.map(({ faults, words }) => [faults, words])).toEqual([
    [[], 'Demand 7: new, B to C, 4 × 10GE, 1 × STM1 Electrical'],
  ]);
  expect(applyDemandEdits(matrix, editsOf('7\tB\tC\t1+1 node-disjoint')).demands[1]).toMatchObject({
    id: '7',
    protection: '1+1_NodeDisjoint',
    restoration: 'None',
    services: [],
  });
});

it('reads the columns of the traffic workbook, and says which it does not', () => {
  const head =
    'ID\tSource\tDestination\tRestoration_Type\tProtection_Type\tQuantity_10GE\tSLA_10GE\tQuantity_STM1 Electrical';
  const pasted = read(`${head}\n2\tA\tC\tJointSame\tNoProtection\t3\tgold\t\n`);

  expect(pasted.ignored).toEqual(['SLA_10GE']);
  expect(pasted.rows[0]?.edit).toMatchObject({
    kind: 'new-demand',
    demand: { id: '2', restoration: 'JointSame', services: [{ type: '10GE', quantity: 3 }] },
  });
});

it('changes a demand that exists where a cell says so, and keeps the names of its services', () => {
  const edits = editsOf('Demand\tFrom\tTo\t10GE\n1\t\tC\t3');

  expect(edits).toEqual([
    {
      kind: 'demand',
      id: '1',
      change: { destination: 'C', services: [{ type: '10GE', quantity: 3, ids: ['kept-1', 'kept-2', '1-10GE-1'] }] },
    },
  ]);
  expect(read('1\tA\tB').rows[0]).toMatchObject({ words: 'Demand 1: as it is', faults: [] });
});

it('names what is nameless by free numbers', () => {
  expect(editsOf('\tA\tB\n\tB\tC').map((edit) => edit.kind === 'new-demand' && edit.demand.id)).toEqual(['2', '3']);
});

it('tells every fault of every row, and keeps its cells', () => {
  const pasted = read('Demand\tFrom\tTo\tProtection\t10GE\n5\tA\tX\tgold\t2.7\n6\tB\tB\n7\tA\n8\tA\tB\n8\tA\tC');

  expect(pasted.rows.map(({ faults }) => faults)).toEqual([
    [
      'There is no node X',
      '“gold” is no protection: write none, 1+1 link-disjoint, 1+1 node-disjoint, 1+1 SRLG-disjoint',
      '“2.7” services of 10GE: a whole number from 0 to 10,000 is needed',
    ],
    ['To: A demand joins two different nodes'],
    ['To: Choose a node'],
    [],
    ['Demand 8 is there twice'],
  ]);
  expect(pasted.rows[0]?.cells).toEqual(['5', 'A', 'X', 'gold', '2.7']);
});

it('refuses services that nobody offers', () => {
  expect(read('5\tA\tB\t\t\t\t4 × 10GE, 2 × 7GE').rows[0]?.faults).toEqual([
    '“2 × 7GE” asks for no service type: write such as 4 × 10GE',
  ]);
});

it('makes a batch at once, and tells each of its edits', () => {
  const batch = { kind: 'batch' as const, edits: editsOf('1\tA\tC\n\tB\tC') };

  expect(applyDemandEdits(matrix, [batch]).demands.map(({ destination }) => destination)).toEqual(['C', 'C']);
  expect(demandLines(matrix, [batch]).map(({ text }) => text)).toEqual([
    'Demand 1: to C',
    'Demand 2: new, B to C, no services',
  ]);
});
