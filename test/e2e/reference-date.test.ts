import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { logIn, openPage, startBrowser } from './support/browser.ts';
import { startLocalStack } from './support/local-stack.ts';
import type { LocalStack } from './support/local-stack.ts';
import { PROGRAMME, seedDeliveries, seedProgramme } from './support/seed.ts';

const DATE = '2025-07-01';

/** An ESF administrator freezes one municipality at one reference date. */
describe('a reference date by hand', { timeout: 60_000 }, () => {
  let stack: LocalStack;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    stack = await startLocalStack();
    browser = await startBrowser();
    await seedProgramme(stack.api);
    await seedDeliveries(
      stack.api,
      ({ project, dataset, period }) =>
        project === '3.12' && ['deelnemers', 'activiteiten'].includes(dataset) && period === '2025-B3',
    );
    ({ page } = await openPage(await browser.newContext({ locale: 'nl-NL', acceptDownloads: true })));
  }, 90_000);

  afterAll(async () => {
    await browser?.close();
    await stack?.remove();
  });

  test('is frozen, and its extract is what the page says it is', async () => {
    await logIn(page, stack.origin, 'esf.achterhoek');
    await page.getByRole('heading', { level: 1, name: 'Peilmomenten' }).waitFor();
    const table = page.getByRole('table', { name: 'Gemeenten op het peilmoment 1 juli 2025' });
    const row = table.getByRole('row', { name: /^Doetinchem/ });
    await expect(row.innerText()).resolves.toContain('Niet begonnen');

    await row.getByRole('button', { name: 'Indienen' }).click();
    await row.getByText('Ingediend').waitFor();
    await row.getByRole('button', { name: 'Definitief maken' }).click();
    await row.getByRole('button', { name: 'Ja, definitief maken' }).click();
    await row.getByText('Definitief', { exact: true }).waitFor();

    await row.getByRole('button', { name: 'Extract tonen' }).click();
    const files = table.getByRole('listitem').filter({ hasText: 'extract.csv' });
    const shown = /SHA-256 ([0-9a-f]{64})/.exec(await files.innerText())?.[1];
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      files.getByRole('button', { name: /^extract\.csv/ }).click(),
    ]);
    const bytes = readFileSync(await download.path());
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(shown);
    expect(bytes.toString('utf8')).toMatch(
      /^\uFEFFpeilmoment;gemeentecode;gemeente;project;deelnemernummer;/,
    );
    expect(bytes.toString('utf8')).toContain(`01-07-2025;GM0222;Doetinchem;3.12;DN-`);
  });

  test('is not to be seen by management', async () => {
    const response = await fetch(
      `${stack.origin}/api/programmes/${PROGRAMME}/reference-dates/${DATE}/GM0222/extract.csv`,
      {
        redirect: 'manual',
        headers: { authorization: `Bearer ${await stack.tokenFor('management.achterhoek')}` },
      },
    );
    expect([403, 404]).toContain(response.status);
  });
});
