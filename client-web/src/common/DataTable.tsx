import { ActionIcon, Group, Text, TextInput } from '@mantine/core';
import { IconSearch, IconTableExport } from '@tabler/icons-react';
import {
  getCoreRowModel,
  getFilteredRowModel,
  getSortedRowModel,
  useReactTable,
  type ColumnDef,
  type SortingState,
} from '@tanstack/react-table';
import { useDeferredValue, useState, type ReactNode } from 'react';
import { count, counted } from './format';
import { saveBlob } from './saveBlob';
import { csvOf } from './tableExport';
import { containsEveryWord } from './tableFilter';
import { TableBody } from './TableBody';
import { TableHead } from './TableHead';
import type { Marks } from './useMarks';
import classes from './DataTable.module.css';

interface Props<T> {
  /** What the rows are, in the plural: names the table for screen readers and in its count. */
  noun: string;
  rows: T[];
  columns: ColumnDef<T>[];
  rowId: (row: T) => string;
  /** Given where the page keeps what is filtered by, such as in its address; else the table does. */
  filter?: string;
  onFilter?: (text: string) => void;
  selectedId?: string | undefined;
  onSelect?: (row: T) => void;
  /** Rows known to exist beyond those loaded. */
  total?: number;
  empty?: ReactNode;
  tools?: ReactNode | ((shown: T[]) => ReactNode);
  /** Given where several rows can be marked at once. */
  marks?: Marks;
}

/** Without it spreadsheets take the bytes of names beyond ASCII for those of another alphabet. */
const BOM = '\uFEFF';

/** A table that stays quick with 20,000 rows: filter in plain sight, sorting, one selected row, only what is seen drawn. */
export function DataTable<T>(props: Props<T>) {
  const { noun, rows, columns, rowId } = props;
  const [ownFilter, setOwnFilter] = useState('');
  const { filter = ownFilter, onFilter = setOwnFilter } = props;
  const [sorting, setSorting] = useState<SortingState>([]);
  const globalFilter = useDeferredValue(filter);
  const [viewport, setViewport] = useState<HTMLDivElement | null>(null);
  const table = useReactTable({
    data: rows,
    columns,
    state: { sorting, globalFilter },
    onSortingChange: setSorting,
    getRowId: rowId,
    globalFilterFn: containsEveryWord,
    // Asked of each column, it answers for the whole row: once is enough.
    getColumnCanGlobalFilter: (column) => column.getIndex() === 0,
    getCoreRowModel: getCoreRowModel(),
    getFilteredRowModel: getFilteredRowModel(),
    getSortedRowModel: getSortedRowModel(),
  });
  const shown = table.getRowModel().rows;
  if (rows.length === 0 && props.empty) return props.empty;
  return (
    <div className={classes.frame}>
      <Group px="sm" py={6} gap="sm" wrap="nowrap" className={classes.bar}>
        <TextInput
          size="xs"
          className={classes.filter}
          leftSection={<IconSearch size={14} />}
          placeholder={`Filter ${noun}`}
          aria-label={`Filter ${noun}`}
          value={filter}
          onChange={(event) => onFilter(event.currentTarget.value)}
        />
        <Text size="xs" c="dimmed" aria-live="polite" className={classes.count}>
          {countOf(shown.length, props.total ?? rows.length, noun, filter !== '')}
        </Text>
        {typeof props.tools === 'function' ? props.tools(shown.map(({ original }) => original)) : props.tools}
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={`Export the ${noun} shown as CSV`}
          title="Export what is shown as CSV"
          disabled={shown.length === 0}
          onClick={() => saveBlob(new Blob([BOM, csvOf(table)], { type: 'text/csv' }), `${noun}.csv`)}
        >
          <IconTableExport size={16} />
        </ActionIcon>
      </Group>
      <div className={classes.scroll} ref={setViewport}>
        <table
          className={classes.table}
          style={{ minWidth: table.getTotalSize() }}
          aria-label={noun}
          aria-rowcount={shown.length}
          aria-multiselectable={props.marks ? true : undefined}
        >
          <TableHead table={table} />
          <TableBody
            rows={shown}
            viewport={viewport}
            selectedId={props.selectedId}
            onSelect={props.onSelect}
            marks={props.marks}
          />
        </table>
        {shown.length === 0 && (
          <Text size="sm" c="dimmed" ta="center" py="lg">
            No {noun} match “{filter}”. Clear the filter to see all {count(rows.length)}.
          </Text>
        )}
      </div>
    </div>
  );
}

function countOf(shown: number, total: number, noun: string, filtered: boolean): string {
  const one = noun.replace(/s(?= |$)/, '');
  return filtered || shown !== total ? `${count(shown)} of ${count(total)} ${noun}` : counted(total, one, noun);
}
