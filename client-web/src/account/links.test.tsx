import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { LINK } from '../../test/contract/accounts';
import { renderApp } from '../../test/renderApp';
import { world } from '../../test/setup';

const GOOD = 'a long enough one';

it('signs up and says where to look next', async () => {
  const { user } = renderApp('/sign-in', { signedIn: false });
  await user.click(await screen.findByRole('link', { name: 'Sign up' }));

  await user.type(await screen.findByLabelText(/Name/), 'Kim');
  await user.type(screen.getByLabelText(/E-mail/), 'kim@example.org');
  await user.type(screen.getByLabelText(/^Password/), GOOD);
  await user.click(screen.getByRole('button', { name: 'Sign up' }));

  expect(await screen.findByRole('heading', { name: 'Look into your mail' })).toBeDefined();
  expect(world.accounts.asked).toEqual([{ name: 'Kim', email: 'kim@example.org', password: GOOD }]);
});

it('names every fault of a sign-up that was refused, and keeps what was typed', async () => {
  const { user } = renderApp('/sign-up', { signedIn: false });

  await user.type(await screen.findByLabelText(/Name/), 'Kim');
  await user.type(screen.getByLabelText(/E-mail/), 'kim@elsewhere.net');
  await user.type(screen.getByLabelText(/^Password/), GOOD);
  await user.click(screen.getByRole('button', { name: 'Sign up' }));

  expect(await screen.findByText(/Use one of example.org/)).toBeDefined();
  expect(screen.getByLabelText<HTMLInputElement>(/E-mail/).value).toBe('kim@elsewhere.net');
});

it('confirms an address only at a click, since a link works once', async () => {
  const { user } = renderApp(`/confirm?token=${LINK}`, { signedIn: false });

  await user.click(await screen.findByRole('button', { name: 'Confirm my address' }));

  expect(await screen.findByRole('heading', { name: 'Your address is confirmed' })).toBeDefined();
  await user.click(screen.getByRole('link', { name: 'Sign in' }));
  expect(await screen.findByRole('heading', { name: 'Sign in' })).toBeDefined();
});

it('says what to do with a link to confirm that no longer works', async () => {
  const { user } = renderApp('/confirm?token=spent', { signedIn: false });

  await user.click(await screen.findByRole('button', { name: 'Confirm my address' }));

  expect((await screen.findByRole('alert')).textContent).toContain('unknown, was used, or has expired');
  expect(screen.getByRole('link', { name: 'Sign up again for a new link' })).toBeDefined();
});

it.each(['/confirm', '/reset'])('says what is missing when %s has no token', async (address) => {
  renderApp(address, { signedIn: false });

  expect(await screen.findByText(/has no token/)).toBeDefined();
});

it('asks for a link to choose a new password by', async () => {
  const { user } = renderApp('/sign-in', { signedIn: false });
  await user.click(await screen.findByRole('link', { name: 'Forgotten password' }));
  await screen.findByRole('heading', { name: 'Forgotten password' });

  await user.type(await screen.findByLabelText(/E-mail/), 'kim@example.org');
  await user.click(screen.getByRole('button', { name: 'Send me a link' }));

  expect(await screen.findByText(/If the address has an account here/)).toBeDefined();
  expect(world.accounts.asked).toEqual([{ email: 'kim@example.org' }]);
});

it('takes a new password behind the link of the message', async () => {
  const { user } = renderApp(`/reset?token=${LINK}`, { signedIn: false });

  await user.type(await screen.findByLabelText(/New password/), 'short');
  await user.click(screen.getByRole('button', { name: 'Change the password' }));
  expect(await screen.findByText('At least 12 characters')).toBeDefined();
  await user.type(screen.getByLabelText(/New password/), ' but longer now');
  await user.click(screen.getByRole('button', { name: 'Change the password' }));

  expect(await screen.findByRole('heading', { name: 'Your password is changed' })).toBeDefined();
});
