import { EventSourceParserStream } from 'eventsource-parser/stream';
import { authorized } from './client';
import { Refusal, refusalOf } from './problem';

export interface ServerEvent {
  name: string;
  data: string;
}

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 10_000;

/**
 * Follows a stream of server-sent events until `last` says an event is the last one, reconnecting silently.
 *
 * Not `EventSource`: that one cannot send the session's token. The stream begins with a snapshot, so nothing is missed
 * by having been away.
 */
export async function follow(
  path: string,
  signal: AbortSignal,
  onEvent: (event: ServerEvent) => void,
  last: (event: ServerEvent) => boolean,
): Promise<void> {
  let waitMs = FIRST_WAIT_MS;
  while (!signal.aborted) {
    try {
      for await (const event of stream(path, signal)) {
        waitMs = FIRST_WAIT_MS;
        onEvent(event);
        if (last(event)) return;
      }
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof Refusal) throw error;
    }
    await pause(waitMs, signal);
    waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS);
  }
}

async function* stream(path: string, signal: AbortSignal): AsyncGenerator<ServerEvent> {
  const headers = { Accept: 'text/event-stream' };
  const response = await authorized(new Request(new URL(path, window.location.origin), { headers, signal }));
  if (!response.ok) throw await refusalOf(response);
  if (!response.body) return;
  const reader = response.body
    .pipeThrough(new TextDecoderStream())
    .pipeThrough(new EventSourceParserStream())
    .getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    yield { name: next.value.event ?? 'message', data: next.value.data };
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });
}
