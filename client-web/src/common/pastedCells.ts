/** A range as a spreadsheet hands it over: tabs between cells, and in quotes what has breaks or quotes of its own. */
export function cellsOf(text: string): string[][] {
  const plain = text.replace(/^\uFEFF/, '');
  const separator = separatorOf(plain);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < plain.length) {
    const [cell, end] = cellAt(plain, at, separator);
    row.push(cell.trim());
    at = end + 1;
    if (plain[end] === separator && at < plain.length) continue;
    if (plain[end] === separator) row.push('');
    rows.push(row);
    row = [];
  }
  return rows.filter((cells) => cells.some((cell) => cell !== ''));
}

/** Tabs where there are any; a file of comma-separated values has none. */
function separatorOf(text: string): string {
  const [first = ''] = text.split('\n');
  return text.includes('\t') ? '\t' : first.includes(';') ? ';' : ',';
}

/** The cell that begins at a place, and where it ends: at a separator, a line end or the end of all. */
function cellAt(text: string, from: number, separator: string): [string, number] {
  if (text[from] !== '"') {
    const end = endOf(text, from, separator);
    return [text.slice(from, end), end];
  }
  const close = closing(text, from + 1);
  const end = endOf(text, close, separator);
  return [text.slice(from + 1, close).replaceAll('""', '"'), end];
}

function endOf(text: string, from: number, separator: string): number {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n') end++;
  return end;
}

/** The quote that closes a cell; two together are one of its text. */
function closing(text: string, from: number): number {
  let at = from;
  while (at < text.length && (text[at] !== '"' || text[at + 1] === '"')) at += text[at] === '"' ? 2 : 1;
  return at;
}

/** The same cells as text that can be pasted again. */
export const textOf = (rows: string[][]): string =>
  rows.map((cells) => cells.map((cell) => (/["\n\t]/.test(cell) ? quoted(cell) : cell)).join('\t')).join('\n');

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

/** A pasted row: what it comes to, or what is wrong with it. */
export interface PastedRow<E> {
  cells: string[];
  faults: string[];
  /** What it does, in words. */
  words: string;
  /** Absent where something is wrong, and where nothing would change. */
  edit?: E;
}

/** What was pasted, row by row. */
export interface Pasted<E> {
  /** The titles, where the first row was one of titles. */
  head: string[] | undefined;
  /** Titles of columns that are not read. */
  ignored: string[];
  rows: PastedRow<E>[];
}

/** For comparing titles: "ROADM_Type" is "roadm type" is "Roadm type". */
export const bare = (title: string) => title.toLowerCase().replace(/[\s_()]/g, '');
