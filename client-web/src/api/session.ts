import { reach } from './connection';
import { refusalOf } from './problem';
import { createStore } from './store';
import type { Tokens, User } from './types';

/**
 * Who is signed in. `expired` keeps the user: the screens stay as they are, with what was typed in them, while the
 * password is asked for again.
 */
export type Session = { state: 'out' } | { state: 'in' | 'expired'; user: User };

interface Kept {
  refreshToken: string;
  user: User;
}

interface Access {
  token: string;
  expiresAt: number;
}

const STORAGE_KEY = 'netplanner.session';
const RENEWAL_LOCK = 'netplanner.renewal';
/** A token this close to its end may lapse on the way. */
const SAFETY_MS = 20_000;

let access: Access | undefined;
let renewal: Promise<string | undefined> | undefined;

export const session = createStore<Session>(initial());

function kept(): Kept | undefined {
  const text = localStorage.getItem(STORAGE_KEY);
  return text ? (JSON.parse(text) as Kept) : undefined;
}

function initial(): Session {
  const found = kept();
  return found ? { state: 'in', user: found.user } : { state: 'out' };
}

/** Takes over the tokens of a sign-in or of a renewal. */
export function begin(tokens: Tokens): void {
  access = { token: tokens.accessToken, expiresAt: Date.now() + tokens.expiresInSeconds * 1000 };
  localStorage.setItem(STORAGE_KEY, JSON.stringify({ refreshToken: tokens.refreshToken, user: tokens.user }));
  const before = session.get();
  if (before.state !== 'in' || before.user.id !== tokens.user.id) session.set({ state: 'in', user: tokens.user });
}

/** Forgets everything on this device; answers the refresh token so that the server can be told. */
export function end(): string | undefined {
  const refreshToken = kept()?.refreshToken;
  access = undefined;
  localStorage.removeItem(STORAGE_KEY);
  session.set({ state: 'out' });
  return refreshToken;
}

/** A token good for the next request, renewed silently when it is about to lapse; absent when nobody is signed in. */
export async function accessToken(): Promise<string | undefined> {
  return access && access.expiresAt - Date.now() > SAFETY_MS ? access.token : renewed();
}

/** Renews the tokens, once for all who ask at the same time. */
export function renewed(): Promise<string | undefined> {
  renewal ??= exclusively(renew).finally(() => (renewal = undefined));
  return renewal;
}

/** Two tabs that spent the same refresh token would look like a thief to the server: they take turns. */
async function exclusively(work: () => Promise<string | undefined>): Promise<string | undefined> {
  return 'locks' in navigator ? navigator.locks.request(RENEWAL_LOCK, work) : work();
}

async function renew(): Promise<string | undefined> {
  const before = kept();
  if (!before || session.get().state === 'expired') return undefined;
  const response = await reach(refreshRequest(before.refreshToken));
  if (response.ok) {
    begin((await response.json()) as Tokens);
    return access?.token;
  }
  if (response.status !== 401) throw await refusalOf(response);
  access = undefined;
  session.set({ state: 'expired', user: before.user });
  return undefined;
}

function refreshRequest(refreshToken: string): Request {
  return new Request(new URL('/api/v1/auth/refresh', window.location.origin), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ refreshToken }),
  });
}

/** What another tab does to the session holds here too. */
window.addEventListener('storage', (event) => {
  if (event.key !== STORAGE_KEY) return;
  access = undefined;
  session.set(initial());
});
