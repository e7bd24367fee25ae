import createClient from 'openapi-fetch';
import { reach } from './connection';
import { refusalOf } from './problem';
import type { paths } from './schema';
import { accessToken, renewed } from './session';

/** The server, typed by its own description. Every request carries the session and renews it when it has lapsed. */
export const api = createClient<paths>({ baseUrl: window.location.origin, fetch: authorized });

/** Sends a request with the session's token; a token refused on the way is renewed and the request sent once more. */
export async function authorized(request: Request): Promise<Response> {
  const again = request.clone();
  const response = await reach(withToken(request, await accessToken()));
  if (response.status !== 401 || isSignIn(request)) return response;
  const token = await renewed();
  return token ? reach(withToken(again, token)) : response;
}

function withToken(request: Request, token: string | undefined): Request {
  if (token && !isSignIn(request)) request.headers.set('Authorization', `Bearer ${token}`);
  return request;
}

const isSignIn = (request: Request) => new URL(request.url).pathname.startsWith('/api/v1/auth/');

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The body of a good answer; a bad one is thrown as a {@link Refusal}. */
export async function body<T>(pending: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await pending;
  if (response.ok) return data as T;
  throw await refusalOf(new Response(JSON.stringify(error), { status: response.status }));
}

/** The value of `If-Match` for a revision or version number. */
export const ifMatch = (revision: number) => `"${revision}"`;
