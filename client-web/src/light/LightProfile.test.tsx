import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderApp } from '../../test/renderApp';
import { world } from '../../test/setup';

function address(rest: string): string {
  const run = world.submit({ projectId: 'p1', kind: 'PLAN', name: 'Plan 1' });
  world.finish(run.id);
  return `/projects/p1/runs/${run.id}${rest}`;
}

it('opens the light km by km from the panel of a lightpath and reads it off with the arrow keys', async () => {
  const { user, router } = renderApp(address('?select=lightpath:lp-d01'));
  const panel = await screen.findByRole('complementary', { name: 'Lightpath' });
  expect(within(panel).getByText(/^Shares links with the working routes of \d+ other/)).toBeDefined();

  await user.click(await within(panel).findByRole('button', { name: 'Light km by km' }));

  const profile = await screen.findByRole('region', { name: 'Light along the way' });
  const curves = await within(profile).findByRole('application');
  curves.focus();
  await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
  expect(
    within(profile).getByText(
      /^120.8 km, behind the in-line amplifier 1 of Norhaven-Aldmere: power 0.0 dBm, ASE -33.0 dBm/,
    ),
  ).toBeDefined();
  expect(
    within(profile).getByText(/most noise is noise of the amplifiers, most of it on Norhaven-Aldmere/),
  ).toBeDefined();
  expect(router.state.location.search).toContain('profile=working');
});

it('shows the same as a table, of the protection as well', async () => {
  const { user } = renderApp(address('?select=lightpath:lp-d01&profile=protection'));
  const profile = await screen.findByRole('region', { name: 'Light along the way' });

  await user.click(within(profile).getByText('Table'));

  const elements = await within(profile).findByRole('table', { name: 'elements' });
  expect(await within(elements).findAllByText('pre-amplifier')).not.toEqual([]);
  expect(within(elements).queryByText('Norhaven-Aldmere')).toBeNull();
});

it('says what to do where the result tells no element', async () => {
  const where = address('?select=lightpath:lp-d01&profile=working');
  for (const plan of world.plans.values()) plan.lines = [];
  renderApp(where);

  expect(await screen.findByText('This result tells no element')).toBeDefined();
});
