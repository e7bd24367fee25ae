import { useMutation, useQuery } from '@tanstack/react-query';
import { api, body, ifMatch } from '~/api/client';
import { LARGEST_PAGE, wholeList } from '~/api/pages';
import { queryClient } from '~/api/queryClient';
import type { Project, ProjectDraft } from '~/api/types';

export const projectKey = (id: string) => ['projects', id];

export function useProjects() {
  return useQuery({
    queryKey: ['projects'],
    queryFn: () =>
      wholeList((cursor) => body(api.GET('/api/v1/projects', { params: { query: { limit: LARGEST_PAGE, cursor } } }))),
  });
}

export function useProject(id: string) {
  return useQuery({ queryKey: projectKey(id), queryFn: () => getProject(id) });
}

export function useCreateProject() {
  return useMutation({
    mutationFn: (draft: ProjectDraft) => body(api.POST('/api/v1/projects', { body: draft })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['projects'], exact: true }),
  });
}

const getProject = (id: string) => body(api.GET('/api/v1/projects/{id}', { params: { path: { id } } }));

/**
 * Changes a project on top of its newest revision. Only for changes that hold whatever else has changed, such as binding
 * another version of an input.
 */
export async function changeProject(id: string, change: Partial<ProjectDraft>): Promise<Project> {
  const { name, description, topology, trafficMatrix, clusters, catalogue, revision } = await getProject(id);
  const changed = await body(
    api.PUT('/api/v1/projects/{id}', {
      params: { path: { id }, header: { 'If-Match': ifMatch(revision) } },
      body: { name, description, topology, trafficMatrix, clusters, catalogue, ...change },
    }),
  );
  queryClient.setQueryData(projectKey(id), changed);
  void queryClient.invalidateQueries({ queryKey: ['projects'], exact: true });
  return changed;
}
