import { useQueries, useQuery } from '@tanstack/react-query';
import { api, body } from '~/api/client';
import { LARGEST_PAGE, useAllPages, type Loading } from '~/api/pages';
import type { LightpathQuality, LineLight, TransmissionResult } from '~/api/types';

/** How the light of every lightpath arrives, least margin first. */
export const useLight = (runId: string, enabled = true): Loading<LightpathQuality> =>
  useAllPages(['result', runId, 'light'], enabled, (query) =>
    body(api.GET('/api/v1/runs/{id}/result/transmission/lightpaths', { params: { path: { id: runId }, query } })),
  );

/** The whole of it, with the design of the lines; larger than what a screen needs at once. */
export function useTransmission(runId: string, enabled: boolean) {
  return useQuery({
    queryKey: ['result', runId, 'transmission'],
    enabled,
    staleTime: Infinity,
    queryFn: (): Promise<TransmissionResult> =>
      body(api.GET('/api/v1/runs/{id}/result/transmission', { params: { path: { id: runId } } })),
  });
}

/** How the light of one lightpath arrives. */
export function useLightOf(runId: string, lightpathId: string) {
  return useQuery({
    queryKey: ['result', runId, 'light', lightpathId],
    staleTime: Infinity,
    queryFn: async (): Promise<LightpathQuality | null> => {
      const query = { q: lightpathId, limit: LARGEST_PAGE };
      const page = await body(
        api.GET('/api/v1/runs/{id}/result/transmission/lightpaths', { params: { path: { id: runId }, query } }),
      );
      return page.results.find(({ requestId }) => requestId === lightpathId) ?? null;
    },
  });
}

/** The light behind every element of some links, in both directions. */
export function useLines(runId: string, linkIds: string[]) {
  return useQueries({
    queries: linkIds.map((linkId) => ({
      queryKey: ['result', runId, 'lines', linkId],
      staleTime: Infinity,
      queryFn: async (): Promise<LineLight[]> => {
        const query = { q: linkId, limit: LARGEST_PAGE };
        const page = await body(
          api.GET('/api/v1/runs/{id}/result/transmission/lines', { params: { path: { id: runId }, query } }),
        );
        return page.results.filter((line) => line.linkId === linkId);
      },
    })),
    combine: (answers) => ({
      lines: answers.flatMap(({ data }) => data ?? []),
      pending: answers.some(({ isPending }) => isPending),
      error: answers.find(({ error }) => error)?.error,
    }),
  });
}
