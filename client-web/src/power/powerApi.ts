import { useQuery } from '@tanstack/react-query';
import { api, body } from '~/api/client';
import { useAllPages, type Loading } from '~/api/pages';
import type { PowerGain, PowerResult } from '~/api/types';

/** What the new powers bring each segment, least margin first. */
export const usePowerGains = (runId: string): Loading<PowerGain> =>
  useAllPages(['result', runId, 'power-segments'], true, (query) =>
    body(api.GET('/api/v1/runs/{id}/result/power/segments', { params: { path: { id: runId }, query } })),
  );

/** The whole of it, with the setting of every amplifier. */
export function usePower(runId: string) {
  return useQuery({
    queryKey: ['result', runId, 'power'],
    staleTime: Infinity,
    queryFn: (): Promise<PowerResult> =>
      body(api.GET('/api/v1/runs/{id}/result/power', { params: { path: { id: runId } } })),
  });
}
