import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSite } from '../../infra/local/site.ts';
import { buildSite } from '../../infra/local/site-build.ts';
import { openPage, startBrowser } from './support/browser.ts';
import { pageFaults, WIDTHS } from './support/page-faults.ts';

/** The page of the open standard: the built site alone, since nobody needs to be logged in. */
describe('the page of the open standard', () => {
  let server: Server;
  let browser: Browser;
  let origin = '';

  beforeAll(async () => {
    const site = createSite({ folder: await buildSite(), config: {}, connectTo: [] });
    server = createServer(site);
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await new Promise((resolve) => server.close(resolve));
  });

  test.each(WIDTHS)('holds at %i px, without logging in', async (width) => {
    const context = await browser.newContext({ viewport: { width, height: 800 }, bypassCSP: true });
    const { page, takeErrors } = await openPage(context);
    await page.goto(`${origin}/standaard/`);
    await page.getByRole('heading', { name: 'Open standaard voor aanleveringen' }).waitFor();
    expect(await pageFaults(page)).toEqual([]);
    expect(takeErrors()).toEqual([]);
    await context.close();
  });

  test('leads to a file of the kit as it is, with the policy of the site', async () => {
    const answer = await fetch(`${origin}/standaard/1.0/kit/files/windows-1252.csv`);
    expect(answer.headers.get('content-type')).toBe('text/csv');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(new TextDecoder('windows-1252').decode(await answer.arrayBuffer())).toContain('Café Curaçao;€');
  });
});
