import { http, HttpResponse, type HttpHandler } from 'msw';
import type { ManagedUser, SignedInSession } from '~/api/types';
import { problem } from './handlers';
import { PASSWORD, type World } from './world';

const MADE = '2026-03-01T09:00:00Z';
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const EDGE = 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0';

/** The token of a link that works. */
export const LINK = 'good-link';

/** What the contract server knows of accounts beside the one that is signed in. */
export class Accounts {
  sessions: SignedInSession[] = [
    { id: 's1', createdAt: MADE, lastUsedAt: MADE, client: FIREFOX, address: '192.0.2.10' },
    { id: 's2', createdAt: MADE, lastUsedAt: MADE, client: EDGE, address: '198.51.100.7' },
  ];
  users: ManagedUser[] = [
    managed('u1', 'Robin Planner', 'planner@example.org', 'ADMIN'),
    managed('u2', 'Kim Weaver', 'kim@example.org', 'DESIGNER'),
  ];
  /** What was sent to the addresses that take anything, so that nobody learns who has an account. */
  readonly asked: Record<string, string>[] = [];
}

function managed(id: string, name: string, email: string, role: ManagedUser['role']): ManagedUser {
  return { id, name, email, role, confirmed: true, disabled: false, createdAt: MADE };
}

const nothing = () => new HttpResponse(null, { status: 204 });
const accepted = () => new HttpResponse(null, { status: 202 });
const badLink = () => problem(403, 'LINK_INVALID', 'The link is unknown, was used, or has expired.');

/** Accounts, links and sign-ins over REST. */
export function accountHandlers({ accounts }: World): HttpHandler[] {
  const v1 = (path: string) => `*/api/v1/${path}`;
  const fields = async (request: Request) => (await request.json()) as Record<string, string>;
  return [
    http.post(v1('auth/register'), async ({ request }) => {
      const form = await fields(request);
      if (!form.email?.endsWith('@example.org')) {
        const message = 'Addresses of this domain cannot sign up. Use one of example.org.';
        const issue = { code: 'USER_DOMAIN', severity: 'ERROR' as const, pointer: '/email', message };
        return problem(422, 'REQUEST_INVALID', 'The account was not made.', [issue]);
      }
      accounts.asked.push(form);
      return accepted();
    }),
    http.post(v1('auth/password-reset'), async ({ request }) => {
      accounts.asked.push(await fields(request));
      return accepted();
    }),
    http.post(v1('auth/confirm'), async ({ request }) =>
      (await fields(request)).token === LINK ? nothing() : badLink(),
    ),
    http.post(v1('auth/password-reset/confirm'), async ({ request }) =>
      (await fields(request)).token === LINK ? nothing() : badLink(),
    ),
    http.put(v1('users/me/password'), async ({ request }) =>
      (await fields(request)).oldPassword === PASSWORD
        ? nothing()
        : problem(422, 'REQUEST_INVALID', 'The password was not changed.'),
    ),
    http.get(v1('users/me/sessions'), () =>
      HttpResponse.json({ results: accounts.sessions, total: accounts.sessions.length }),
    ),
    http.delete(v1('users/me/sessions'), () => {
      accounts.sessions = [];
      return nothing();
    }),
    http.delete(v1('users/me/sessions/:id'), ({ params }) => {
      accounts.sessions = accounts.sessions.filter(({ id }) => id !== params.id);
      return nothing();
    }),
    http.get(v1('users'), () => HttpResponse.json({ results: accounts.users, total: accounts.users.length })),
    http.post(v1('users'), async ({ request }) => {
      const { name = '', email = '', role } = await fields(request);
      if (accounts.users.some((user) => user.email === email))
        return problem(409, 'CONFLICT', 'The address has an account already.');
      const user = managed(`u${accounts.users.length + 1}`, name, email, role as ManagedUser['role']);
      accounts.users = [{ ...user, confirmed: false }, ...accounts.users];
      return HttpResponse.json(accounts.users[0], { status: 201 });
    }),
    http.put(v1('users/:id'), async ({ params, request }) => {
      const change = (await request.json()) as Partial<ManagedUser>;
      accounts.users = accounts.users.map((user) => (user.id === params.id ? { ...user, ...change } : user));
      return HttpResponse.json(accounts.users.find(({ id }) => id === params.id));
    }),
    http.delete(v1('users/:id/sessions'), nothing),
  ];
}
