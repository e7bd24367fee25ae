import type { Row, RowData } from '@tanstack/react-table';

declare module '@tanstack/react-table' {
  // The names of the type parameters are those of the interface that is extended.
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  interface ColumnMeta<TData extends RowData, TValue> {
    /** Numbers stand on the right, under their unit. */
    numeric?: boolean;
    unit?: string;
  }
}

/** Keeps a row when each word of the filter occurs in one of its cells, whatever the case. */
export function containsEveryWord<T>(row: Row<T>, _column: string, filter: string): boolean {
  const text = rowText(row);
  return filter
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function rowText<T>(row: Row<T>): string {
  return row
    .getAllCells()
    .map((cell) => String(cell.getValue() ?? ''))
    .join('\n')
    .toLowerCase();
}
