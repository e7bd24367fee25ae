import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { EMAIL, PASSWORD } from '../../test/contract/world';
import { renderApp } from '../../test/renderApp';
import { world } from '../../test/setup';

it('leads to the page that was asked for', async () => {
  const { user, router } = renderApp('/projects/p1/runs', { signedIn: false });

  await user.type(await screen.findByLabelText(/E-mail/), EMAIL);
  await user.type(screen.getByLabelText(/^Password/), PASSWORD);
  await user.click(screen.getByRole('button', { name: 'Sign in' }));

  expect(await screen.findByText('No runs yet')).toBeDefined();
  expect(router.state.location.pathname).toBe('/projects/p1/runs');
});

it('says that e-mail and password do not match, and keeps what was typed', async () => {
  const { user } = renderApp('/', { signedIn: false });

  await user.type(await screen.findByLabelText(/E-mail/), EMAIL);
  await user.type(screen.getByLabelText(/^Password/), 'wrong{Enter}');

  expect((await screen.findByRole('alert')).textContent).toContain('do not match');
  expect(screen.getByLabelText<HTMLInputElement>(/E-mail/).value).toBe(EMAIL);
});

it('says that the server is away, and keeps what was typed', async () => {
  const { user } = renderApp('/sign-in', { signedIn: false });
  await user.type(await screen.findByLabelText(/E-mail/), EMAIL);
  world.away = true;

  await user.type(screen.getByLabelText(/^Password/), `${PASSWORD}{Enter}`);

  const alerts = await screen.findAllByRole('alert');
  expect(alerts.some((alert) => alert.textContent?.includes('cannot be reached'))).toBe(true);
  expect(screen.getByLabelText<HTMLInputElement>(/E-mail/).value).toBe(EMAIL);
});

it('asks for the password over the open page when the session has ended', async () => {
  const { user } = renderApp('/projects/p1/runs/new');
  const name = await screen.findByLabelText<HTMLInputElement>(/Name/);
  await user.clear(name);
  await user.type(name, 'My plan');
  world.access.clear();
  world.refresh.clear();

  await user.click(screen.getByRole('button', { name: 'Start the run' }));
  await user.type(await screen.findByLabelText(/^Password/), `${PASSWORD}{Enter}`);
  await user.click(await screen.findByRole('button', { name: 'Start the run' }));

  expect(await screen.findByRole('heading', { name: 'My plan' })).toBeDefined();
});
