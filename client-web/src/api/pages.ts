import type { Page } from './types';

/** The most a list gives in one answer. */
export const LARGEST_PAGE = 500;

/** Asks for page after page until the list is whole. For lists a person looks through, not for results of a run. */
export async function wholeList<T>(page: (cursor: string | undefined) => Promise<Page<T>>): Promise<T[]> {
  const all: T[] = [];
  let cursor: string | undefined;
  do {
    const next = await page(cursor);
    all.push(...next.results);
    cursor = next.nextCursor ?? undefined;
  } while (cursor);
  return all;
}
