import { UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { flexRender, type Header, type SortDirection, type Table } from '@tanstack/react-table';
import classes from './DataTable.module.css';

const ORDER = { asc: 'ascending', desc: 'descending' } as const;

/** Column titles with their unit; a click sorts. */
export function TableHead<T>({ table }: { table: Table<T> }) {
  const whole = table.getTotalSize();
  return (
    <>
      <colgroup>
        {table.getAllLeafColumns().map((column) => (
          <col key={column.id} style={{ width: `${(column.getSize() / whole) * 100}%` }} />
        ))}
      </colgroup>
      <thead>
        {table.getHeaderGroups().map((group) => (
          <tr key={group.id}>
            {group.headers.map((header) => (
              <Title key={header.id} header={header} />
            ))}
          </tr>
        ))}
      </thead>
    </>
  );
}

function Title<T>({ header }: { header: Header<T, unknown> }) {
  const { column } = header;
  const sorted = column.getIsSorted();
  const meta = column.columnDef.meta;
  return (
    <th scope="col" data-numeric={meta?.numeric || undefined} aria-sort={sorted ? ORDER[sorted] : undefined}>
      <UnstyledButton className={classes.title} onClick={column.getToggleSortingHandler()}>
        {flexRender(column.columnDef.header, header.getContext())}
        {meta?.unit && <span className={classes.unit}>{meta.unit}</span>}
        <Arrow sorted={sorted} />
      </UnstyledButton>
    </th>
  );
}

function Arrow({ sorted }: { sorted: false | SortDirection }) {
  if (!sorted) return null;
  return sorted === 'asc' ? <IconArrowUp size={12} /> : <IconArrowDown size={12} />;
}
