import { defineConfig } from 'vitest/config';

/** Tests that start the whole product, with ports and signals of their own: each file gets a process to itself. */
const STACKS = ['test/e2e/**/*.test.ts', 'test/local/**/*.test.ts'];

/**
 * The tests; several start engines or a browser, so they get time and no more than two files run at once. All but those of
 * the whole product share their process with other files, since loading the modules anew costs more than most tests do.
 */
export default defineConfig({
  test: {
    globalSetup: 'test/e2e/support/seed-store.setup.ts',
    maxWorkers: 2,
    allowOnly: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'stacks', include: STACKS } },
      {
        extends: true,
        test: { name: 'parts', include: ['test/**/*.test.ts'], exclude: STACKS, isolate: false },
      },
    ],
  },
});
