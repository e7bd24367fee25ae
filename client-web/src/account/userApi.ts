import { useMutation, useQuery } from '@tanstack/react-query';
import { api, body } from '~/api/client';
import { LARGEST_PAGE, wholeList } from '~/api/pages';
import { queryClient } from '~/api/queryClient';
import type { Role } from '~/api/types';

const KEY = ['users'];

/** Every account, newest first. */
export function useUsers() {
  return useQuery({
    queryKey: KEY,
    queryFn: () =>
      wholeList((cursor) => body(api.GET('/api/v1/users', { params: { query: { limit: LARGEST_PAGE, cursor } } }))),
  });
}

export interface Invitation {
  email: string;
  name: string;
  role: Role;
}

export type UserEdit =
  | ({ kind: 'invite' } & Invitation)
  | { kind: 'change'; id: string; role?: Role; disabled?: boolean }
  | { kind: 'sign-out'; id: string };

export function useChangeUsers() {
  return useMutation({
    mutationFn: send,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: KEY }),
  });
}

async function send(edit: UserEdit): Promise<void> {
  if (edit.kind === 'invite') {
    const { email, name, role } = edit;
    await body(api.POST('/api/v1/users', { body: { email, name, role } }));
    return;
  }
  const params = { path: { id: edit.id } };
  if (edit.kind === 'sign-out') {
    await body(api.DELETE('/api/v1/users/{id}/sessions', { params }));
    return;
  }
  const { role, disabled } = edit;
  await body(api.PUT('/api/v1/users/{id}', { params, body: { role, disabled } }));
}
