import { useQuery } from '@tanstack/react-query';
import { api, body } from '~/api/client';
import type { RunComparison } from '~/api/types';

/** What the results of two runs differ in; asked for once both are chosen. */
export function useComparison(before: string, after: string) {
  return useQuery({
    queryKey: ['comparison', before, after],
    enabled: before !== '' && after !== '',
    staleTime: Infinity,
    queryFn: (): Promise<RunComparison> =>
      body(api.GET('/api/v1/comparisons', { params: { query: { before, after } } })),
  });
}
