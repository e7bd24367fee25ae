import { useQuery } from '@tanstack/react-query';
import { api, body } from '~/api/client';
import { useAllPages, type Loading } from '~/api/pages';
import type { LightpathQuality, TransmissionResult } from '~/api/types';

/** How the light of every lightpath arrives, least margin first. */
export const useLight = (runId: string): Loading<LightpathQuality> =>
  useAllPages(['result', runId, 'light'], true, (query) =>
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
