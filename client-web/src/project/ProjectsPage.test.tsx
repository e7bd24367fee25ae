import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderApp } from '../../test/renderApp';
import { world } from '../../test/setup';

it('lists the projects with what they hold', async () => {
  renderApp('/');

  const card = await screen.findByRole('link', { name: /Sample: national network/ });

  expect(card.textContent).toContain('network');
  expect(card.textContent).toContain('traffic');
});

it('says what to do when there are none', async () => {
  world.projects.clear();
  renderApp('/');

  expect(await screen.findByText('No projects yet')).toBeDefined();
});

it('makes a project and leads to its inputs', async () => {
  const { user, router } = renderApp('/');

  await user.click(await screen.findByRole('button', { name: 'New project' }));
  await user.type(await screen.findByLabelText(/Name/), 'South ring');
  await user.click(screen.getByRole('button', { name: 'Make it' }));

  expect(await screen.findByText('No network yet')).toBeDefined();
  expect(router.state.location.pathname).toMatch(/\/projects\/.+\/inputs/);
});

it('says so when a project does not exist', async () => {
  renderApp('/projects/nowhere');

  expect((await screen.findByRole('alert')).textContent).toContain('does not exist');
});
