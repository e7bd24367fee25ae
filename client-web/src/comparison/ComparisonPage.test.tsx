import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderApp } from '../../test/renderApp';
import { world } from '../../test/setup';

function finished(name: string): string {
  const { id } = world.submit({ projectId: 'p1', kind: 'PLAN', name });
  world.finish(id);
  return id;
}

const rowOf = (table: HTMLElement, label: string) => within(table).getByText(label).closest('tr')?.textContent;

it('says that two results are needed', async () => {
  finished('Only one');
  renderApp('/projects/p1/compare');

  expect(await screen.findByText('Two results are needed')).toBeDefined();
});

it('holds the figures of the two newest results side by side', async () => {
  finished('First');
  finished('Second');
  renderApp('/projects/p1/compare');

  const figures = await screen.findByRole('table', { name: 'figures' });
  expect(rowOf(figures, 'channels used')).toBe('channels used1412−2 (−14%)');
  expect(rowOf(figures, 'average link use')).toBe('average link use25%50%+25 points');
  expect(rowOf(figures, 'worst margin')).toBe('worst margin dB–1.5');
  expect(within(figures).queryByText('served')).toBeNull();
});

it('shows also what is the same when asked', async () => {
  finished('First');
  finished('Second');
  const { user } = renderApp('/projects/p1/compare');

  await user.click(await screen.findByText('Only what differs: 4 of 5 figures'));

  expect(await screen.findByText('served')).toBeDefined();
});

it('lists the differences piece by piece and keeps the chosen lightpath in the address', async () => {
  finished('First');
  finished('Second');
  const { user, router } = renderApp('/projects/p1/compare?part=differences');

  await user.click(await screen.findByText(/^channel 4 → 7; working Norhaven – Aldmere \(221 km\)/));

  expect(router.state.location.search).toContain('lightpath=lp-d01');
});

it('swaps before and after', async () => {
  const first = finished('First');
  const second = finished('Second');
  const { user, router } = renderApp(`/projects/p1/compare?before=${first}&after=${second}`);

  await user.click(await screen.findByRole('button', { name: 'Swap the runs' }));

  expect(router.state.location.search).toBe(`?before=${second}&after=${first}`);
});
