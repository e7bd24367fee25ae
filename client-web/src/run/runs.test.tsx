import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderApp } from '../../test/renderApp';
import { world } from '../../test/setup';

const newest = () => [...world.runs.values()].at(-1);
const finished = (name: string) => world.finish(world.submit({ projectId: 'p1', kind: 'PLAN', name }).id);

it('says what to do when there are no runs', async () => {
  renderApp('/projects/p1/runs');

  expect(await screen.findByText('No runs yet')).toBeDefined();
});

it('says what a run needs when the project has no inputs', async () => {
  world.putProject({ name: 'Empty', description: '' }, 'p2', {});
  renderApp('/projects/p2/runs/new');

  expect(await screen.findByText('A run needs a network and traffic first')).toBeDefined();
});

it('starts a run, follows it and shows its result', async () => {
  const { user } = renderApp('/projects/p1/runs/new');

  await user.click(await screen.findByRole('button', { name: 'Start the run' }));

  const headline = await screen.findByRole('region', { name: 'Headline figures' });
  expect(within(headline).getByText('Within 7.7% of the best possible')).toBeDefined();
  expect(within(headline).getByText('Proved best possible')).toBeDefined();
  expect(await within(await screen.findByRole('table', { name: 'lightpaths' })).findByText('lp-d01')).toBeDefined();
});

it('names the range when a figure is outside it, and sends nothing', async () => {
  const { user } = renderApp('/projects/p1/runs/new');
  const channels = await screen.findByLabelText('Channels');

  await user.clear(channels);
  await user.type(channels, '2000');
  await user.click(screen.getByRole('button', { name: 'Start the run' }));

  expect(await screen.findByText('2000 is outside 1 to 1000')).toBeDefined();
  expect(document.activeElement).toBe(channels);
  expect(world.runs.size).toBe(0);
});

it('sends only the parts of the form that the kind of run uses', async () => {
  const { user } = renderApp('/projects/p1/runs/new');

  await user.click(await screen.findByLabelText(/Grooming alone/));
  await user.click(screen.getByRole('button', { name: 'Start the run' }));

  await expect.poll(() => [...world.runs.values()][0]?.parameters).toBeDefined();
  expect([...world.runs.values()][0]?.parameters).toHaveProperty('grooming');
  expect([...world.runs.values()][0]?.parameters).not.toHaveProperty('routing');
});

it('sends the grid and the margin when they are chosen, and leaves out what is left empty', async () => {
  const { user } = renderApp('/projects/p1/runs/new');
  await user.click(await screen.findByRole('combobox', { name: 'Grid' }));
  await user.click(await screen.findByRole('option', { name: /^Flexible/ }));
  await user.type(screen.getByLabelText('System margin, dB'), '2.5');

  await user.click(screen.getByRole('button', { name: 'Start the run' }));

  await expect.poll(() => world.runs.size).toBe(1);
  const { routing, transmission } = [...world.runs.values()][0]?.parameters ?? {};
  expect(routing).toMatchObject({ grid: 'flexible' });
  expect(routing).not.toHaveProperty('reachKm');
  expect(transmission).toEqual({ systemMarginDb: 2.5, raman: false });
});

it('asks for regenerators where the light would not arrive', async () => {
  const { user } = renderApp('/projects/p1/runs/new');
  await user.type(await screen.findByLabelText('Reach, km'), '900');
  await user.click(screen.getByRole('combobox', { name: 'How far a signal goes' }));
  await user.click(await screen.findByRole('option', { name: /every channel lit/ }));

  expect(screen.queryByLabelText('Reach, km')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Start the run' }));

  await expect.poll(() => world.runs.size).toBe(1);
  const { routing } = [...world.runs.values()][0]?.parameters ?? {};
  expect(routing).toMatchObject({ gsnrReach: 'worst' });
  expect(routing).not.toHaveProperty('reachKm');
  expect(routing).not.toHaveProperty('reachBy');
});

it('grooms from what an earlier run installed, and tells so with the run', async () => {
  const installed = finished('Year 1');
  const { user } = renderApp('/projects/p1/runs/new');
  await user.click(await screen.findByRole('combobox', { name: 'Start from' }));
  await user.click(await screen.findByRole('option', { name: 'Keep what a run installed' }));
  await user.click(screen.getByRole('button', { name: 'Start the run' }));
  expect(await screen.findByText('Choose the run to start from')).toBeDefined();

  await user.click(screen.getByRole('combobox', { name: 'Cards of' }));
  await user.click(await screen.findByRole('option', { name: /^Year 1, / }));
  await user.click(screen.getByRole('button', { name: 'Start the run' }));

  await expect.poll(() => newest()?.parameters).toMatchObject({ keep: { runId: installed.id } });
  await user.click(await screen.findByRole('tab', { name: 'Parameters' }));
  const start = await screen.findByRole('table', { name: 'Start of grooming' });
  expect(await within(start).findByRole('link', { name: 'Year 1' })).toBeDefined();
});

it.each([{ placesOfRunId: 'run-1' }, { draft: { id: 'd1', version: 2 } }])(
  'starts a changed run from what the earlier one started from: %o',
  async (keep) => {
    finished('Year 1');
    const model = world.submit({ projectId: 'p1', kind: 'GROOMING', name: 'Year 2', parameters: { keep } });
    const { user } = renderApp(`/projects/p1/runs/new?from=${model.id}`);

    await user.click(await screen.findByRole('button', { name: 'Start the run' }));

    await expect.poll(() => newest()?.name).toBe('Year 2, changed');
    expect(newest()?.parameters.keep).toEqual(keep);
  },
);

it('offers no start while no run has groomed', async () => {
  world.submit({ projectId: 'p1', kind: 'PLAN', name: 'Under way' });
  renderApp('/projects/p1/runs/new');

  expect(await screen.findByRole('combobox', { name: 'Grid' })).toBeDefined();
  expect(screen.queryByRole('combobox', { name: 'Start from' })).toBeNull();
});

it('offers no start to a kind that does not groom', async () => {
  finished('Year 1');
  const { user } = renderApp('/projects/p1/runs/new');
  expect(await screen.findByRole('combobox', { name: 'Start from' })).toBeDefined();

  await user.click(screen.getByLabelText(/Routing alone/));

  expect(screen.queryByRole('combobox', { name: 'Start from' })).toBeNull();
});

it('asks for the run whose light is judged', async () => {
  const { user } = renderApp('/projects/p1/runs/new');

  await user.click(await screen.findByLabelText(/Light alone/));
  await user.click(screen.getByRole('button', { name: 'Start the run' }));

  expect(await screen.findByText('Choose the run whose lightpaths to take')).toBeDefined();
  expect(world.runs.size).toBe(0);
});

it('says why a run failed', async () => {
  const run = world.submit({ projectId: 'p1', kind: 'PLAN', name: 'Plan 9' });
  world.change(run.id, { state: 'FAILED', failureReason: 'Three workers were lost on it.' });
  renderApp(`/projects/p1/runs/${run.id}`);

  expect(await screen.findByText('Three workers were lost on it.')).toBeDefined();
});

it('lets a routing go on from a result, asked as that was', async () => {
  const routing = { channels: 96, algorithm: 'ilp' as const };
  const plan = world.submit({ projectId: 'p1', kind: 'PLAN', name: 'Year 1', parameters: { routing } as never });
  world.finish(plan.id);
  const { user } = renderApp(`/projects/p1/runs/${plan.id}`);

  await user.click(await screen.findByRole('link', { name: 'Go on' }));
  expect(await screen.findByRole('switch', { name: /^Go on from its routing/ })).toHaveProperty('checked', true);
  await user.click(screen.getByRole('button', { name: 'Start the run' }));

  await expect.poll(() => newest()?.name).toBe('Year 1, gone on');
  expect(newest()).toMatchObject({ kind: 'ROUTING', parameters: { resume: true, routing } });
  expect(newest()?.inputs.basedOnRunId).toBe(plan.id);
});

it('starts a routing cold unless told otherwise', async () => {
  finished('Year 1');
  const { user } = renderApp('/projects/p1/runs/new');
  await user.click(await screen.findByLabelText(/Routing alone/));
  await user.click(screen.getByRole('combobox', { name: 'Lightpaths of' }));
  await user.click(await screen.findByRole('option', { name: /^Year 1, / }));
  await user.click(screen.getByRole('button', { name: 'Start the run' }));

  await expect.poll(() => newest()?.kind).toBe('ROUTING');
  expect(newest()?.parameters).not.toHaveProperty('resume');
});
