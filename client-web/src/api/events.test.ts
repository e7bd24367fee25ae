import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { server } from '../../test/setup';
import { follow, type ServerEvent } from './events';
import { Refusal } from './problem';

const PATH = '/api/v1/runs/r1/events';
const stream = (text: string) => new HttpResponse(text, { headers: { 'Content-Type': 'text/event-stream' } });
const isEnd = ({ name }: ServerEvent) => name === 'end';

/** Answers each request with the next of these bodies. */
function serve(...bodies: string[]): void {
  server.use(http.get(`*${PATH}`, () => stream(bodies.shift() ?? 'event: end\ndata: late\n\n')));
}

async function followed(): Promise<string[]> {
  const seen: string[] = [];
  await follow(PATH, new AbortController().signal, ({ name, data }) => seen.push(`${name} ${data}`), isEnd);
  return seen;
}

it('tells each event in order and stops at the last', async () => {
  serve(': keep-alive\n\nevent: snapshot\ndata: 1\n\nevent: progress\ndata: 2\n\nevent: end\ndata: 3\n\n');

  expect(await followed()).toEqual(['snapshot 1', 'progress 2', 'end 3']);
});

it('connects again when the stream breaks off', async () => {
  serve('event: snapshot\ndata: 1\n\n', 'event: snapshot\ndata: 2\n\nevent: end\ndata: 3\n\n');

  expect(await followed()).toEqual(['snapshot 1', 'snapshot 2', 'end 3']);
});

it('gives up when the server refuses', async () => {
  server.use(http.get(`*${PATH}`, () => HttpResponse.json({ code: 'GONE', title: 'Gone' }, { status: 404 })));

  await expect(followed()).rejects.toThrow(Refusal);
});

it('ends quietly when nobody watches any more', async () => {
  serve('event: snapshot\ndata: 1\n\n');
  const stop = new AbortController();

  await follow(PATH, stop.signal, () => stop.abort(), isEnd);

  expect(stop.signal.aborted).toBe(true);
});
