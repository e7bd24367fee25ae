import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderApp } from '../../test/renderApp';

it('makes the first account and opens the projects', async () => {
  const { user } = renderApp('/setup?token=once', { signedIn: false });

  await user.type(await screen.findByLabelText(/Name/), 'Robin');
  await user.type(screen.getByLabelText(/E-mail/), 'robin@example.org');
  await user.type(screen.getByLabelText(/^Password/), 'a long enough one');
  await user.click(screen.getByRole('button', { name: 'Make the account' }));

  expect(await screen.findByRole('heading', { name: 'Projects' })).toBeDefined();
});

it('refuses a password that is too short before it is sent', async () => {
  const { user } = renderApp('/setup?token=once', { signedIn: false });

  await user.type(await screen.findByLabelText(/Name/), 'Robin');
  await user.type(screen.getByLabelText(/E-mail/), 'robin@example.org');
  await user.type(screen.getByLabelText(/^Password/), 'short');
  await user.click(screen.getByRole('button', { name: 'Make the account' }));

  expect(await screen.findByText('At least 12 characters')).toBeDefined();
});

it('says what is missing when the address has no token', async () => {
  renderApp('/setup', { signedIn: false });

  expect(await screen.findByText(/has no token/)).toBeDefined();
});
