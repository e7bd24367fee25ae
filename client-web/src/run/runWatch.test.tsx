import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import type { Run } from '~/api/types';
import { renderApp } from '../../test/renderApp';
import { server, world } from '../../test/setup';
import { gapOf } from './gap';

/** A run under way whose search has found something and is told by no further event. */
function underWay(change: Partial<Run> = {}): Run {
  const run = world.submit({ projectId: 'p1', kind: 'PLAN', name: 'Plan 4' });
  server.use(http.get('*/api/v1/runs/:id/events', () => new Promise<Response>(() => {})));
  return world.change(run.id, {
    state: 'RUNNING',
    attempt: 1,
    progress: { fraction: 0.6, stage: 'search', message: 'Making room.', bestObjective: 40, bound: 30 },
    ...change,
  });
}

it('shows the best so far, its bound and the gap while a run computes', async () => {
  const run = underWay();
  renderApp(`/projects/p1/runs/${run.id}`);

  const best = await screen.findByRole('group', { name: 'Best so far' });
  expect(within(best).getByText('40')).toBeDefined();
  expect(within(best).getByText('30')).toBeDefined();
  expect(within(best).getByText('25%')).toBeDefined();
});

it('takes the best so far, and says that the search ends', async () => {
  const run = underWay();
  const { user } = renderApp(`/projects/p1/runs/${run.id}`);

  await user.click(await screen.findByRole('button', { name: 'Take best so far' }));

  const ending = await screen.findByRole('button', { name: 'Ending the search …' });
  expect(ending.hasAttribute('disabled')).toBe(true);
  expect(world.runs.get(run.id)?.finishRequested).toBe(true);
  expect(screen.getByRole('button', { name: 'Cancel the run' }).hasAttribute('disabled')).toBe(false);
});

it('says why the best so far cannot be taken', async () => {
  const run = underWay();
  server.use(
    http.post('*/api/v1/runs/:id/finish', () =>
      HttpResponse.json(
        {
          status: 409,
          code: 'RUN_FINAL',
          title: 'The run has ended',
          detail: 'The run Plan 4 has ended SUCCEEDED already.',
        },
        { status: 409, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    ),
  );
  const { user } = renderApp(`/projects/p1/runs/${run.id}`);

  await user.click(await screen.findByRole('button', { name: 'Take best so far' }));

  expect(await screen.findByText(/has ended SUCCEEDED already/)).toBeDefined();
});

it.each([
  ['waits', { state: 'QUEUED' }],
  ['only judges light', { kind: 'TRANSMISSION' }],
] as [string, Partial<Run>][])('offers nothing to take of a run that %s', async (_, change) => {
  const run = underWay(change);
  renderApp(`/projects/p1/runs/${run.id}`);

  expect(await screen.findByRole('button', { name: 'Cancel the run' })).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Take best so far' })).toBeNull();
});

it.each([
  [40, 30, 0.25],
  [30, 30, 0],
  [0, 0, 0],
  [12, null, undefined],
  [0, -2, undefined],
])('best %d with bound %s is %s off', (best, bound, gap) => {
  expect(gapOf(best, bound)).toBe(gap);
});
