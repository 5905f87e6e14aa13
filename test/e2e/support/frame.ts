import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { logIn, openPage, startBrowser } from './browser.ts';
import type { WatchedPage } from './browser.ts';
import { startLocalStack } from './local-stack.ts';
import type { LocalStack } from './local-stack.ts';
import type { SeedName } from './seeds.ts';

/** Ample on a busy machine, with a seed still to be made; nothing asserts on time. */
const MILLISECONDS = 240_000;

/** What a browser test stands in: a product and a browser of its own. */
export interface Frame {
  readonly stack: LocalStack;
  readonly browser: Browser;
  /** A window of its own, in which the user is logged in when one is named. axe needs one with `bypassCSP`. */
  open(user: string | null, options?: BrowserContextOptions): Promise<WatchedPage>;
}

/**
 * Gives the tests around it a product that begins with a seed (null: with nothing) and a browser, and ends both after
 * them. What `begin` adds is for these tests alone.
 */
export function withFrame(seed: SeedName | null, begin: (frame: Frame) => Promise<void> | void): void {
  let stack: LocalStack | undefined;
  let browser: Browser | undefined;

  beforeAll(async () => {
    const started = await startLocalStack(seed === null ? null : await seedFolder(seed));
    stack = started;
    const chromium = await startBrowser();
    browser = chromium;
    await begin({
      stack: started,
      browser: chromium,
      open: async (user, options = {}) => {
        const watched = await openPage(await chromium.newContext({ locale: 'nl-NL', ...options }));
        if (user !== null) await logIn(watched.page, started.origin, user);
        return watched;
      },
    });
  }, MILLISECONDS);

  afterAll(async () => {
    await browser?.close();
    await stack?.remove();
  });
}

async function seedFolder(name: SeedName): Promise<string> {
  const answer = await fetch(`${inject('seeds')}/${name}`);
  const said = await answer.text();
  if (!answer.ok) throw new Error(`The seed '${name}' could not be made: ${said}`);
  return said;
}
