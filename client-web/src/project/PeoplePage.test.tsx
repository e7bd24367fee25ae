import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderApp } from '../../test/renderApp';
import { world } from '../../test/setup';

it('shares a project with a colleague, grants runs, and takes the colleague out again', async () => {
  const { user } = renderApp('/projects/p1/people');
  const people = await screen.findByRole('table', { name: 'people' });
  await user.type(screen.getByLabelText('E-mail of a colleague'), 'kim@example.org');
  await user.click(screen.getByRole('button', { name: 'Share' }));
  expect(await within(people).findByText('kim@example.org')).toBeDefined();

  await user.click(screen.getByLabelText('kim may start runs'));
  await expect.poll(() => world.members[1]?.mayRun).toBe(true);

  await user.click(screen.getByRole('button', { name: 'Take kim out' }));
  await expect.poll(() => world.members.length).toBe(1);
});

it('says so when nobody has the address, and keeps what was typed', async () => {
  const { user } = renderApp('/projects/p1/people');
  const field = await screen.findByLabelText<HTMLInputElement>('E-mail of a colleague');
  await user.type(field, 'kim@elsewhere.net');

  await user.click(screen.getByRole('button', { name: 'Share' }));

  expect(await screen.findByText('Could not change who works on this')).toBeDefined();
  expect(field.value).toBe('kim@elsewhere.net');
});

it('does not offer to take the owner out', async () => {
  renderApp('/projects/p1/people');

  const people = await screen.findByRole('table', { name: 'people' });
  expect(within(people).queryByRole('button')).toBeNull();
});
