import { useQuery } from '@tanstack/react-query';
import { api, body } from '~/api/client';
import { useAllPages, type Loading } from '~/api/pages';
import type { GroomingResult, Lightpath, Page, RoutingResult, RunResultSummary, SpectrumUse } from '~/api/types';

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

export type Lightpaths = Loading<Lightpath>;

/** All lightpaths of a result, page after page; the first ones can be looked at while the others come. */
export const useLightpaths = (runId: string, enabled: boolean): Lightpaths =>
  useAllPages(
    ['result', runId, 'lightpaths'],
    enabled,
    (query) =>
      body(api.GET('/api/v1/runs/{id}/result/lightpaths', { params: { path: { id: runId }, query } })) as Promise<
        Page<Lightpath>
      >,
  );
