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

/** Put together once a row: a letter typed asks this of 20,000 of them. */
const texts = new WeakMap<object, string>();

function rowText<T>(row: Row<T>): string {
  const known = texts.get(row);
  if (known !== undefined) return known;
  const text = row
    .getAllCells()
    .map((cell) => String(cell.getValue() ?? ''))
    .join('\n')
    .toLowerCase();
  texts.set(row, text);
  return text;
}
