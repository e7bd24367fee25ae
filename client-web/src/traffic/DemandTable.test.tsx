import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderApp } from '../../test/renderApp';

const rowOf = async (id: string) => {
  const table = await screen.findByRole('table', { name: 'demands' });
  const cell = await within(table).findByText(id);
  return cell.closest('tr') as HTMLElement;
};

it('takes over the rows that are good, and keeps the others to be mended', async () => {
  const { user } = renderApp('/projects/p1?table=demands');
  await user.click(await rowOf('d02'));
  await user.paste('Demand\tFrom\tTo\t10GE\nd01\t\t\t7\nx1\tAldmere\tGrimsay\t2\nx2\tAldmere\tAtlantis\t1');

  const dialog = await screen.findByRole('dialog', { name: 'Paste demands from a spreadsheet' });
  expect(await within(dialog).findByText('There is no node Atlantis')).toBeDefined();
  await user.click(within(dialog).getByRole('button', { name: 'Take over 2 demands' }));

  const rows = within(dialog).getByLabelText<HTMLTextAreaElement>('Rows');
  expect(rows.value).toBe('Demand\tFrom\tTo\t10GE\nx2\tAldmere\tAtlantis\t1');
  await user.clear(rows);
  await user.click(rows);
  await user.paste('x2\tAldmere\tEastwick');
  await user.click(await within(dialog).findByRole('button', { name: 'Take over 1 demand' }));

  expect(await screen.findByText('30 demands')).toBeDefined();
  expect(within(await rowOf('d01')).getByText(/7 × 10GE/)).toBeDefined();
  expect(screen.getByText(/^2 unsaved edits on version 1 of the traffic/)).toBeDefined();
});

it('takes a whole paste back with one undo', async () => {
  const { user } = renderApp('/projects/p1?table=demands');
  await user.click(await screen.findByRole('button', { name: 'Paste demands from a spreadsheet' }));
  const dialog = await screen.findByRole('dialog', { name: 'Paste demands from a spreadsheet' });
  await user.click(within(dialog).getByLabelText('Rows'));
  await user.paste('\tAldmere\tGrimsay\n\tAldmere\tEastwick');
  await user.click(await within(dialog).findByRole('button', { name: 'Take over 2 demands' }));
  expect(await screen.findByText('30 demands')).toBeDefined();

  await user.click(screen.getByRole('button', { name: /Undo/ }));

  expect(await screen.findByText('28 demands')).toBeDefined();
});

it('changes the demands that are marked, together', async () => {
  const { user } = renderApp('/projects/p1?table=demands');
  await user.click(await rowOf('d01'));
  await user.keyboard('{Control>}');
  await user.click(await rowOf('d03'));
  await user.keyboard('{/Control}');

  await user.click(await screen.findByRole('button', { name: 'Change 2 marked…' }));
  const dialog = await screen.findByRole('dialog', { name: 'Change 2 demands' });
  await user.click(within(dialog).getByRole('combobox', { name: 'Protection' }));
  await user.click(await screen.findByRole('option', { name: '1+1 SRLG-disjoint' }));
  await user.click(screen.getByRole('button', { name: 'Change 2 demands' }));

  expect(within(await rowOf('d01')).getByText('1+1 SRLG-disjoint')).toBeDefined();
  expect(within(await rowOf('d03')).getByText('1+1 SRLG-disjoint')).toBeDefined();
  expect(within(await rowOf('d02')).queryByText('1+1 SRLG-disjoint')).toBeNull();
  expect(screen.getByText(/^1 unsaved edit on version 1 of the traffic/)).toBeDefined();
});

it('lets all demands shown grow, without another name for a service that stays', async () => {
  const { user } = renderApp('/projects/p1?table=demands&filter=d01');
  await user.click(await screen.findByRole('button', { name: 'Change all 1…' }));
  await user.type(await screen.findByLabelText('Growth of all quantities, times'), '2');
  await user.click(screen.getByRole('button', { name: 'Change 1 demand' }));

  expect(within(await rowOf('d01')).getByText(/2 × 10GE/)).toBeDefined();
});
