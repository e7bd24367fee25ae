import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { api, body } from '~/api/client';
import { LARGEST_PAGE } from '~/api/pages';
import type { GroomingResult, Lightpath, RoutingResult, RunResultSummary, SpectrumUse } from '~/api/types';

/** A stored result never changes: what was fetched once stays good. */
const FOREVER = { staleTime: Infinity };

const of = (id: string | undefined) => ({ params: { path: { id: id ?? '' } } });

export function useSummary(runId: string) {
  return useQuery({
    ...FOREVER,
    queryKey: ['result', runId],
    queryFn: (): Promise<RunResultSummary> => body(api.GET('/api/v1/runs/{id}/result', of(runId))),
  });
}

export function useSpectrum(runId: string | undefined) {
  return useQuery({
    ...FOREVER,
    queryKey: ['result', runId, 'spectrum'],
    enabled: runId !== undefined,
    queryFn: (): Promise<SpectrumUse> => body(api.GET('/api/v1/runs/{id}/result/spectrum', of(runId))),
  });
}

export function useGrooming(runId: string, enabled: boolean) {
  return useQuery({
    ...FOREVER,
    queryKey: ['result', runId, 'grooming'],
    enabled,
    queryFn: () => body(api.GET('/api/v1/runs/{id}/result/grooming', of(runId))) as Promise<GroomingResult>,
  });
}

export function useRouting(runId: string, enabled: boolean) {
  return useQuery({
    ...FOREVER,
    queryKey: ['result', runId, 'routing'],
    enabled,
    queryFn: () => body(api.GET('/api/v1/runs/{id}/result/routing', of(runId))) as Promise<RoutingResult>,
  });
}

export interface Lightpaths {
  loaded: Lightpath[];
  total: number;
  pending: boolean;
  error: unknown;
}

/** All lightpaths of a result, page after page; the first ones can be looked at while the others come. */
export function useLightpaths(runId: string, enabled: boolean): Lightpaths {
  const pages = useInfiniteQuery({
    ...FOREVER,
    queryKey: ['result', runId, 'lightpaths'],
    enabled,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: cursor }) => {
      const query = { limit: LARGEST_PAGE, cursor };
      return body(api.GET('/api/v1/runs/{id}/result/lightpaths', { params: { path: { id: runId }, query } }));
    },
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
  const { hasNextPage, isFetching, isError, fetchNextPage, data } = pages;
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [hasNextPage, isFetching, isError, fetchNextPage]);
  const loaded = useMemo(() => (data?.pages ?? []).flatMap((page) => page.results as Lightpath[]), [data]);
  return { loaded, total: data?.pages[0]?.total ?? 0, pending: enabled && pages.isPending, error: pages.error };
}
