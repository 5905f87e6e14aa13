import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import type { WatchedPage } from './support/browser.ts';
import { withFrame } from './support/frame.ts';
import { downloaded } from './support/handing-in.ts';
import type { LocalStack } from './support/local-stack.ts';
import { pageFaults, WIDTHS } from './support/page-faults.ts';
import { PROGRAMME } from './support/seed.ts';

const ADDRESS = `/programma/${PROGRAMME}/uitsplitsing`;

describe('breakdowns', { timeout: 60_000 }, () => {
  let stack: LocalStack;
  let watched: WatchedPage;
  let page: Page;

  withFrame('vouchers', async (frame) => {
    ({ stack } = frame);
    watched = await frame.open('management.achterhoek', { bypassCSP: true });
    ({ page } = watched);
  });

  beforeEach(async () => {
    await page.unrouteAll();
    await page.goto(`${stack.origin}/`);
  });

  test('by one column and by two, chosen with the keyboard, with how rounding works', async () => {
    await page.getByRole('link', { name: 'Uitsplitsing', exact: true }).click();
    await page.getByText(/^Bij elkaar ongeveer .* tot en met 31 aug/).waitFor();
    await page.getByText('1 tot en met 7 staat er als 5').waitFor();
    const over = page.getByRole('region', { name: 'Door de perioden heen' });
    await over.getByRole('columnheader', { name: 'mei-juni' }).waitFor();
    const largest = over.getByRole('row', { name: /^Doetinchem/ });
    const [before, after] = (await largest.getByRole('cell').allInnerTexts()).slice(-2).map(Number);
    expect([before, after].every((count) => count !== undefined && count > 0 && count % 5 === 0)).toBe(true);
    expect(after).toBeGreaterThan(before ?? 0);
    await expectNoFaults();
    await page.getByLabel('Uitgesplitst naar').focus();
    await page.keyboard.type('Sec');
    await page.getByLabel('En naar').focus();
    await page.keyboard.type('Gem');
    await page.getByRole('button', { name: 'Toon' }).last().press('Enter');
    await page.waitForURL('**/uitsplitsing?project=3.7&gegevens=vouchers&kolom=sector&kolom2=gemeente');
    await page.getByText('Combinaties die niet voorkomen').waitFor();
    await page.getByRole('rowheader', { name: 'Zorg' }).first().waitFor();
    await expectNoFaults();
  });

  test('the rounded numbers as a CSV', async () => {
    await page.goto(`${stack.origin}${ADDRESS}?project=3.7&gegevens=vouchers&kolom=sector&periode=2025-B3`);
    await page.getByText(/tot en met 30 jun/).waitFor();
    const csv = await downloaded(page, 'Afgeronde aantallen downloaden (CSV)');
    expect(csv).toMatch(
      /^\ufeffproject;tot_en_met;sector;aantal_afgerond\r\n3\.7;30-06-2025;zorg;\d+[05]\r\n/,
    );
    const all = await downloaded(page, 'Alle perioden downloaden (CSV)');
    for (const end of ['30-06-2025', '31-08-2025']) expect(all).toContain(`\r\n3.7;${end};zorg;`);
  });

  test('management takes all projects together', async () => {
    await page.goto(stack.origin + ADDRESS);
    await page.getByLabel('Project', { exact: true }).selectOption('Alle projecten');
    await page.getByRole('button', { name: 'Toon' }).last().click();
    await page.waitForURL('**/uitsplitsing?project=&gegevens=vouchers&kolom=gemeente');
    await page.getByText(/^Bij elkaar ongeveer .* rijen tot en met 31 aug/).waitFor();
    expect(await page.getByLabel('Project', { exact: true }).inputValue()).toBe('');
    await expectNoFaults();
  });

  test('a period without data, and a fault that can be tried again', async () => {
    await page.goto(`${stack.origin}${ADDRESS}?project=3.7&gegevens=vouchers&kolom=sector&periode=2025-B1`);
    await page.getByText('zijn nog geen (volledige) gegevens aangeleverd').waitFor();
    watched.takeErrors();
    await expectNoFaults();
    await page.route('**/breakdown?*', (route) => route.fulfill({ status: 500, body: '' }));
    await page.goto(`${stack.origin}${ADDRESS}`);
    const again = page.getByRole('button', { name: 'Opnieuw proberen' });
    await again.waitFor();
    watched.takeErrors();
    await page.unrouteAll();
    await again.click();
    await page.getByText(/^Bij elkaar ongeveer/).waitFor();
  });

  async function expectNoFaults(): Promise<void> {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      expect(await pageFaults(page), `${width} px`).toEqual([]);
    }
    expect(watched.takeErrors()).toEqual([]);
  }
});
