import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderApp } from '../../test/renderApp';
import { world } from '../../test/setup';
import { matrixOf } from './matrixCells';

const demand = (id: string, source: string, destination: string, type: string, quantity: number) => ({
  id,
  source,
  destination,
  protection: 'NoProtection' as const,
  restoration: 'None' as const,
  direction: 'BIDIRECTIONAL' as const,
  services: [{ type, quantity, ids: [] }],
});

it('sums up what is asked by pair, by node and by type, the busiest first', () => {
  const rate = (type: string) => (type === '10GE' ? 10 : 1.25);
  const matrix = matrixOf(
    [demand('1', 'A', 'B', 'GE', 4), demand('2', 'B', 'A', '10GE', 2), demand('3', 'B', 'C', 'GE', 8)],
    rate,
  );

  expect(matrix.nodes).toEqual([
    { name: 'B', gbps: 35 },
    { name: 'A', gbps: 25 },
    { name: 'C', gbps: 10 },
  ]);
  expect(matrix.find('A', 'B')).toEqual({ gbps: 25, services: 6, demands: ['1', '2'] });
  expect(matrix.types.map(({ name, gbps }) => [name, gbps])).toEqual([
    ['10GE', 20],
    ['GE', 15],
  ]);
});

it('walks the matrix with the keys and opens the demand of a pair', async () => {
  const { user, router } = renderApp('/projects/p1?table=matrix');
  const heat = await screen.findByRole('application', { name: /^Traffic from node to node/ });

  heat.focus();
  await user.keyboard('{ArrowRight}');
  expect(screen.getByText(/^\w+ – \w+: [\d.,]+ Gb\/s, \d+ services? in 1 demand$/)).toBeDefined();
  await user.keyboard('{Enter}');

  expect(await screen.findByRole('complementary', { name: 'Inspector' })).toBeDefined();
  expect(router.state.location.search).toContain('select=demand');
  expect(within(screen.getByRole('table', { name: 'types' })).getByText('Services')).toBeDefined();
});

it('says so where nothing is asked', async () => {
  const asked = world.inputs['traffic-matrices'].get('m1')?.list[0]?.content;
  if (asked) asked.demands = [];
  renderApp('/projects/p1?table=matrix');

  expect(await screen.findByText('Nothing is asked')).toBeDefined();
});
