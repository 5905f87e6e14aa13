import type { Browser, BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { demoProgrammeFile, PRACTICE_PROGRAMME } from '../../functions/demo/demo-programmes.ts';
import { demoMembers } from '../../functions/demo/demo-users.ts';
import { EXAMPLE_DELIVERY, exampleFiles } from '../../functions/demo/example-files.ts';
import { logIn, openPage } from './support/browser.ts';
import type { WatchedPage } from './support/browser.ts';
import { withFrame } from './support/frame.ts';
import { chooseAndCheck, confirmAll, csvFile, downloaded } from './support/handing-in.ts';
import type { LocalStack } from './support/local-stack.ts';
import { actualOf, awaitActual, PROGRAMME } from './support/seed.ts';
import { grantedIn, OPEN } from './support/voucher-files.ts';

const EARLIER = 'achterhoek-2022-2023';
const NEWCOMER = 'nieuw.kartrekker@voorbeeld.example';
const FIGURE = 'vouchers-toegekend';
/** What a newcomer presses from the welcome to the receipt; more than eight would be too much to ask. */
const CLICKS = 6;

/** What project leads come for, each from the first click to what it gives back, in one running product. */
describe('journeys of handing in', { timeout: 60_000 }, () => {
  let stack: LocalStack;
  let browser: Browser;
  let watched: WatchedPage;
  let page: Page;
  const { faulty, mended } = exampleFiles();
  const granted = grantedIn(OPEN.period);

  withFrame('vouchers', async (frame) => {
    ({ stack, browser } = frame);
    const { api } = stack;
    await api.put('beheerder.achterhoek', `/programmes/${EARLIER}`, demoProgrammeFile(EARLIER));
    await api.put('platform', `/programmes/${PRACTICE_PROGRAMME}`, demoProgrammeFile(PRACTICE_PROGRAMME));
    const newcomer = { user: NEWCOMER, role: 'kartrekker', programme: PROGRAMME, projects: [OPEN.project] };
    await api.put('beheerder.achterhoek', '/regions/AM09/members', [...demoMembers('AM09'), newcomer]);
    watched = await frame.open('kartrekker.achterhoek');
    ({ page } = watched);
  });

  test('a newcomer goes from the welcome to a receipt in few clicks', async () => {
    const context = await browser.newContext({ locale: 'nl-NL' });
    const clicks = await countClicks(context);
    const { page: first, takeErrors } = await openPage(context);
    await first.goto(stack.origin);
    await first.getByRole('button', { name: 'Inloggen' }).click();
    await first.getByLabel('Iemand anders: e-mailadres').click();
    await first.keyboard.type(NEWCOMER);
    await first.getByRole('button', { name: 'Inloggen', exact: true }).click();
    await first.getByRole('link', { name: '3.7 Vouchers' }).last().click();
    await expect(first.getByLabel('Periode', { exact: true }).inputValue()).resolves.toBe(
      EXAMPLE_DELIVERY.period,
    );
    const choosing = first.waitForEvent('filechooser');
    await first.getByText('Bestand kiezen').click();
    await (await choosing).setFiles(csvFile(mended.fileName, mended.content));
    await first.getByRole('button', { name: 'Bestand controleren' }).click();
    await first.getByText('De aanlevering is verwerkt', { exact: true }).waitFor();
    await expect(first.getByRole('region', { name: 'Ontvangstbewijs' }).innerText()).resolves.toContain(
      mended.fileName,
    );
    expect(clicks()).toBe(CLICKS);
    expect(takeErrors()).toEqual([]);
    await context.close();
  });

  test('uploading 14: own rows with explanation, corrected, go in as they are', async () => {
    await chooseAndCheck(page, OPEN, csvFile(faulty.fileName, faulty.content));
    await page.getByText('Er zijn fouten gevonden', { exact: true }).waitFor();
    const explained = await downloaded(page, 'Uw rijen met uitleg downloaden (CSV)');
    const told = explained.split('\r\n').filter((line) => !line.endsWith(';') && line !== '').length - 1;
    expect(told).toBe(8);
    // As a person does: what the last column tells is mended, that column stays.
    const right = mended.content.split('\r\n');
    const corrected = explained
      .split('\r\n')
      .map((line, at) => (at === 0 || line === '' || line.endsWith(';') ? line : `${right[at]};nagekeken`));
    expect(corrected[0]).toMatch(/;uitleg_peilstok$/);
    await page.getByLabel('CSV-bestand').setInputFiles(csvFile('verbeterd.csv', corrected.join('\r\n')));
    await page.getByRole('button', { name: 'Bestand controleren' }).click();
    await confirmAll(page, 'Nagekeken.');
    await expect(page.getByRole('region', { name: 'Ontvangstbewijs' }).innerText()).resolves.toContain(
      'verbeterd.csv',
    );
    await awaitActual(stack.api, OPEN.project, FIGURE, granted);
  });

  test('uploading 20: an earlier version is put back from the history, and its figures with it', async () => {
    const fewer = mended.content.replaceAll(';toegekend;', ';aangevraagd;');
    await chooseAndCheck(page, OPEN, csvFile('te-weinig.csv', fewer));
    await confirmAll(page, 'Zo bedoeld.');
    await expect.poll(() => actualOf(stack.api, OPEN.project, FIGURE), POLLING).not.toBe(granted);

    await page.getByRole('link', { name: 'Alles wat over deze periode is ingezonden' }).click();
    const versions = page.getByRole('article', { name: /^Ingezonden op/ });
    await versions.first().waitFor();
    await expect(versions.allInnerTexts()).resolves.toEqual([
      expect.stringContaining('te-weinig.csv'),
      expect.stringContaining('verbeterd.csv'),
      expect.stringContaining(mended.fileName),
    ]);
    const first = versions.last();
    await first.getByText('Deze aanlevering terugzetten').click();
    await first.getByLabel('Reden').fill('De eerste was de goede.');
    await first.getByRole('button', { name: 'Terugzetten' }).click();
    await first.getByText(/Teruggezet op/).waitFor();
    await awaitActual(stack.api, OPEN.project, FIGURE, granted);
  });

  test('a project that has nothing but a form hands in its progress', async () => {
    const slot = { project: 'A1', period: '2024-H2' };
    const exception = { ...slot, until: '2025-12-31', reason: 'Slotrapportage.' };
    await stack.api.put('beheerder.achterhoek', `/programmes/${EARLIER}/exceptions`, exception);
    await page.goto(`${stack.origin}/programma/${EARLIER}/aanleveren?project=A1&periode=2024-H2`);
    await page.getByText('U hebt uitstel tot en met').waitFor();
    await expect(page.locator('input[type=file]').count()).resolves.toBe(0);
    await page.getByRole('link', { name: 'Formulier invullen' }).click();
    await page.getByLabel('Stand van zaken').fill('Afgerond zoals gepland.');
    await page.getByRole('button', { name: 'Voortgang versturen' }).click();
    await page.getByText('De aanlevering is verwerkt', { exact: true }).waitFor();
    await page.getByRole('region', { name: 'Ontvangstbewijs' }).waitFor();
  });

  test('practising is marked on every page, counts nowhere, and is emptied by a beheerder', async () => {
    await page.getByRole('link', { name: 'Oefenen' }).click();
    const mark = page.getByRole('complementary', { name: 'Oefenprogramma' });
    await mark.waitFor();
    await page.getByLabel('CSV-bestand').setInputFiles(csvFile(mended.fileName, mended.content));
    await page.getByRole('button', { name: 'Bestand controleren' }).click();
    await page.getByText('De aanlevering is verwerkt', { exact: true }).waitFor();
    await mark.waitFor();
    const receipt = page.url();

    const { page: other } = await openPage(await browser.newContext({ locale: 'nl-NL' }));
    await logIn(other, stack.origin, 'beheerder.achterhoek');
    await other.getByRole('link', { name: 'Oefenen' }).click();
    await other.getByRole('button', { name: 'Leegmaken' }).click();
    await other.getByRole('button', { name: 'Ja, alle oefenaanleveringen intrekken' }).click();
    await other.getByText('Leeggemaakt.').waitFor();
    await other.context().close();

    await page.goto(receipt);
    await page.getByText('Deze aanlevering is ingetrokken', { exact: true }).waitFor();
    await expect(actualOf(stack.api, OPEN.project, FIGURE)).resolves.toBe(granted);
  });

  test('nothing to report is one click in the list of what is to do', async () => {
    await page.getByRole('link', { name: 'Te doen' }).click();
    const list = page.getByRole('region', { name: 'Nog aan te leveren' }).first();
    const item = list
      .getByRole('listitem')
      .filter({ has: page.getByRole('button') })
      .first();
    await item.waitFor();
    const asked = await item.innerText();
    await item.getByRole('button', { name: /Niets te melden/ }).click();
    await item.getByText('Gemeld: niets te melden. Dat telt als aangeleverd.').waitFor();
    await page.reload();
    await list.getByRole('listitem').first().waitFor();
    await expect(list.getByRole('listitem').allInnerTexts()).resolves.not.toContain(asked);
    expect(watched.takeErrors()).toEqual([]);
  });
});

const POLLING = { timeout: 30_000, interval: 300 };

/** Counts what a person presses in any page of a context. */
async function countClicks(context: BrowserContext): Promise<() => number> {
  let count = 0;
  await context.exposeFunction('countClick', () => {
    count += 1;
  });
  await context.addInitScript(() => {
    const { countClick } = window as unknown as { countClick: () => void };
    addEventListener('pointerdown', (event) => event.isTrusted && countClick(), true);
  });
  return () => count;
}
