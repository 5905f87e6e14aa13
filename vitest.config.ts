import { defineConfig } from 'vitest/config';

/** The tests; several start engines or a browser, so they get time and no more than two files run at once. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/e2e/support/seed-store.setup.ts',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    allowOnly: false,
  },
});
