import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderApp } from '../../test/renderApp';
import { world } from '../../test/setup';

/** A draft on the screen, begun with nothing. */
async function begin(): Promise<UserEvent> {
  const { user } = renderApp('/projects/p1/grooming');
  await user.type(await screen.findByLabelText('Name'), 'North by hand');
  await user.click(screen.getByRole('button', { name: 'Begin' }));
  await screen.findByRole('heading', { name: 'North by hand' });
  return user;
}

async function choose(user: UserEvent, field: string, option: string | RegExp) {
  await user.click(await screen.findByRole('combobox', { name: field }));
  await user.click(await screen.findByRole('option', { name: option }));
}

async function place(user: UserEvent, card: string, near: string, far: string) {
  await user.click(screen.getByRole('button', { name: 'Place cards' }));
  await choose(user, 'Card', card);
  await choose(user, 'Near end', near);
  await choose(user, 'Far end', far);
  await user.click(screen.getByRole('button', { name: 'Place the pair' }));
}

const SERVICE = 'd00g0';

/** A GE put onto a card that takes none. */
async function assignWrongly(user: UserEvent) {
  await place(user, 'MP1H', 'Norhaven', 'Aldmere');
  await user.click(screen.getByRole('tab', { name: /^Left/ }));
  await user.type(screen.getByLabelText('Filter left'), SERVICE);
  await user.click(await within(screen.getByRole('table', { name: 'left' })).findByText(SERVICE));
  await choose(user, 'Line', /hand-1-1/);
  await user.click(screen.getByRole('button', { name: 'Assign' }));
}

it('says how to begin where there are no drafts', async () => {
  renderApp('/projects/p1/grooming');

  expect(await screen.findByText('No drafts yet')).toBeDefined();
});

it('says what to do in a draft without cards, and that no rule is broken', async () => {
  await begin();

  expect(await screen.findByText('No cards yet')).toBeDefined();
  expect(screen.getByText('none is broken')).toBeDefined();
});

it('draws placed cards in their racks, and removes the pair that is chosen there', async () => {
  const user = await begin();
  await place(user, 'MP2X', 'Castrum', 'Dunmore');
  await user.click(await screen.findByRole('button', { name: 'Card hand-1a' }));

  await user.click(screen.getByRole('button', { name: 'Remove' }));

  expect(await screen.findByText('No cards yet')).toBeDefined();
});

it('names the rule that an assignment breaks, keeps it from becoming a result, and takes it back', async () => {
  const user = await begin();
  await assignWrongly(user);
  expect(await screen.findByText('Pair hand-1: an MP1H takes no GE.')).toBeDefined();
  expect(screen.getByRole('button', { name: 'Save as a run' })).toHaveProperty('disabled', true);

  await user.click(screen.getByRole('button', { name: 'Undo' }));

  expect(await screen.findByText('none is broken')).toBeDefined();
});

it('frees a service from its line', async () => {
  const user = await begin();
  await assignWrongly(user);
  await screen.findByText('Pair hand-1: an MP1H takes no GE.');
  await user.click(screen.getByRole('tab', { name: /^Cards/ }));
  await user.click(await screen.findByText('hand-1'));

  await user.click(await screen.findByRole('button', { name: `Free ${SERVICE}` }));

  expect(await screen.findByText('none is broken')).toBeDefined();
});

it('completes what is left and makes the draft a run', async () => {
  const user = await begin();
  await user.click(screen.getByRole('button', { name: 'Complete' }));
  await user.click(await screen.findByRole('tab', { name: 'Left 0' }));
  expect(await screen.findByText('Nothing is left')).toBeDefined();

  await user.click(screen.getByRole('button', { name: 'Save as a run' }));

  await expect
    .poll(() => [...world.runs.values()].at(-1)?.parameters)
    .toMatchObject({ keep: { draft: { version: 2 } } });
});
