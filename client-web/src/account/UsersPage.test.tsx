import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderApp } from '../../test/renderApp';
import { world } from '../../test/setup';

it('invites somebody, who is listed as not confirmed', async () => {
  const { user } = renderApp('/users');

  await user.type(await screen.findByLabelText('Name'), 'Sam Newcomer');
  await user.type(screen.getByLabelText('E-mail'), 'sam@example.org');
  await user.click(screen.getByRole('button', { name: 'Invite' }));

  expect(await screen.findByText('not confirmed')).toBeDefined();
  expect(world.accounts.users[0]).toMatchObject({ email: 'sam@example.org', role: 'DESIGNER' });
});

it('says why an invitation was refused, and keeps what was typed', async () => {
  const { user } = renderApp('/users');

  await user.type(await screen.findByLabelText('Name'), 'Kim');
  await user.type(screen.getByLabelText('E-mail'), 'kim@example.org');
  await user.click(screen.getByRole('button', { name: 'Invite' }));

  expect((await screen.findByRole('alert')).textContent).toContain('has an account already');
  expect(screen.getByLabelText<HTMLInputElement>('E-mail').value).toBe('kim@example.org');
});

it('bars an account from signing in and lets it in again', async () => {
  const { user } = renderApp('/users');

  await user.click(await screen.findByRole('button', { name: 'Bar Kim Weaver from signing in' }));
  expect(await screen.findByText('disabled')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Let Kim Weaver in again' }));

  await waitFor(() => expect(screen.queryByText('disabled')).toBeNull());
});

it('gives an account another role, and leaves alone what somebody else decided meanwhile', async () => {
  const { user } = renderApp('/users');

  await user.click(await screen.findByRole('combobox', { name: 'Role of Kim Weaver' }));
  const account = () => world.accounts.users.find(({ id }) => id === 'u2') ?? expect.fail('no account u2');
  account().disabled = true;
  await user.click(await screen.findByRole('option', { name: 'Manager' }));

  await waitFor(() => expect(account().role).toBe('MANAGER'));
  expect(account().disabled).toBe(true);
});
