import type { Table } from '@tanstack/react-table';

/** What the table shows, as shown and in its order: titles with their unit, then a line for each row. */
export function csvOf<T>(table: Table<T>): string {
  const columns = table.getVisibleLeafColumns();
  const titles = columns.map(({ columnDef: { header, meta }, id }) => {
    const title = typeof header === 'string' ? header : id;
    return meta?.unit ? `${title} (${meta.unit})` : title;
  });
  const lines = table.getRowModel().rows.map((row) => columns.map(({ id }) => row.getValue(id)));
  return [titles, ...lines].map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('');
}

/** A spreadsheet takes text with one of these in front for a formula. */
const FORMULA = /^[=+\-@\t\r]/;
const SPECIAL = /[",\r\n]/;

/** Form of RFC 4180. */
function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = typeof value === 'string' || typeof value === 'boolean' ? String(value) : JSON.stringify(value);
  const plain = FORMULA.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text;
  return SPECIAL.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
