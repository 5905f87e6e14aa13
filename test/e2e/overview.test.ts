import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { WatchedPage } from './support/browser.ts';
import { withFrame } from './support/frame.ts';
import type { LocalStack } from './support/local-stack.ts';
import { pageFaults, showAll, WIDTHS } from './support/page-faults.ts';
import { awaitActual, PROGRAMME, seedDeliveries, seedProgramme } from './support/seed.ts';
import { grantedIn } from './support/voucher-files.ts';

const AT = `/programma/${PROGRAMME}`;
const PROJECT = `${AT}/project?code=3.7`;
const CHART = { name: 'Grafiek van Toegekende scholingsvouchers, hele projectperiode' };

describe('the overview, its charts and what opens them', { timeout: 60_000 }, () => {
  let stack: LocalStack;
  let management: WatchedPage;
  let lead: WatchedPage;

  withFrame(null, async (frame) => {
    ({ stack } = frame);
    await seedProgramme(stack.api);
    // The register of B2 is missing, later ones are there: a gap.
    await seedDeliveries(
      stack.api,
      ({ project, dataset, period }) =>
        project === '3.7' && dataset === 'vouchers' && ['2025-B1', '2025-B3', '2025-B4'].includes(period),
    );
    await awaitActual(stack.api, '3.7', 'vouchers-toegekend', grantedIn('2025-B4'));
    management = await frame.open('management.achterhoek', { bypassCSP: true, acceptDownloads: true });
    lead = await frame.open('kartrekker.achterhoek', { bypassCSP: true, acceptDownloads: true });
  });

  async function visit(page: Page, path: string, shows: string | RegExp): Promise<void> {
    await page.goto(stack.origin + path);
    await page.getByText(shows).first().waitFor();
    await page.waitForFunction(() => document.querySelector('.loading') === null);
  }

  test.each([
    ['the overview', AT, /Wat er is veranderd sinds/],
    ['a project', PROJECT, 'Waar komt dit cijfer vandaan?'],
    ['programmes side by side', '/vergelijken', 'Op tijd'],
    [
      'a replay with a choice that no indicator fits',
      `${AT}?stand=2025-08-31&bekend=2025-09-14&status=behaald&project=3.7`,
      'Geen indicator voldoet',
    ],
  ])('%s is for everyone, wide and narrow', async (_, path, shows) => {
    const { page, takeErrors } = management;
    await visit(page, path, shows);
    await showAll(page);
    const faults: string[] = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      faults.push(...(await pageFaults(page)));
    }
    await page.setViewportSize({ width: 1280, height: 900 });
    expect([...faults, ...takeErrors()]).toEqual([]);
  });

  test.each([
    ['the overview', AT, /Wat er is veranderd sinds/],
    ['a project', PROJECT, 'Waar komt dit cijfer vandaan?'],
  ])('%s holds with text twice as large', async (_, path, shows) => {
    const { page } = management;
    await visit(page, path, shows);
    await page.addStyleTag({ content: 'html { font-size: 200% }' });
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wider).toBe(0);
  });

  test('in forced colours the lines of a chart take the colour of the text', async () => {
    const { page } = management;
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    await visit(page, PROJECT, 'Waar komt dit cijfer vandaan?');
    const canvas = page.getByRole('slider', CHART).locator('canvas').first();
    await expect
      .poll(() => canvas.evaluate(brightest), { timeout: 20_000, message: 'the lines are drawn' })
      .toBe(255);
    await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
  });

  test('a choice stands in the address, and the address shows the same choice', async () => {
    const { page } = management;
    await visit(page, AT, 'Programmalijn');
    await page.getByLabel('Project', { exact: true }).selectOption('3.7');
    await page.getByLabel('Volgorde').selectOption('Laagste tempo eerst');
    expect(new URL(page.url()).search).toBe('?project=3.7&volgorde=tempo');
    await page.getByRole('heading', { name: 'Indicatoren, het laagste tempo eerst' }).waitFor();
    await visit(page, `${AT}?project=3.7&volgorde=tempo`, 'het laagste tempo eerst');
    expect(await page.getByLabel('Project', { exact: true }).inputValue()).toBe('3.7');
    const projects = await page.locator('.table--indicators .table__group').allInnerTexts();
    expect(projects.every((text) => text.startsWith('3.7'))).toBe(true);
  });

  test('the slider replays with the arrow keys, says where it is, and keeps the focus', async () => {
    const { page } = management;
    await visit(page, AT, 'Terugkijken');
    const slider = page.getByRole('slider', { name: /Terugkijken/ });
    expect(await slider.getAttribute('aria-valuetext')).toBe('Nu: alles wat is aangeleverd');
    await slider.focus();
    await page.keyboard.press('ArrowLeft');
    await page.getByText('U kijkt terug naar wat bekend was').waitFor();
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/^Stand op .+, zoals bekend op /);
    expect(await slider.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(new URL(page.url()).searchParams.get('bekend')).toMatch(/^2025-/);
    // Everything came in today, so nothing was known then.
    await page
      .getByText(/Er zijn nog geen gegevens|nog geen te beoordelen/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Terug naar nu' }).click();
    expect(new URL(page.url()).search).toBe('');
  });

  test('while another moment is on its way, banner and figures stay of one moment, busy, and are not printed', async () => {
    const { page } = management;
    await visit(page, AT, 'Terugkijken');
    const print = page.getByRole('button', { name: 'Afdrukken' });
    await expect.poll(() => print.getAttribute('aria-disabled')).toBe('false');
    const held = Promise.withResolvers<void>();
    await page.route('**/dashboard?asOf=2025*', async (route) => {
      await held.promise;
      await route.continue();
    });
    await page.getByRole('slider', { name: /Terugkijken/ }).press('ArrowLeft');
    await page.getByText('bezig met laden…').waitFor();
    const banner = page.getByText('U kijkt terug naar wat bekend was');
    expect(await banner.count()).toBe(0);
    expect(await page.locator('[aria-busy="true"]').count()).toBe(2);
    expect(await print.getAttribute('aria-disabled')).toBe('true');
    held.resolve();
    await banner.waitFor();
    await expect.poll(() => page.locator('[aria-busy="true"]').count()).toBe(0);
    await page.unroute('**/dashboard?asOf=2025*');
  });

  test('a project and a figure opened from a replay tell the same past, and lead back to now', async () => {
    const { page } = management;
    const moment = '?stand=2025-08-31&bekend=2025-09-14';
    const banner = page.getByText('U kijkt terug naar wat bekend was op 14 september 2025');
    await visit(page, `${AT}${moment}`, 'U kijkt terug');
    await page
      .getByRole('link', { name: CHART.name.slice('Grafiek van '.length) })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: /3\.7/ }).waitFor();
    await banner.waitFor();
    expect(new URL(page.url()).searchParams.get('bekend')).toBe('2025-09-14');
    // Everything came in today: neither the figure nor what it rests on was known then.
    await page.getByText('Er zijn nog geen gegevens aangeleverd voor deze indicator.').first().waitFor();
    await page.getByText('Waar komt dit cijfer vandaan?').first().click();
    await page.getByText('Er is nog niets ingezonden waarop dit cijfer rust.').waitFor();
    await page.getByRole('button', { name: 'Terug naar nu' }).click();
    await page
      .getByText(`${grantedIn('2025-B4')} van 1.200 vouchers`)
      .first()
      .waitFor();
    expect(new URL(page.url()).search).toBe('?code=3.7');
    expect(await banner.count()).toBe(0);
    await page.goBack();
    await banner.waitFor();
    await page.getByRole('navigation', { name: 'Kruimelpad' }).getByRole('link').first().click();
    await page.getByText('Wie heeft aangeleverd').waitFor();
    expect(new URL(page.url()).search).toBe(moment);
  });

  test('arrow keys go through the points of a chart; what was not delivered is told as that', async () => {
    const { page } = management;
    await visit(page, PROJECT, 'Waar komt dit cijfer vandaan?');
    const chart = page.getByRole('slider', CHART);
    await chart.focus();
    const said: (string | null)[] = [];
    for (let step = 0; step < 30; step += 1) {
      said.push(await chart.getAttribute('aria-valuetext'));
      await page.keyboard.press('ArrowRight');
    }
    expect(said).toContainEqual(expect.stringMatching(/^30 april 2025: niet aangeleverd/));
    expect(said).toContainEqual(
      expect.stringMatching(`^31 augustus 2025: stand ${grantedIn('2025-B4')} vouchers, erbij `),
    );
    expect(said.at(-1)).toMatch(/doel 1\.200 vouchers/);
    expect(await chart.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('figures and picture of a chart can be taken along', async () => {
    const { page, takeErrors } = management;
    await visit(page, PROJECT, 'Grafiek downloaden');
    const section = page.getByRole('region', { name: 'Toegekende scholingsvouchers, hele projectperiode' });
    const save = async (name: string): Promise<Buffer> => {
      const download = page.waitForEvent('download');
      await section.getByRole('button', { name }).click();
      return readFileSync(await (await download).path());
    };
    const csv = (await save('Cijfers downloaden (CSV)')).toString('utf8');
    expect(csv).toContain(`2025-B4;31-08-2025;`);
    expect(csv).toMatch(/2025-B2;30-04-2025;;;.*;nee\r\n/);
    const picture = await save('Grafiek downloaden (PNG)');
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect(takeErrors()).toEqual([]);
  });

  test('management sees what a figure rests on but no way to the rows; the lead gets them', async () => {
    for (const [{ page }, rows] of [
      [management, 0],
      [lead, 1],
    ] as const) {
      await visit(page, PROJECT, 'Waar komt dit cijfer vandaan?');
      const section = page.getByRole('region', { name: 'Toegekende scholingsvouchers, hele projectperiode' });
      await section.getByText('Waar komt dit cijfer vandaan?').click();
      await section.getByText(/Het aantal rijen van vouchers met een toekenningsdatum/).waitFor();
      await section.getByText(/Vouchers, juli-augustus 2025/).waitFor();
      expect(await section.getByRole('button', { name: 'Rijen downloaden' }).count()).toBe(rows);
    }
  });

  test('says so when the network is gone, and goes on when it is back', async () => {
    const { page, takeErrors } = management;
    await visit(page, PROJECT, 'Waar komt dit cijfer vandaan?');
    await page.context().setOffline(true);
    await page.getByText('Waar komt dit cijfer vandaan?').first().click();
    await page.getByRole('button', { name: 'Opnieuw proberen' }).waitFor();
    // Back online the page tries again by itself.
    await page.context().setOffline(false);
    await page
      .getByText(/Het aantal rijen van vouchers/)
      .first()
      .waitFor();
    takeErrors();
  });

  test('programmes side by side name their region as people do', async () => {
    const { page } = management;
    await visit(page, '/vergelijken', 'Achterhoek, 2025');
    expect(await page.getByText('AM09').count()).toBe(0);
  });

  test('a figure that does not exist is not there, in words', async () => {
    const { page, takeErrors } = management;
    await visit(page, `${AT}/cijfer?id=bestaat-niet`, 'Niet gevonden');
    expect(takeErrors()).toEqual([expect.stringContaining('404')]);
  });
});

/** The brightest that was drawn opaque, 0 to 255. Runs in the page. */
function brightest(canvas: SVGElement | HTMLElement): number {
  if (!(canvas instanceof HTMLCanvasElement)) return 0;
  const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
  let most = 0;
  for (let at = 0; at < pixels.length; at += 4)
    if (pixels[at + 3] === 255) most = Math.max(most, Math.min(pixels[at] ?? 0, pixels[at + 2] ?? 0));
  return most;
}
