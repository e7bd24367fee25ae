import { ServerAway } from './problem';
import { createStore } from './store';

/** Whether the server answers, and if not, when we ask again. */
export type Connection = { up: true } | { up: false; nextAttemptAt: number };

const UP: Connection = { up: true };
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 15_000;
const GATEWAY_ERRORS = new Set([502, 503, 504]);
/** Open to everyone and answered from the database: when this works, all of the server does. */
const PROBE = '/api/v1/auth/setup';

export const connection = createStore<Connection>(UP);
let waitMs = FIRST_WAIT_MS;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Like `fetch`, and keeps {@link connection} true. */
export async function reach(request: Request): Promise<Response> {
  const response = await fetch(request).catch((error: unknown) => {
    if (request.signal.aborted) throw error;
    lost();
    throw new ServerAway();
  });
  if (GATEWAY_ERRORS.has(response.status)) {
    lost();
    throw new ServerAway();
  }
  regained();
  return response;
}

/** Asks at once instead of at the next attempt. */
export async function tryNow(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  await reach(new Request(new URL(PROBE, window.location.origin))).catch(() => undefined);
}

function lost(): void {
  if (timer !== undefined) return;
  connection.set({ up: false, nextAttemptAt: Date.now() + waitMs });
  timer = setTimeout(() => void tryNow(), waitMs);
  waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS);
}

function regained(): void {
  clearTimeout(timer);
  timer = undefined;
  waitMs = FIRST_WAIT_MS;
  connection.set(UP);
}
