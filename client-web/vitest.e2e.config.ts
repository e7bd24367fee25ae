import { defineConfig } from 'vitest/config';

/** The browser journey: one real browser, one real server, one step after the other. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['e2e/**/*.e2e.ts'],
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 90_000,
    bail: 1,
  },
});
