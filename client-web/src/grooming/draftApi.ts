import { useMutation, useQuery } from '@tanstack/react-query';
import { api, body, ifMatch } from '~/api/client';
import { LARGEST_PAGE } from '~/api/pages';
import { queryClient } from '~/api/queryClient';
import type { GroomingDraftView, GroomingEdit, NewGroomingDraft } from '~/api/types';

const listKey = (projectId: string) => ['grooming-drafts', 'of', projectId];
const draftKey = (id: string) => ['grooming-drafts', id];

/** The drafts of a project, newest first. */
export function useGroomingDrafts(projectId: string) {
  return useQuery({
    queryKey: listKey(projectId),
    queryFn: async () => {
      const params = { path: { id: projectId }, query: { limit: LARGEST_PAGE } };
      return (await body(api.GET('/api/v1/projects/{id}/grooming-drafts', { params }))).results;
    },
  });
}

export function useCreateGroomingDraft(projectId: string) {
  return useMutation({
    mutationFn: (draft: NewGroomingDraft) =>
      body(api.POST('/api/v1/projects/{id}/grooming-drafts', { params: { path: { id: projectId } }, body: draft })),
    onSuccess: keep,
  });
}

export function useDeleteGroomingDraft(projectId: string) {
  return useMutation({
    mutationFn: (id: string) => body(api.DELETE('/api/v1/grooming-drafts/{id}', { params: { path: { id } } })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: listKey(projectId) }),
  });
}

/** The newest version of a draft and every rule that it breaks. */
export function useGroomingDraft(id: string) {
  return useQuery({
    queryKey: draftKey(id),
    queryFn: () => body(api.GET('/api/v1/grooming-drafts/{id}', { params: { path: { id } } })),
  });
}

/** The cards of one version with their addresses. */
export function useDraftCards(id: string, version: number) {
  return useQuery({
    queryKey: [...draftKey(id), 'cards', version],
    staleTime: Infinity,
    placeholderData: (before) => before,
    queryFn: async () =>
      (await body(api.GET('/api/v1/grooming-drafts/{id}/result', { params: { path: { id } } }))).cards,
  });
}

/** Who made which version when, newest first. */
export function useDraftVersions(id: string, version: number) {
  return useQuery({
    queryKey: [...draftKey(id), 'versions', version],
    queryFn: async () => {
      const params = { path: { id }, query: { limit: LARGEST_PAGE } };
      return (await body(api.GET('/api/v1/grooming-drafts/{id}/versions', { params }))).results;
    },
  });
}

export type DraftChange =
  { kind: 'edit'; edits: GroomingEdit[] } | { kind: 'complete' } | { kind: 'restore'; version: number };

/** Changes the version that is looked at; refused when somebody else was faster. */
export function useChangeGroomingDraft({ head }: GroomingDraftView) {
  return useMutation({
    mutationFn: (change: DraftChange) => send(head.id, head.version, change),
    onSuccess: keep,
  });
}

function send(id: string, version: number, change: DraftChange): Promise<GroomingDraftView> {
  const header = { 'If-Match': ifMatch(version) };
  if (change.kind === 'edit') {
    const params = { path: { id }, header };
    return body(api.POST('/api/v1/grooming-drafts/{id}/edits', { params, body: { edits: change.edits } }));
  }
  if (change.kind === 'complete') {
    return body(api.POST('/api/v1/grooming-drafts/{id}/completion', { params: { path: { id }, header } }));
  }
  const params = { path: { id, version: change.version }, header };
  return body(api.POST('/api/v1/grooming-drafts/{id}/versions/{version}/restore', { params }));
}

function keep(view: GroomingDraftView): void {
  queryClient.setQueryData(draftKey(view.head.id), view);
  void queryClient.invalidateQueries({ queryKey: listKey(view.head.projectId) });
}
