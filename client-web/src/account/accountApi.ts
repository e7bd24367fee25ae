import { api, body } from '~/api/client';
import { queryClient } from '~/api/queryClient';
import { begin, end } from '~/api/session';

export async function signIn(email: string, password: string): Promise<void> {
  begin(await body(api.POST('/api/v1/auth/login', { body: { email, password } })));
}

export async function setUp(setupToken: string, email: string, name: string, password: string): Promise<void> {
  begin(await body(api.POST('/api/v1/auth/setup', { body: { setupToken, email, name, password } })));
}

/** Forgets the session here at once; that the server forgets it too may fail without harm, since it lapses. */
export async function signOut(): Promise<void> {
  const refreshToken = end();
  queryClient.clear();
  if (refreshToken) await api.POST('/api/v1/auth/logout', { body: { refreshToken } }).catch(() => undefined);
}
