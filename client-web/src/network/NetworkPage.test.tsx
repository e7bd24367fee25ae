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

it('adds a node and a link to it, and saves both', async () => {
  const { user } = renderApp('/projects/p1');
  await user.click(await screen.findByRole('button', { name: 'Add a node' }));
  const form = await screen.findByRole('complementary', { name: 'New node' });
  await user.type(within(form).getByLabelText(/Name/), 'Isleton');
  await user.type(within(form).getByLabelText('Latitude, °'), '58.5');
  await user.type(within(form).getByLabelText('Longitude, °'), '16.2');
  await user.click(within(form).getByRole('button', { name: 'Add the node' }));

  await user.click(screen.getByRole('tab', { name: /Links/ }));
  await user.click(await screen.findByRole('button', { name: 'Add a link' }));
  await choose(user, 'From', 'Isleton');
  await choose(user, 'To', 'Castrum');
  const link = screen.getByRole('complementary', { name: 'New link' });
  expect(within(link).getByText('90.0 km in a straight line; fibre is longer')).toBeDefined();
  expect(within(link).getByLabelText<HTMLInputElement>('Name').value).toBe('Isleton-Castrum');
  await user.click(within(link).getByRole('button', { name: 'Add the link' }));
  await save(user, 'A new site');

  expect(await screen.findByText('Saved as version 2 of the network.')).toBeDefined();
  const saved = world.inputs.topologies.get('t1')?.list[1]?.content;
  expect(saved?.nodes.at(-1)).toEqual({ name: 'Isleton', latitude: 58.5, longitude: 16.2, roadmType: 'CDC' });
  expect(saved?.links.at(-1)?.lengthKm).toBe(90);
});

it('says what is missing of a new link, and adds nothing', async () => {
  const { user } = renderApp('/projects/p1?table=links');
  await user.click(await screen.findByRole('button', { name: 'Add a link' }));

  await user.click(await screen.findByRole('button', { name: 'Add the link' }));

  expect(await screen.findAllByText('Choose a node')).toHaveLength(2);
  expect(screen.queryByText(/unsaved edit/)).toBeNull();
});

it('deletes a link after saying what that means, and brings it back with undo', async () => {
  const { user } = renderApp('/projects/p1?table=links&select=link%3AAldmere-Castrum');
  const links = await table('links');

  await user.click(await screen.findByRole('button', { name: 'Delete the link…' }));
  await user.click(await screen.findByRole('button', { name: 'Delete the link' }));
  expect(await screen.findByText('11 links')).toBeDefined();

  await user.click(screen.getByRole('button', { name: /Undo/ }));
  expect(await within(links).findByText('Aldmere-Castrum')).toBeDefined();
});

it('explains why a node with demands cannot be deleted', async () => {
  renderApp('/projects/p1?select=node%3AAldmere');

  expect(await screen.findByText(/Cannot be deleted: 7 demands end here \(d01, /)).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Delete the node…' })).toBeNull();
});

it('names the links that go with a deleted node', async () => {
  world.putProject({ name: 'Without traffic', description: '' }, 'p2', { topology: { id: 't1', version: 1 } });
  const { user } = renderApp('/projects/p2?select=node%3AEastwick');

  await user.click(await screen.findByRole('button', { name: 'Delete the node…' }));
  expect(await screen.findByText(/2 links of Eastwick will be deleted with it: /)).toBeDefined();
  await user.click(await screen.findByRole('button', { name: 'Delete the node' }));

  expect(await screen.findByText('7 nodes')).toBeDefined();
});

it('adds a demand, changes another, and saves the traffic as a new version', async () => {
  const { user } = renderApp('/projects/p1?table=demands&select=demand%3Ad01');
  const quantity = await screen.findByLabelText('Quantity of 10GE');
  await user.clear(quantity);
  await user.type(quantity, '3');
  await user.click(screen.getByRole('button', { name: 'Apply' }));
  await user.click(screen.getByRole('button', { name: 'Add a demand' }));
  await choose(user, 'From', 'Aldmere');
  await choose(user, 'To', 'Grimsay');
  await choose(user, 'Protection', '1+1 node-disjoint');
  await user.click(screen.getByRole('button', { name: 'Add the demand' }));

  await save(user, 'More for the north');

  expect(await screen.findByText('Saved as version 2 of the traffic.')).toBeDefined();
  const saved = world.inputs['traffic-matrices'].get('m1')?.list[1]?.content;
  const [first, last] = [saved?.demands[0], saved?.demands.at(-1)];
  expect(first?.services?.[0]).toEqual({ type: '10GE', quantity: 3, ids: ['d00x0', 'd01-10GE-1', 'd01-10GE-2'] });
  expect(last).toMatchObject({ id: '29', source: 'Aldmere', destination: 'Grimsay', protection: '1+1_NodeDisjoint' });
  expect(world.projects.get('p1')?.trafficMatrix).toEqual({ id: 'm1', version: 2 });
});

it('deletes a demand, and undo brings it back', async () => {
  const { user } = renderApp('/projects/p1?table=demands&select=demand%3Ad01');

  await user.click(await screen.findByRole('button', { name: 'Delete the demand…' }));
  await user.click(await screen.findByRole('button', { name: 'Delete the demand' }));
  expect(await screen.findByText('27 demands')).toBeDefined();

  await user.keyboard('{Control>}z{/Control}');
  expect(await screen.findByText('28 demands')).toBeDefined();
});

it('refuses a demand from a node to itself', async () => {
  const { user } = renderApp('/projects/p1?table=demands');
  await user.click(await screen.findByRole('button', { name: 'Add a demand' }));
  await choose(user, 'From', 'Aldmere');
  await choose(user, 'To', 'Aldmere');

  await user.click(screen.getByRole('button', { name: 'Add the demand' }));

  expect(await screen.findByText('A demand joins two different nodes')).toBeDefined();
});

async function choose(user: User, field: string, option: string): Promise<void> {
  await user.click(await screen.findByRole('combobox', { name: field }));
  await user.click(await screen.findByRole('option', { name: option }));
}

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
