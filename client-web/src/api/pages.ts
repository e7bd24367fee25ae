import { useInfiniteQuery, type QueryKey } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
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

/** A list that comes page after page; the first rows can be looked at while the others come. */
export interface Loading<T> {
  loaded: T[];
  total: number;
  pending: boolean;
  error: unknown;
}

/**
 * The rows of the first page at once, then each time that there are twice as many pages, then all. Whoever takes rows looks through all
 * of them: handed on with every page, 20,000 rows would be looked through forty times.
 */
function useHandedOn<T>(pages: Page<T>[] = [], more: boolean): T[] {
  const ready = more ? 2 ** Math.floor(Math.log2(Math.max(pages.length, 1))) : pages.length;
  const [handed, hand] = useState<Page<T>[]>([]);
  const count = Math.min(ready, pages.length);
  if (handed.length !== count || handed[0] !== pages[0]) hand(pages.slice(0, count));
  return useMemo(() => handed.flatMap((each) => each.results), [handed]);
}

/** Asks for all pages of a list that never changes, such as a part of a stored result. */
export function useAllPages<T>(
  queryKey: QueryKey,
  enabled: boolean,
  page: (query: { limit: number; cursor: string | undefined }) => Promise<Page<T>>,
): Loading<T> {
  const pages = useInfiniteQuery({
    queryKey,
    enabled,
    staleTime: Infinity,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: cursor }) => page({ limit: LARGEST_PAGE, cursor }),
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
  const { hasNextPage, isFetching, isError, fetchNextPage, data } = pages;
  const count = data?.pages.length;
  // A page that is there at once is not seen to be fetched: the count tells that the next one can be asked for.
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [count, hasNextPage, isFetching, isError, fetchNextPage]);
  const loaded = useHandedOn(data?.pages, hasNextPage);
  return { loaded, total: data?.pages[0]?.total ?? 0, pending: enabled && pages.isPending, error: pages.error };
}
