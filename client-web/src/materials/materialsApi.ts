import { useQuery } from '@tanstack/react-query';
import { api, body } from '~/api/client';
import { useAllPages, type Loading } from '~/api/pages';
import type { MaterialDifference, MaterialSummary, SiteMaterials } from '~/api/types';

export type MaterialFormat = 'xlsx' | 'pdf' | 'html' | 'json';

export function useMaterialSummary(runId: string) {
  return useQuery({
    queryKey: ['result', runId, 'materials'],
    staleTime: Infinity,
    queryFn: (): Promise<MaterialSummary> =>
      body(api.GET('/api/v1/runs/{id}/result/materials/summary', { params: { path: { id: runId } } })),
  });
}

/** Every site with its parts and rack faces, in the order of the topology. */
export const useMaterialSites = (runId: string): Loading<SiteMaterials> =>
  useAllPages(['result', runId, 'material-sites'], true, (query) =>
    body(api.GET('/api/v1/runs/{id}/result/materials/sites', { params: { path: { id: runId }, query } })),
  );

/** What changes from the list of another run to the list of this one. */
export function useMaterialDifference(runId: string, from: string) {
  return useQuery({
    queryKey: ['result', runId, 'materials', 'from', from],
    staleTime: Infinity,
    queryFn: (): Promise<MaterialDifference> =>
      body(
        api.GET('/api/v1/runs/{id}/result/materials/difference', {
          params: { path: { id: runId }, query: { from } },
        }),
      ),
  });
}

/** The list as a file, fetched with the session. */
export const exportMaterials = (runId: string, format: MaterialFormat): Promise<Blob> =>
  body(
    api.GET('/api/v1/runs/{id}/result/materials/export', {
      params: { path: { id: runId }, query: { format } },
      parseAs: 'blob',
    }) as Promise<{ data?: Blob; response: Response }>,
  );
