import { QueryClient } from '@tanstack/react-query';
import { ServerAway } from './problem';
import { connection } from './connection';
import { session } from './session';

/** The cache of what the server owns. An away server is asked again until it is back; a refusal is final. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      networkMode: 'always',
      retry: (failures, error) => error instanceof ServerAway && failures < 3,
    },
    mutations: { networkMode: 'always' },
  },
});

/** Once the server is back, or the password was given again, what is on the screen is asked for anew. */
export function refreshWhenBack(): void {
  whenItBecomes(connection, (now) => now.up);
  whenItBecomes(session, (now) => now.state === 'in');
}

function whenItBecomes<T>(store: { get(): T; subscribe(listener: () => void): void }, good: (now: T) => boolean): void {
  let before = good(store.get());
  store.subscribe(() => {
    const now = good(store.get());
    if (now && !before) void queryClient.invalidateQueries();
    before = now;
  });
}
