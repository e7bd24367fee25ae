import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, body } from '~/api/client';
import type { ReachTable } from '~/api/types';

export interface ReachQuestion {
  fiberType: string;
  spanKm: number;
  spans: number;
  channels: number;
}

/** How far every mode of the shipped catalogue goes; the table before stays until the next is there. */
export function useReach(question: ReachQuestion) {
  return useQuery({
    queryKey: ['reach', question],
    staleTime: Infinity,
    placeholderData: keepPreviousData,
    queryFn: (): Promise<ReachTable> =>
      body(api.GET('/api/v1/catalogues/default/reach', { params: { query: question } })),
  });
}
