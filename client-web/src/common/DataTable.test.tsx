import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createColumnHelper, type ColumnDef } from '@tanstack/react-table';
import { afterEach, expect, it, vi } from 'vitest';
import { DataTable } from './DataTable';

interface Fibre {
  id: string;
  km: number | null;
}

const column = createColumnHelper<Fibre>();
const COLUMNS = [
  column.accessor('id', { header: 'Link', size: 100 }),
  column.accessor('km', { header: 'Length', size: 100, meta: { numeric: true, unit: 'km' } }),
] as ColumnDef<Fibre>[];

afterEach(() => vi.unstubAllGlobals());

/** Shows a table, filters it, sorts by length, exports it, and gives what was handed to the browser. */
async function exported(rows: Fibre[], filter: string): Promise<string> {
  const saved: Blob[] = [];
  vi.stubGlobal('URL', { createObjectURL: (blob: Blob) => (saved.push(blob), 'blob:1'), revokeObjectURL: () => {} });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  render(
    <MantineProvider env="test">
      <DataTable noun="links" rows={rows} columns={COLUMNS} rowId={({ id }) => id} />
    </MantineProvider>,
  );
  const user = userEvent.setup();
  await user.type(screen.getByRole('textbox', { name: 'Filter links' }), filter);
  await user.click(screen.getByRole('button', { name: /^Length/ }));
  await user.click(screen.getByRole('button', { name: 'Export the links shown as CSV' }));
  const reader = new FileReader();
  const read = new Promise<string>((resolve) => (reader.onload = () => resolve(String(reader.result))));
  reader.readAsText(saved[0] as Blob);
  return read;
}

it('exports what is shown, as it is filtered and sorted, with the units in the titles', async () => {
  const rows = [
    { id: 'A-B', km: 12.5 },
    { id: 'A-C', km: 90 },
    { id: 'X-Y', km: 7 },
  ];

  expect(await exported(rows, 'A-')).toBe('Link,Length (km)\r\nA-C,90\r\nA-B,12.5\r\n');
});

it('quotes what would break a line, and lets no name pass for a formula', async () => {
  const rows = [
    { id: 'A "north", B', km: 2 },
    { id: '=1+1', km: null },
  ];

  expect(await exported(rows, ' ')).toBe('Link,Length (km)\r\n"A ""north"", B",2\r\n\'=1+1,\r\n');
});

it('counts one row in the singular', () => {
  render(
    <MantineProvider env="test">
      <DataTable noun="links" rows={[{ id: 'A-B', km: 7 }]} columns={COLUMNS} rowId={({ id }) => id} />
    </MantineProvider>,
  );

  expect(screen.getByText('1 link')).toBeDefined();
});
