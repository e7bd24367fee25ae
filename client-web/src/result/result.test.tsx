import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderApp } from '../../test/renderApp';
import { world } from '../../test/setup';

function address(rest = ''): string {
  const run = world.submit({ projectId: 'p1', kind: 'PLAN', name: 'Plan 1' });
  world.finish(run.id);
  return `/projects/p1/runs/${run.id}${rest}`;
}

it('shows a chosen lightpath with both routes, their channels and what it carries', async () => {
  const { user, router } = renderApp(address());

  await user.click(await within(await screen.findByRole('table', { name: 'lightpaths' })).findByText('lp-d01'));

  const panel = await screen.findByRole('complementary', { name: 'Lightpath' });
  expect(within(panel).getByText('Working')).toBeDefined();
  expect(within(panel).getByText('Protection')).toBeDefined();
  expect(await within(panel).findByText(/Carries 12.5 of 100.0 Gb\/s/)).toBeDefined();
  expect(router.state.location.search).toContain('select=lightpath%3Alp-d01');
});

it('leads from a lightpath to the services and cards it carries, and from a service back', async () => {
  const at = address('?select=lightpath%3Alp-d01');
  const cards = [...world.plans.values()][0]?.grooming.cards;
  cards?.push({ ...cards[0], id: 'mux-1', lines: ['lp-d01'] } as (typeof cards)[number]);
  const { user, router } = renderApp(at);
  const panel = await screen.findByRole('complementary', { name: 'Lightpath' });
  await user.click(await within(panel).findByText(/^Carries /));
  const services = within(panel).getByRole('list', { name: 'Services it carries', hidden: true });

  await user.click(within(services).getAllByRole('button', { hidden: true })[0] as HTMLElement);
  const traced = await screen.findByRole('complementary', { name: /^The service / });
  expect(router.state.location.search).toContain('grooming=services');
  await user.click(await within(traced).findByRole('button', { name: 'Lightpath lp-d01' }));
  expect(router.state.location.search).toContain('select=lightpath%3Alp-d01');

  await user.click(within(panel).getByRole('button', { name: 'mux-1' }));
  expect(await screen.findByRole('complementary', { name: 'The card mux-1' })).toBeDefined();
});

it('shows the route that a lightpath takes in the failure that is chosen', async () => {
  const at = address('?select=lightpath%3Alp-d02');
  const plan = [...world.plans.values()][0];
  const [, lightpath] = plan?.routing.lightpaths ?? [];
  lightpath?.restorations.push({ failedLinks: ['Aldmere-Castrum', 'Eastwick-Grimsay'], route: lightpath.working });
  const { user, router } = renderApp(at.replace('lp-d02', lightpath?.requestId ?? ''));
  const panel = await screen.findByRole('complementary', { name: 'Lightpath' });
  expect(within(panel).queryByText('Restoration')).toBeNull();

  await user.click(await within(panel).findByRole('combobox', { name: 'Restored in 1 failure case' }));
  await user.click(await screen.findByRole('option', { name: 'Aldmere-Castrum + Eastwick-Grimsay' }));

  expect(await within(panel).findByText('Restoration')).toBeDefined();
  expect(new URLSearchParams(router.state.location.search).get('failure')).toBe('Aldmere-Castrum + Eastwick-Grimsay');
});

it('leaves only the lightpaths that cross the selected link', async () => {
  renderApp(address('?select=link%3AEastwick-Grimsay'));

  expect(await screen.findByText('across Eastwick-Grimsay')).toBeDefined();
  const table = screen.getByRole('table', { name: 'lightpaths' });
  expect(await within(table).findByText('lp-d57')).toBeDefined();
  expect(within(table).queryByText('lp-d04')).toBeNull();
});

it('opens the spectrum named in the address and walks it with the keys', async () => {
  const { user } = renderApp(address('?part=spectrum'));
  const strip = await screen.findByRole('application');

  strip.focus();
  await user.keyboard('{ArrowRight}{Enter}');

  expect(await screen.findByRole('complementary', { name: 'Lightpath' })).toBeDefined();
});

it('tells which channels are free all along the route of the selected lightpath', async () => {
  const { user } = renderApp(address('?part=spectrum&select=lightpath%3Alp-d01'));

  expect(await screen.findByText(/^Free all along its working route: \d+ channels, .*–80$/)).toBeDefined();
  await user.click(screen.getByRole('switch', { name: 'Only its links' }));
  expect(screen.getByRole<HTMLInputElement>('switch', { name: 'Only its links' }).checked).toBe(true);
});

it('lists what is unserved with the reason', async () => {
  renderApp(address('?part=unserved'));

  expect(await screen.findByText(/No second route that shares no node/)).toBeDefined();
});

it('counts the cards by type and lists them with their address', async () => {
  renderApp(address('?part=grooming&grooming=cards'));

  expect(await screen.findByText('56 × MP2X')).toBeDefined();
  expect(await screen.findAllByText('3, 4')).not.toEqual([]);
});

it('tells whose a picked card is, and from there where a service is carried', async () => {
  const { user } = renderApp(address('?part=grooming&grooming=cards'));

  const cards = await screen.findByRole('table', { name: 'cards' });
  const [card] = await within(cards).findAllByText('c0a');
  await user.click(card as HTMLElement);
  const owner = await screen.findByRole('complementary', { name: 'The card c0a' });
  const services = await within(owner).findByRole('list', { name: 'Services' });
  const [first] = within(services).getAllByRole('button');
  await user.click(first as HTMLElement);

  const service = await screen.findByRole('complementary', { name: /^The service / });
  expect(await within(service).findByRole('button', { name: /^Lightpath lp-/ })).toBeDefined();
  expect(within(service).getByText(/^, in groomout g-/)).toBeDefined();
  expect(within(service).getByText('87.5 of 100.0 Gb/s spare')).toBeDefined();
  expect(within(service).getByText(/^Working: /)).toBeDefined();
  expect(within(service).getByRole('button', { name: 'c0b' })).toBeDefined();
});

it('says so when nothing remains', async () => {
  renderApp(address('?part=grooming&grooming=remaining'));

  expect(await screen.findByText('Nothing remains')).toBeDefined();
});

it('tells whether the light arrives, worst first, and marks what does not', async () => {
  renderApp(address('?part=light'));

  const lit = await screen.findByRole('table', { name: 'lit lightpaths' });
  const rows = await within(lit).findAllByRole('row');
  const margins = rows.slice(1).map((row) => Number(row.querySelectorAll('td')[3]?.textContent));
  expect(margins).toEqual([...margins].sort((one, other) => one - other));
  expect(screen.getByText(/The light of \d+ of 28 lightpaths does not arrive|All light arrives/)).toBeDefined();
  expect(screen.getByRole('img', { name: /^Segments by margin: / })).toBeDefined();
});

it('lists the segments with what limits them, and the design of the lines with its reasons', async () => {
  const { user } = renderApp(address('?part=light&light=segments'));
  expect((await screen.findAllByText('noise of the amplifiers')).length).toBeGreaterThan(0);

  await user.click(screen.getByText('Line design'));

  expect(await screen.findByText(/Its gain range holds/)).toBeDefined();
});

it('tells before and after of every segment when powers were optimised, and each setting', async () => {
  const { user } = renderApp(address('?part=powers'));

  expect(await screen.findByText(/from -0.4 to 0.9 dB; 0 instead of 1 segments do not arrive/)).toBeDefined();
  const segments = await screen.findByRole('table', { name: 'segments' });
  expect(await within(segments).findByText('+1.25')).toBeDefined();

  await user.click(screen.getByText('Amplifiers'));

  expect(await screen.findByText('17.65')).toBeDefined();
});

it('lists the materials of the network, and of a site with the faces of its racks', async () => {
  const { user } = renderApp(address('?part=materials'));
  expect(await within(await screen.findByRole('table', { name: 'parts' })).findByText('MP2X')).toBeDefined();

  await user.click(screen.getByRole('combobox', { name: 'Site' }));
  await user.click(await screen.findByRole('option', { name: 'Aldmere' }));

  const racks = await screen.findByRole('region', { name: 'Racks of Aldmere' });
  expect(within(racks).getByRole('img', { name: /Rack 1: \d+ parts/ })).toBeDefined();
  expect(within(racks).getByText(/MP2X, shelf 2, slots 3, 4, card/)).toBeDefined();
});

it('compares the materials with those of another run', async () => {
  const other = world.submit({ projectId: 'p1', kind: 'PLAN', name: 'Last year' });
  world.finish(other.id);
  const { user } = renderApp(address('?part=materials'));

  await user.click(await screen.findByRole('combobox', { name: 'Compare with a run' }));
  await user.click(await screen.findByRole('option', { name: /^Last year/ }));

  const changes = await screen.findByRole('table', { name: 'changed parts' });
  expect(await within(changes).findByText('+6')).toBeDefined();
  expect(within(changes).getByText('+6,000.00')).toBeDefined();
  expect(within(changes).getByText('2,250.50')).toBeDefined();
});

it('compares the materials of one site with those of another run', async () => {
  const other = world.submit({ projectId: 'p1', kind: 'PLAN', name: 'Last year' });
  world.finish(other.id);
  renderApp(address(`?part=materials&site=Aldmere&from=${other.id}`));

  const changes = await screen.findByRole('table', { name: 'changed parts' });
  expect(await within(changes).findByText('+6,000.00')).toBeDefined();
  expect(within(changes).queryByText('TP1H')).toBeNull();
});

it('colours links by use or by margin, and keeps the choice in the address', async () => {
  const { user, router } = renderApp(address());

  await user.click(await screen.findByRole('radio', { name: 'Margin' }));

  await expect.poll(() => new URLSearchParams(router.state.location.search).get('colour')).toBe('margin');
  await user.click(screen.getByRole('radio', { name: 'Use' }));
  await expect.poll(() => new URLSearchParams(router.state.location.search).get('colour')).toBeNull();
});
