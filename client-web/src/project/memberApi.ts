import { useMutation, useQuery } from '@tanstack/react-query';
import { api, body } from '~/api/client';
import { queryClient } from '~/api/queryClient';

const membersKey = (projectId: string) => ['projects', projectId, 'members'];

/** Who works on a project, its owner first. */
export function useMembers(projectId: string) {
  return useQuery({
    queryKey: membersKey(projectId),
    queryFn: async () =>
      (await body(api.GET('/api/v1/projects/{id}/members', { params: { path: { id: projectId } } }))).results,
  });
}

export type MemberChange =
  | { kind: 'add'; email: string; mayRun: boolean }
  | { kind: 'grant'; userId: string; mayRun: boolean }
  | { kind: 'remove'; userId: string };

export function useChangeMembers(projectId: string) {
  return useMutation({
    mutationFn: (change: MemberChange) => send(projectId, change),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: membersKey(projectId) }),
  });
}

async function send(id: string, change: MemberChange): Promise<void> {
  if (change.kind === 'add') {
    const { email, mayRun } = change;
    await body(api.POST('/api/v1/projects/{id}/members', { params: { path: { id } }, body: { email, mayRun } }));
    return;
  }
  const params = { path: { id, userId: change.userId } };
  if (change.kind === 'remove') {
    await body(api.DELETE('/api/v1/projects/{id}/members/{userId}', { params }));
    return;
  }
  await body(api.PUT('/api/v1/projects/{id}/members/{userId}', { params, body: { mayRun: change.mayRun } }));
}
