import { expect, it } from 'vitest';
import { world } from '../../test/setup';
import { api, body } from './client';
import { connection, tryNow } from './connection';
import { Refusal, ServerAway } from './problem';
import { begin, session } from './session';

const projects = () => body(api.GET('/api/v1/projects'));

it('renews a lapsed token silently, once for all requests that meet it', async () => {
  begin(world.tokens());
  world.access.clear();

  const answers = await Promise.all([projects(), projects(), projects()]);

  expect(answers.map((answer) => answer.total)).toEqual([1, 1, 1]);
  expect(world.access.size).toBe(1);
});

it('renews a token before it lapses', async () => {
  begin({ ...world.tokens(), expiresInSeconds: 5 });

  await projects();

  expect(world.access.size).toBe(2);
});

it('marks the session as expired when the refresh token is refused, and keeps the user', async () => {
  begin(world.tokens());
  world.access.clear();
  world.refresh.clear();

  await expect(projects()).rejects.toThrow(Refusal);

  expect(session.get()).toEqual({ state: 'expired', user: world.user });
});

it('does not take a server that is away for a session that has ended', async () => {
  begin({ ...world.tokens(), expiresInSeconds: 0 });
  world.away = true;

  await expect(projects()).rejects.toThrow(ServerAway);

  expect(session.get().state).toBe('in');
});

it('knows when the server goes away and when it is back', async () => {
  begin(world.tokens());
  world.away = true;
  await expect(projects()).rejects.toThrow(ServerAway);
  expect(connection.get().up).toBe(false);

  world.away = false;
  await tryNow();

  expect(connection.get().up).toBe(true);
});

it('carries the code and every issue of a refusal', async () => {
  begin(world.tokens());

  const refused = body(api.GET('/api/v1/projects/{id}', { params: { path: { id: 'nowhere' } } }));

  await expect(refused).rejects.toMatchObject({ status: 404, code: 'NOT_FOUND', issues: [] });
});
