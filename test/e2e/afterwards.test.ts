import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { logIn, logOut } from './support/browser.ts';
import type { WatchedPage } from './support/browser.ts';
import { withFrame } from './support/frame.ts';
import type { LocalStack } from './support/local-stack.ts';
import { pageFaults, showAll, WIDTHS } from './support/page-faults.ts';
import { PROGRAMME, seedProgramme, send } from './support/seed.ts';
import { faultyVouchers, OPEN } from './support/voucher-files.ts';

const ABOUT = '3.7 Meetwaarden, september-oktober 2025';

/** What a lead finds back, and what comes after handing in. */
describe('afterwards', { timeout: 60_000 }, () => {
  let stack: LocalStack;
  let watched: WatchedPage;
  let page: Page;

  withFrame(null, async (frame) => {
    ({ stack } = frame);
    await seedProgramme(stack.api);
    await send(stack.api, OPEN, faultyVouchers());
    // axe is put into the page, which the content security policy forbids to all others.
    watched = await frame.open(null, { bypassCSP: true });
    ({ page } = watched);
  });

  test('uploading 18: a lead begins with what was refused while the page was closed', async () => {
    await logIn(page, stack.origin, 'kartrekker.achterhoek');
    await page.getByRole('heading', { level: 1, name: 'Wat u nog moet doen' }).waitFor();
    const left = page.getByRole('region', { name: 'Nog niet af' });
    await left.getByRole('link', { name: '3.7 Vouchers, september-oktober 2025' }).click();
    await page.getByText('Er zijn fouten gevonden', { exact: true }).waitFor();
  });

  test('nothing to report is one click from there, counts as delivered, and can be undone', async () => {
    await page.getByRole('link', { name: 'Te doen', exact: true }).click();
    await showAll(page);
    const nothing = page.getByRole('button', { name: `Niets te melden over ${ABOUT}` });
    await nothing.click();
    await page.getByText('Gemeld: niets te melden. Dat telt als aangeleverd.').waitFor();
    expect(await stateOf('meetwaarden')).toBe('op_tijd');
    await expectNoFaults();

    await page.getByRole('button', { name: `Ongedaan maken over ${ABOUT}` }).click();
    await nothing.waitFor();
    expect(await stateOf('meetwaarden')).toBe('open');
  });

  test('uploading 19: what was handed in comes as a receipt by mail, which leads back to its page', async () => {
    await send(stack.api, { ...OPEN, dataset: 'meetwaarden' }, null);
    await expect
      .poll(
        async () => {
          await page.goto(`${stack.origin}/postvak-uit`);
          return page.getByText('Peilstok: ontvangstbewijs, 3.7 meetwaarden').count();
        },
        { timeout: 30_000 },
      )
      .toBeGreaterThan(0);
    await page.locator('a[href*="/aanleveren/"]').first().click();
    await page.getByRole('heading', { name: 'Ontvangstbewijs' }).waitFor();
  });

  test('the beheerder sees how long handing in takes', async () => {
    await logOut(page);
    await logIn(page, stack.origin, 'beheerder.achterhoek');
    await page.goto(`${stack.origin}/programma/${PROGRAMME}/aanleveringen`);
    const panel = page.getByRole('region', { name: 'Hoe lang aanleveren duurt' });
    await panel.getByText('is nog niets aangeleverd').waitFor();
    await expectNoFaults();
  });

  async function stateOf(dataset: string): Promise<string | undefined> {
    const path = `/programmes/${PROGRAMME}/deliveries?project=3.7`;
    const all = (await stack.api.get('kartrekker.achterhoek', path)) as Record<string, string>[];
    return all.find((each) => each['dataset'] === dataset && each['period'] === OPEN.period)?.['state'];
  }

  async function expectNoFaults(): Promise<void> {
    const faults: Record<string, string[]> = {};
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      const found = await pageFaults(page);
      if (found.length > 0) faults[`${width} px`] = found;
    }
    expect({ ...faults, console: watched.takeErrors() }).toEqual({ console: [] });
  }
});
