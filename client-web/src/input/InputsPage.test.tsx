import { fireEvent, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { FAULTS, FAULTY_FILE } from '../../test/contract/handlers';
import { topology } from '../../test/contract/sample';
import { renderApp } from '../../test/renderApp';
import { world } from '../../test/setup';

it('says what to do when there is nothing yet', async () => {
  world.putProject({ name: 'Empty', description: '' }, 'p2', {});
  renderApp('/projects/p2/inputs');

  expect(await screen.findByText('No network yet')).toBeDefined();
  expect(screen.getByText('No traffic yet')).toBeDefined();
});

it('lists every fault of a workbook with its sheet and cell, and imports nothing', async () => {
  const { user } = renderApp('/projects/p1/inputs');

  await chooseNetworkFile(user, new File(['-'], FAULTY_FILE));

  expect((await screen.findByRole('alert')).textContent).toContain('faulty.xlsx was not imported');
  const issues = screen.getByRole('table', { name: 'issues' });
  for (const { message } of FAULTS) expect(within(issues).getByText(new RegExp(message.slice(0, 20)))).toBeDefined();
  expect(within(issues).getByText('C7')).toBeDefined();
  expect(world.inputs.topologies.get('t1')?.list).toHaveLength(1);
});

it('imports a file as the next version and moves the project on to it', async () => {
  const { user } = renderApp('/projects/p1/inputs');

  await chooseNetworkFile(user, new File([JSON.stringify(topology())], 'ring.json'));

  expect(await screen.findByText('Network: version 2 imported and in use.')).toBeDefined();
  expect(world.projects.get('p1')?.topology).toEqual({ id: 't1', version: 2 });
});

it('takes a catalogue of the planner, and the project uses it from then on', async () => {
  const { user } = renderApp('/projects/p1/inputs');
  expect(await screen.findByText(/the catalogue that ships with the product is used/)).toBeDefined();

  await chooseFile(user, 'Catalogue', new File(['{"name": "Ours"}'], 'ours.json'));

  expect(await screen.findByText('Catalogue: version 1 imported and in use.')).toBeDefined();
  expect(world.projects.get('p1')?.catalogue?.version).toBe(1);
});

it('takes a file that is dropped on an input', async () => {
  const { user } = renderApp('/projects/p1/inputs');
  const card = await screen.findByRole('region', { name: 'Network' });
  await within(card).findByRole('button', { name: 'Import a version' });

  fireEvent.drop(card, { dataTransfer: { files: [new File([JSON.stringify(topology())], 'ring.json')] } });
  await user.click(await screen.findByRole('button', { name: 'Import' }));

  expect(await screen.findByText('Network: version 2 imported and in use.')).toBeDefined();
});

it('says what a version changed', async () => {
  world.addVersion('topologies', 't1', 'North ring', topology(), 'Surveyed again');
  const { user } = renderApp('/projects/p1/inputs');
  await user.click((await screen.findAllByRole('button', { name: 'Actions of version 2' }))[0] as HTMLElement);

  await user.click(await screen.findByRole('menuitem', { name: 'What changed' }));

  const changes = await screen.findByRole('list', { name: 'changes' });
  expect(within(changes).getByText('Link Aldmere-Castrum')).toBeDefined();
  expect(within(changes).getByText('lengthKm: 221 → 225.5')).toBeDefined();
  expect(within(changes).getByText('Node Isleton')).toBeDefined();
});

it('restores an old version as a new one and uses it', async () => {
  world.addVersion('topologies', 't1', 'North ring', topology(), 'Surveyed again');
  const { user } = renderApp('/projects/p1/inputs');
  const network = await screen.findByRole('region', { name: 'Network' });
  await user.click(await within(network).findByRole('button', { name: 'Actions of version 1' }));

  await user.click(await screen.findByRole('menuitem', { name: 'Restore as a new version' }));

  expect(await screen.findByText('Version 1 is back as version 3, in use.')).toBeDefined();
  expect(world.projects.get('p1')?.topology).toEqual({ id: 't1', version: 3 });
});

it('goes back to an earlier version', async () => {
  world.addVersion('topologies', 't1', 'North ring', topology(), 'Second');
  const { user } = renderApp('/projects/p1/inputs');

  await user.click(await screen.findByRole('button', { name: 'Actions of version 2' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Use this version' }));

  await expect.poll(() => world.projects.get('p1')?.topology).toEqual({ id: 't1', version: 2 });
});

const chooseNetworkFile = (user: User, file: File) => chooseFile(user, 'Network', file);

type User = ReturnType<typeof renderApp>['user'];

async function chooseFile(user: User, input: string, file: File): Promise<void> {
  const card = await screen.findByRole('region', { name: input });
  await user.click(await within(card).findByRole('button', { name: /^Import/ }));
  await screen.findByRole('dialog');
  const field = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!field) throw new Error('The dialog has no file field');
  await user.upload(field, file);
  await user.click(screen.getByRole('button', { name: 'Import' }));
}
