import { cleanup, configure } from '@testing-library/react';
import { notifications } from '@mantine/notifications';
import { setupServer } from 'msw/node';
import { File } from 'node:buffer';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { tryNow } from '~/api/connection';
import { queryClient } from '~/api/queryClient';
import { end } from '~/api/session';
import { handlers } from './contract/handlers';
import { World } from './contract/world';
import { SentForm } from './SentForm';

/** The contract server of the running test, fresh for each. */
export let world: World;

// Generous, since a busy machine is slow; a condition that holds is seen at once all the same.
configure({ asyncUtilTimeout: 20_000, getElementError: (message) => new Error(message ?? 'Not found') });

export const server = setupServer();

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => {
  world = new World();
  server.use(...handlers(world));
});
afterEach(async () => {
  cleanup();
  end();
  world.away = false;
  await tryNow();
  queryClient.clear();
  notifications.clean();
  localStorage.clear();
  server.resetHandlers();
});
afterAll(() => server.close());

// Files are sent by Node's fetch, which takes Node's own files and forms only, not those of jsdom.
Object.assign(globalThis, { File, FormData: SentForm });

// What jsdom lacks of a browser: sizes of elements, and the ways to watch them.
Object.defineProperty(window, 'matchMedia', {
  value: (query: string) => ({
    matches: false,
    media: query,
    addEventListener: () => {},
    removeEventListener: () => {},
  }),
});
class ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
Object.assign(window, { ResizeObserver });
Object.assign(Element.prototype, { scrollIntoView: () => {}, scrollTo: () => {} });
for (const [size, value] of Object.entries({
  offsetHeight: 600,
  offsetWidth: 900,
  clientHeight: 600,
  clientWidth: 900,
})) {
  Object.defineProperty(HTMLElement.prototype, size, { value });
}
HTMLCanvasElement.prototype.getContext = () => null;
Object.defineProperty(document, 'fonts', { value: new EventTarget() });
