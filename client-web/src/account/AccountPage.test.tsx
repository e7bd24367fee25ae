import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PASSWORD } from '../../test/contract/world';
import { renderApp } from '../../test/renderApp';
import { world } from '../../test/setup';
import { deviceOf } from './device';

it('tells where one is signed in, in words, and ends one sign-in', async () => {
  const { user } = renderApp('/account');

  expect(await screen.findByText('Firefox on Linux')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'End the sign-in with Edge on Windows from 198.51.100.7' }));

  await waitFor(() => expect(screen.queryByText('Edge on Windows')).toBeNull());
  expect(world.accounts.sessions.map(({ id }) => id)).toEqual(['s1']);
});

it('ends every sign-in, this one too', async () => {
  const { user } = renderApp('/account');

  await user.click(await screen.findByRole('button', { name: 'Sign out everywhere' }));

  expect(await screen.findByRole('heading', { name: 'Sign in' })).toBeDefined();
  expect(world.accounts.sessions).toEqual([]);
});

it('changes the password and asks for the new one', async () => {
  const { user } = renderApp('/account');

  await user.type(await screen.findByLabelText(/Old password/), PASSWORD);
  await user.type(screen.getByLabelText(/New password/), 'a long enough one');
  await user.click(screen.getByRole('button', { name: 'Change the password' }));

  expect(await screen.findByRole('heading', { name: 'Sign in' })).toBeDefined();
});

it('stays where it is when the old password is wrong', async () => {
  const { user } = renderApp('/account');

  await user.type(await screen.findByLabelText(/Old password/), 'wrong');
  await user.type(screen.getByLabelText(/New password/), 'a long enough one');
  await user.click(screen.getByRole('button', { name: 'Change the password' }));

  expect((await screen.findByRole('alert')).textContent).toContain('was not changed');
});

it('is reached from the menu of the user', async () => {
  const { user } = renderApp('/');

  await user.click(await screen.findByRole('button', { name: /Account of/ }));
  await user.click(await screen.findByRole('menuitem', { name: 'Your account' }));

  expect(await screen.findByRole('heading', { name: 'Your account' })).toBeDefined();
});

it('shows what a program calls itself when it is no browser', () => {
  expect(deviceOf('Java-http-client/25')).toBe('NetPlanner desktop');
  expect(deviceOf('planning-robot/1.0')).toBe('planning-robot/1.0');
  expect(deviceOf('')).toBe('Unknown program');
});
