import { api, body } from '~/api/client';
import { queryClient } from '~/api/queryClient';
import { begin, end } from '~/api/session';
import type { SignedInSession } from '~/api/types';

export async function signIn(email: string, password: string): Promise<void> {
  begin(await body(api.POST('/api/v1/auth/login', { body: { email, password } })));
}

export async function setUp(setupToken: string, email: string, name: string, password: string): Promise<void> {
  begin(await body(api.POST('/api/v1/auth/setup', { body: { setupToken, email, name, password } })));
}

export interface NewAccount {
  name: string;
  email: string;
  password: string;
}

export async function signUp({ name, email, password }: NewAccount): Promise<void> {
  await body(api.POST('/api/v1/auth/register', { body: { name: name.trim(), email: email.trim(), password } }));
}

export async function confirmAddress(token: string): Promise<void> {
  await body(api.POST('/api/v1/auth/confirm', { body: { token } }));
}

export async function requestPasswordReset(email: string): Promise<void> {
  await body(api.POST('/api/v1/auth/password-reset', { body: { email } }));
}

export async function resetPassword(token: string, password: string): Promise<void> {
  await body(api.POST('/api/v1/auth/password-reset/confirm', { body: { token, password } }));
}

export async function changePassword(oldPassword: string, newPassword: string): Promise<void> {
  await body(api.PUT('/api/v1/users/me/password', { body: { oldPassword, newPassword } }));
}

/** Where the user is signed in, last used first. */
export async function listSessions(): Promise<SignedInSession[]> {
  return (await body(api.GET('/api/v1/users/me/sessions'))).results;
}

export async function endSession(sessionId: string): Promise<void> {
  await body(api.DELETE('/api/v1/users/me/sessions/{sessionId}', { params: { path: { sessionId } } }));
}

export async function endAllSessions(): Promise<void> {
  await body(api.DELETE('/api/v1/users/me/sessions'));
}

/** Forgets the session here at once; that the server forgets it too may fail without harm, since it lapses. */
export async function signOut(): Promise<void> {
  const refreshToken = end();
  queryClient.clear();
  if (refreshToken) await api.POST('/api/v1/auth/logout', { body: { refreshToken } }).catch(() => undefined);
}
