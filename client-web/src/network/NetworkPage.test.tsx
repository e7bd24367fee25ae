import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { topology } from '../../test/contract/sample';
import { renderApp } from '../../test/renderApp';
import { world } from '../../test/setup';

const table = (name: string) => screen.findByRole('table', { name });

it('says what to do when the project has no network', async () => {
  world.putProject({ name: 'Empty', description: '' }, 'p2', {});
  renderApp('/projects/p2');

  expect(await screen.findByText('This project has no network yet')).toBeDefined();
});

it('works without a map where the browser cannot draw one', async () => {
  renderApp('/projects/p1');

  expect(await screen.findByText('The map cannot be drawn here')).toBeDefined();
  expect(await within(await table('nodes')).findByText('Norhaven')).toBeDefined();
});

it('filters a table and says how many are left', async () => {
  const { user, router } = renderApp('/projects/p1?table=links');
  await table('links');

  await user.type(screen.getByLabelText('Filter links'), 'castrum');

  expect(await screen.findByText('3 of 12 links')).toBeDefined();
  expect(router.state.location.search).toContain('filter=castrum');
});

it('opens with what the address selects', async () => {
  renderApp('/projects/p1?select=link%3AAldmere-Castrum');

  const inspector = await screen.findByRole('complementary', { name: 'Inspector' });

  expect(within(inspector).getByLabelText<HTMLInputElement>('Length, km').value).toBe('221');
});

it('saves an edited link as a new version with its comment', async () => {
  const { user } = renderApp('/projects/p1?select=link%3AAldmere-Castrum');

  await editLength(user, '225.5');
  await save(user, 'Measured again');

  expect(await screen.findByText('Saved as version 2 of the network.')).toBeDefined();
  const saved = world.inputs.topologies.get('t1')?.list[1];
  expect(saved?.version.comment).toBe('Measured again');
  expect(saved?.content.links.find((link) => link.id === 'Aldmere-Castrum')?.lengthKm).toBe(225.5);
  expect(world.projects.get('p1')?.topology).toEqual({ id: 't1', version: 2 });
});

it('keeps the edits when somebody was faster, and saves them on the newest version', async () => {
  const { user } = renderApp('/projects/p1?select=link%3AAldmere-Castrum');
  await editLength(user, '225.5');
  const theirs = topology();
  world.addVersion(
    'topologies',
    't1',
    'North ring',
    { ...theirs, nodes: theirs.nodes.map((node) => ({ ...node, roadmType: 'CDC' })) },
    'All CDC',
  );

  await save(user, 'Measured again');
  await user.click(await screen.findByRole('button', { name: 'Put my edits on the newest version' }));
  await user.click(await screen.findByRole('button', { name: 'Save version' }));

  expect(await screen.findByText('Saved as version 3 of the network.')).toBeDefined();
  const saved = world.inputs.topologies.get('t1')?.list[2]?.content;
  expect(saved?.links.find((link) => link.id === 'Aldmere-Castrum')?.lengthKm).toBe(225.5);
  expect(saved?.nodes.every((node) => node.roadmType === 'CDC')).toBe(true);
});

it('undoes and redoes an edit', async () => {
  const { user } = renderApp('/projects/p1?select=link%3AAldmere-Castrum');
  await editLength(user, '225.5');

  await user.click(await screen.findByRole('button', { name: /Undo/ }));
  expect(screen.getByLabelText<HTMLInputElement>('Length, km').value).toBe('221');

  await user.click(screen.getByRole('button', { name: /Redo/ }));
  expect(screen.getByLabelText<HTMLInputElement>('Length, km').value).toBe('225.5');
});

type User = ReturnType<typeof renderApp>['user'];

async function editLength(user: User, length: string): Promise<void> {
  const field = await screen.findByLabelText('Length, km');
  await user.clear(field);
  await user.type(field, length);
  await user.click(await screen.findByRole('button', { name: 'Apply' }));
  await screen.findByText(/1 unsaved edit on version 1/);
}

async function save(user: User, comment: string): Promise<void> {
  await user.click(screen.getByRole('button', { name: 'Save version…' }));
  await user.type(await screen.findByLabelText(/Comment/), comment);
  await user.click(screen.getByRole('button', { name: 'Save version' }));
}
