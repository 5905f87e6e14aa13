import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { demoMeetings } from '../../functions/demo/generate/meetings.ts';
import { holdMeeting } from '../../functions/demo/load/hold-meeting.ts';
import { handIn } from '../../functions/demo/load/hand-in.ts';
import { waitFor } from '../../functions/demo/load/wait-for.ts';
import { dashboardSchema } from '../../shared/api/dashboard.schema.ts';
import { logIn, openPage } from './support/browser.ts';
import type { WatchedPage } from './support/browser.ts';
import { withFrame } from './support/frame.ts';
import { HEAVIEST, heaviestProgramme, heaviestValues, LONGEST_ANSWER } from './support/heaviest-programme.ts';
import type { LocalStack } from './support/local-stack.ts';
import { pageFaults, showAll, WIDTHS } from './support/page-faults.ts';
import { PROGRAMME } from './support/seed.ts';

const AT = `/programma/${PROGRAMME}`;
const MANAGEMENT = 'management.achterhoek';
let stack: LocalStack;
let browser: Browser;
let watched: WatchedPage;
let page: Page;

withFrame('vouchers', async (frame) => {
  ({ stack, browser } = frame);
  const { api } = stack;
  for (const meeting of demoMeetings()) await holdMeeting(api, MANAGEMENT, meeting);
  await seedHeaviest();
  // axe is put into the page, which the content security policy forbids to all others.
  watched = await frame.open(MANAGEMENT, { bypassCSP: true });
  ({ page } = watched);
});

async function seedHeaviest(): Promise<void> {
  const { api } = stack;
  await api.put('beheerder.achterhoek', `/programmes/${HEAVIEST}`, heaviestProgramme());
  const answers = Object.fromEntries(
    ['stand', 'knelpunt', 'hulp_nodig', 'vooruitblik'].map((question) => [question, LONGEST_ANSWER]),
  );
  await api.put('beheerder.achterhoek', `/programmes/${HEAVIEST}/projects/P1/progress/2025-B5`, answers);
  await handIn(api, 'AM09', {
    ...{ programme: HEAVIEST, project: 'P1', dataset: 'meetwaarden', period: '2025-B5', municipality: null },
    ...{ fileName: 'zwaarste.csv', content: heaviestValues(), on: '2025-11-14', history: null, reason: null },
  });
  await waitFor('de zwaarste cijfers', 60, async () => {
    const { indicators } = dashboardSchema.parse(
      await api.get(MANAGEMENT, `/programmes/${HEAVIEST}/dashboard`),
    );
    return indicators.some(({ actual }) => actual !== null) ? true : null;
  });
}

const goTo = async (path: string, shows: string): Promise<void> => {
  await page.goto(stack.origin + path);
  await page.getByText(shows).first().waitFor();
};

async function expectNoFaults(): Promise<void> {
  const faults: Record<string, string[]> = {};
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    const found = await pageFaults(page);
    if (found.length > 0) faults[`${width} px`] = found;
  }
  expect({ ...faults, console: watched.takeErrors() }).toEqual({ console: [] });
  await page.setViewportSize({ width: 1280, height: 900 });
}

describe('a meeting', { timeout: 60_000 }, () => {
  test('is planned and opened, and its decision and action are kept, by keyboard alone', async () => {
    await goTo(`${AT}/overleg`, 'Overleg voorbereiden');
    await expectNoFaults();
    await page.getByLabel('Overleg', { exact: true }).selectOption('partneroverleg');
    await page.getByLabel(/^Datum/).fill('40-11-2025');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('overleg-date');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('14-11-2025');
    await page
      .getByLabel('Wat staat centraal?')
      .selectOption({ label: '3.7: Toegekende scholingsvouchers, hele projectperiode' });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Partneroverleg, 14 november 2025' }).waitFor();

    await page.getByLabel('Tekst').focus();
    await page.keyboard.type('We gaan door met een tweede ronde');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Besluit: We gaan door met een tweede ronde').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('Bewaard');

    await page.getByLabel('Wat legt u vast?').selectOption('actie');
    await page.getByLabel('Tekst').fill('Mail de opleiders via info@voorbeeld.nl');
    await page.getByLabel(/^Klaar vóór/).fill('01-12-2025');
    await page.keyboard.press('Enter');
    await page.getByText('een e-mailadres').waitFor();
    watched.takeErrors();
    await page.getByLabel('Tekst').fill('Mail de opleiders');
    await page.getByRole('button', { name: 'Bewaren' }).press('Enter');
    await page.getByText('Actie: Mail de opleiders').waitFor();
    await page.getByRole('button', { name: /^Wijzigen ?: Actie Mail de opleiders/ }).press('Enter');
    await page.getByLabel(/^Gedaan op/).fill('14-11-2025');
    await page.keyboard.press('Enter');
    await page.getByText('gedaan op 14 nov 2025').waitFor();
    await showAll(page);
    await expectNoFaults();
  });

  test('is moved to another day and priority by keyboard, and says so when someone else was first', async () => {
    await goTo(`${AT}/overleg`, 'Partneroverleg, 10 juli 2025');
    await page.getByRole('link', { name: 'Partneroverleg, 10 juli 2025' }).click();
    const opener = page.getByRole('button', { name: 'Overleg wijzigen' });
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    await opener.press('Enter');
    await page.getByRole('heading', { name: 'Overleg wijzigen' }).waitFor();
    await expect.poll(focused).toBe('Overleg wijzigen');
    await expectNoFaults();
    await page.getByRole('button', { name: 'Niet wijzigen' }).press('Enter');
    await expect.poll(focused).toBe('Overleg wijzigen');
    await opener.press('Enter');
    await page.getByLabel(/^Datum/).fill('10-13-2025');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('overleg-date');
    await expectNoFaults();
    await page.getByLabel(/^Datum/).fill('11-07-2025');
    await page
      .getByLabel('Wat staat centraal?')
      .selectOption({ label: '3.7b Pilot compensatie leertijd zij-instromers bij omscholing' });
    const { pathname } = new URL(page.url());
    const id = pathname.split('/').at(-1);
    const taken = { series: 'partneroverleg', date: '2025-07-10', central: null, version: 1 };
    await stack.api.put(MANAGEMENT, `/programmes/${PROGRAMME}/meetings/${id}`, taken);
    await page.getByRole('button', { name: 'Bewaren', exact: true }).first().press('Enter');
    await page.getByText('Iemand anders heeft dit intussen gewijzigd.').waitFor();
    watched.takeErrors();
    await page.reload();
    await opener.press('Enter');
    await page.getByLabel(/^Datum/).fill('11-07-2025');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Partneroverleg, 11 juli 2025' }).waitFor();
    await expect.poll(focused).toContain('Het overleg is gewijzigd');
    await expectNoFaults();
  });

  test('is presented page by page with the keys, in large type, and ends where it began', async () => {
    await goTo(`${AT}/overleg`, 'Partneroverleg, 18 september 2025');
    await page.getByRole('link', { name: 'Partneroverleg, 18 september 2025' }).click();
    await page.getByText('Cijfers zoals ze op 18 september 2025 bekend waren.').waitFor();
    await page.getByRole('button', { name: 'Presenteren' }).press('Enter');
    const slides = page.getByRole('dialog');
    const said = slides.getByRole('status');
    const at = async (): Promise<number> => Number(/Pagina (\d+) van/.exec(await said.innerText())?.[1]);
    const count = Number(/van (\d+)/.exec(await said.innerText())?.[1]);
    expect(await at()).toBe(1);
    for (const [key, expected] of [
      ['ArrowLeft', 1],
      ['ArrowRight', 2],
      ['PageDown', 3],
      ['PageUp', 2],
      ['End', count],
      ['PageDown', count],
      ['Home', 1],
    ] as const) {
      await page.keyboard.press(key);
      await expect.poll(at).toBe(expected);
    }
    await expectNoFaults();
    const size = (await slides.evaluate((element) => getComputedStyle(element).fontSize)).replace('px', '');
    expect(Number(size)).toBeGreaterThanOrEqual(24);
    for (let each = 1; each < count; each += 1) {
      await page.keyboard.press('ArrowRight');
      await expect.poll(at).toBe(each + 1);
      expect(await slides.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    }
    await page.keyboard.press('Escape');
    await slides.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Presenteren');
    expect(await facts(page)).toMatchObject({ tagged: true, images: 0 });
  });

  test('that is not there says so, and who is no manager is told to ask for rights', async () => {
    await goTo(`${AT}/overleg/onbekend`, 'Niet gevonden');
    expect(watched.takeErrors()).toEqual([expect.stringContaining('status of 404')]);
    await expectNoFaults();
    const other = await openPage(await browser.newContext({ locale: 'nl-NL' }));
    await logIn(other.page, stack.origin, 'kartrekker.achterhoek');
    await other.page.goto(`${stack.origin}${AT}/overleg`);
    await other.page.getByText('Uw rol geeft hiervoor geen rechten.').waitFor();
    expect(await other.page.getByRole('link', { name: 'Overleg', exact: true }).count()).toBe(0);
    await other.page.context().close();
  });
});

describe('a factsheet', { timeout: 60_000 }, () => {
  test.each([
    ['a project with figures', `${AT}/factsheet?code=3.7`, 'Verloop'],
    ['a project without any', `${AT}/factsheet?code=3.1`, 'Bijdrage Regionaal investeringsbudget: lasten'],
    ['a programme', `${AT}/factsheet`, 'Overige indicatoren'],
    ['a project with more than fits', `/programma/${HEAVIEST}/factsheet?code=P1`, 'En nog 30 mijlpalen'],
    ['a programme with more than fits', `/programma/${HEAVIEST}/factsheet`, 'En nog 28 projecten'],
  ])('of %s is at most two sides, tagged, with lines for its charts', async (_what, path, shows) => {
    await goTo(path, shows);
    await expectNoFaults();
    const { pages, ...rest } = await facts(page);
    expect(rest).toEqual({ tagged: true, images: 0 });
    expect([1, 2]).toContain(pages);
  });
});

test('the yearly report is read, printed and taken away as a Word file', { timeout: 60_000 }, async () => {
  await goTo(`${AT}/jaarverslag`, 'Het jaar in het kort');
  await page.getByText('Dit verslag is voorlopig: 2025 is nog niet voorbij.').waitFor();
  await page.getByText('Het partneroverleg neemt de taallessen op de werkvloer over').first().waitFor();
  await expectNoFaults();
  expect(await facts(page)).toMatchObject({ tagged: true, images: 0 });
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Word-bestand' }).press('Enter');
  const file = await coming;
  expect(file.suggestedFilename()).toBe(`jaarverslag ${PROGRAMME} 2025 voorlopig.docx`);
  expect(
    readFileSync(await file.path())
      .subarray(0, 4)
      .toString('latin1'),
  ).toBe('PK\u0003\u0004');
  await page.getByText('Het bestand is gemaakt.').waitFor();
  await goTo(`${AT}/jaarverslag?jaar=1999`, 'Het programma liep in 1999 niet');
  expect(watched.takeErrors()).toEqual([]);
});

/** What a page is as a PDF: how many sides, whether it is tagged, and how many bitmaps are in it. */
async function facts(of: Page): Promise<{ pages: number; tagged: boolean; images: number }> {
  const pdf = (await of.pdf({ tagged: true, preferCSSPageSize: true })).toString('latin1');
  return {
    pages: [...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length,
    tagged: pdf.includes('/Marked true') && pdf.includes('/StructTreeRoot'),
    images: [...pdf.matchAll(/\/Subtype\s*\/Image/g)].length,
  };
}
