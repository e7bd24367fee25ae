import type { Browser, Page } from 'playwright-core';
import { mkdirSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { launchBrowser, openPage, target } from './browser';
import { workbook } from './workbook';

const { url, email, password } = target();
const FAILURES = new URL('results/', import.meta.url).pathname;

let browser: Browser;
let page: Page;
let faults: string[];

beforeAll(async () => {
  browser = await launchBrowser();
  ({ page, faults } = await openPage(browser));
});
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  mkdirSync(FAILURES, { recursive: true });
  await page.screenshot({ path: `${FAILURES}${task.name.replaceAll(/\W+/g, '-')}.png` });
});
afterAll(() => browser?.close());

const row = (table: string, at: number) => page.locator(`table[aria-label="${table}"] tbody tr[aria-rowindex="${at}"]`);

async function signIn(secret: string): Promise<void> {
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: false }).first().fill(secret);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

it('says that a wrong password does not match, and keeps the e-mail', async () => {
  await page.goto(url);
  await signIn('certainly wrong');

  await page.getByText('E-mail and password do not match').waitFor();
  expect(await page.getByLabel('E-mail').inputValue()).toBe(email);
});

it('signs in and shows the sample project', async () => {
  await signIn(password);

  await page.getByRole('link', { name: /^Sample/ }).click();

  await page.getByRole('tab', { name: /^Nodes/ }).waitFor();
});

it('draws the network on the map', async () => {
  await page.locator('canvas.maplibregl-canvas').waitFor();

  expect(await page.getByText('The map cannot be drawn here').count()).toBe(0);
});

it('filters the links and says how many are left', async () => {
  await page.getByRole('tab', { name: /^Links/ }).click();
  await row('links', 1).click();
  const name = new URL(page.url()).searchParams.get('select')?.replace('link:', '') ?? '';

  await page.getByLabel('Filter links').fill(name);

  await page.getByText(/^1 of \d+ links$/).waitFor();
  await page.getByLabel('Filter links').fill('');
});

it('starts a plan, follows it and shows its headline figures', async () => {
  await page.getByRole('link', { name: 'Runs', exact: true }).click();
  await page.getByRole('link', { name: 'Start a run' }).first().click();
  await page.getByLabel('Name').fill('Journey');

  await page.getByRole('button', { name: 'Start the run' }).click();

  const headline = page.getByRole('region', { name: 'Headline figures' });
  await headline
    .getByText(/best possible/)
    .first()
    .waitFor();
  expect(await headline.innerText()).toMatch(/[1-9]\d*\s+served/);
});

it('colours the links by the least margin of the light that crosses them', async () => {
  const legend = page.getByRole('complementary', { name: 'Legend' });
  await legend.getByText('Channels lit').waitFor();

  await page.getByText('Margin', { exact: true }).click();

  await legend.getByText('does not arrive').waitFor();
  await page.getByText('Use', { exact: true }).click();
  await legend.getByText('Channels lit').waitFor();
});

it('shows a chosen lightpath with its channels, also to whom the link is sent', async () => {
  await row('lightpaths', 2).click();
  const panel = page.getByRole('complementary', { name: 'Lightpath' });
  await panel
    .getByText(/^Channel \d+ from/)
    .first()
    .waitFor();
  const before = await panel.innerText();

  await page.reload();

  await panel
    .getByText(/^Channel \d+ from/)
    .first()
    .waitFor();
  expect(await panel.innerText()).toContain(before.split('\n')[0]);
});

it('shows the spectrum and the grooming of the plan', async () => {
  await page.getByRole('tab', { name: 'Spectrum' }).click();
  await page.getByText(/\d+ links × \d+ channels/).waitFor();

  await page.getByRole('tab', { name: 'Grooming' }).click();
  await row('groomouts', 1).waitFor();
});

it('frees a client by hand, sees what is left, takes it back and makes the draft a run', async () => {
  await page.getByRole('link', { name: 'By hand', exact: true }).click();
  await page.getByLabel('Name').fill('Journey by hand');
  await page.getByRole('combobox', { name: 'Begin with' }).click();
  await page.getByRole('option', { name: /^Journey/ }).click();
  await page.getByRole('button', { name: 'Begin' }).click();
  await page
    .getByRole('button', { name: /^Card / })
    .first()
    .click();
  await page
    .getByRole('button', { name: /^Free / })
    .first()
    .click();
  await page.getByRole('tab', { name: /^Left [1-9]/ }).waitFor();

  await page.getByRole('button', { name: 'Undo' }).click();

  await page.getByRole('tab', { name: 'Left 0' }).waitFor();
  await page.getByText('none is broken').waitFor();
  await page.getByRole('button', { name: 'Save as a run' }).click();
  await page
    .getByRole('region', { name: 'Headline figures' })
    .getByText(/best possible/)
    .first()
    .waitFor();
});

it('edits a node and saves the network as a new version', async () => {
  await page.getByRole('link', { name: 'Network', exact: true }).click();
  await page.getByRole('tab', { name: /^Nodes/ }).click();
  await row('nodes', 1).click();
  const latitude = page.getByLabel('Latitude, °');
  await latitude.fill((Number(await latitude.inputValue()) + 0.01).toFixed(4));
  await page.getByRole('button', { name: 'Apply' }).click();
  await page.getByRole('button', { name: 'Save version…' }).click();
  await page.getByLabel('Comment').fill('Surveyed again');

  await page.getByRole('button', { name: 'Save version', exact: true }).click();

  await page.getByText(/Saved as version \d+ of the network/).waitFor();
  await page.getByRole('link', { name: 'Inputs', exact: true }).click();
  await page.getByText('Surveyed again').first().waitFor();
});

it('lists every fault of a workbook with its sheet and cell', async () => {
  const buffer = workbook({
    Nodes: [
      ['ID', 'Node', 'lat', 'lng', 'ROADM_Type'],
      [1, 'Here', 48.1, 11.5, 'CDC'],
      [2, 'There', 148.1, 11.9, 'Magic'],
    ],
    Links: [
      ['ID', 'Source', 'Destination', 'Length', 'Fiber Type'],
      [1, 'Here', 'Nowhere', -12, 'SSMF'],
    ],
  });
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await page.getByRole('region', { name: 'Network' }).getByRole('button', { name: 'Import a version' }).click();
  await page.locator('input[type=file]').setInputFiles({ name: 'faulty.xlsx', mimeType, buffer });

  await page.getByRole('button', { name: 'Import', exact: true }).click();

  await page.getByText('faulty.xlsx was not imported').waitFor();
  const issues = await page.getByRole('table', { name: 'issues' }).innerText();
  for (const place of [/Nodes\s+C3/, /Nodes\s+E3/, /Links\s+C2/, /Links\s+D2/]) expect(issues).toMatch(place);
  await page.keyboard.press('Escape');
});

it('says that the server is away, keeps what is typed, and goes on when it is back', async () => {
  await page.getByRole('link', { name: 'Runs', exact: true }).click();
  await page.getByRole('link', { name: 'Start a run' }).first().click();
  await page.getByLabel('Name').fill('Typed while away');
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Start the run' }).click();
  await page.getByText('The server cannot be reached. What you typed is kept').waitFor();
  expect(await page.getByLabel('Name').inputValue()).toBe('Typed while away');

  await page.context().setOffline(false);
  await page.getByText('The server cannot be reached. What you typed is kept').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Start the run' }).click();

  await page.getByRole('heading', { name: 'Typed while away' }).waitFor();
});

it('finds a place by name with the command palette', async () => {
  await page.getByRole('link', { name: 'Network', exact: true }).click();
  await row('nodes', 3).waitFor();
  const name = (await row('nodes', 3).locator('td').first().innerText()).trim();

  await page.keyboard.press('Control+K');
  await page.getByPlaceholder('Search by name or run a command').fill(name);
  await page
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .first()
    .click();

  await page.getByRole('complementary', { name: 'Inspector' }).getByText(name, { exact: true }).first().waitFor();
});

it('met no fault of script and broke no content security policy on the way', () => {
  expect(faults).toEqual([]);
});

it('signs out', async () => {
  await page.getByRole('button', { name: /^Account of/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();

  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
});
