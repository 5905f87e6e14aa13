import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { logIn, openPage } from './support/browser.ts';
import type { WatchedPage } from './support/browser.ts';
import { withFrame } from './support/frame.ts';
import { downloaded } from './support/handing-in.ts';
import type { LocalStack } from './support/local-stack.ts';
import { pageFaults, showAll, WIDTHS } from './support/page-faults.ts';
import { PROGRAMME, seedDeliveries, seedProgramme } from './support/seed.ts';

const ADDRESS = `/programma/${PROGRAMME}/geld`;
const REALISED = '**/budget/realised?*';

describe('the money of a programme', { timeout: 60_000 }, () => {
  let stack: LocalStack;
  let browser: Browser;
  let watched: WatchedPage;
  let page: Page;

  withFrame(null, async (frame) => {
    ({ stack, browser } = frame);
    await seedProgramme(stack.api);
    await seedDeliveries(
      stack.api,
      ({ project, dataset, period }) =>
        project === '3.4' && dataset === 'financien' && ['2025-B3', '2025-B4'].includes(period),
    );
    watched = await frame.open('management.achterhoek', { bypassCSP: true });
    ({ page } = watched);
  });

  beforeEach(() => page.goto(`${stack.origin}/`));
  afterEach(async () => {
    await page.unrouteAll();
    await page.context().setOffline(false);
  });

  test('budget beside realised, with PM, payments, overlaps, differences and notes', async () => {
    await page.getByRole('link', { name: 'Geld', exact: true }).click();
    await page.getByText(/^Voor 2025 is/).waitFor();
    await page.getByText('tot en met 31 aug 2025').waitFor();
    const text = await page.locator('main').innerText();
    for (const part of [
      '€ 9.801.837 lasten en € 7.171.442 baten begroot',
      '€ 8.706.488 lasten en € 6.478.310 baten',
      'nog niets aangeleverd',
      'PM bij de baten en lasten',
      'één kant bekend: telt mee',
      '3.11 Actieplan Achterhoekse jongeren 2.0 en 3.12 Borging ZEG Achterhoek: geen bedrag genoemd',
      'programma, 2025, baten in de programmatabel: som van de regels',
    ])
      expect(text.replaceAll('\u00a0', ' ')).toContain(part);
    await showAll(page);
    await page.getByText('3.19: de tabel van het plan komt uit op').waitFor();
    await expectNoFaults();
  });

  test('another year and date by the keyboard, and back to a year by its link', async () => {
    await page.goto(stack.origin + ADDRESS);
    await page.getByLabel('Jaar', { exact: true }).focus();
    await page.keyboard.type('2026');
    await page.keyboard.press('Tab');
    await page.keyboard.type('30-06-2026');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/geld?jaar=2026&stand=2026-06-30');
    await page.getByText(/^Voor 2026 is/).waitFor();
    await page.getByLabel('Gerealiseerd op').fill('31-02-2026');
    await page.keyboard.press('Enter');
    await page.getByText('Schrijf de datum als dd-mm-jjjj').waitFor();
    await page.getByRole('link', { name: '2024', exact: true }).click();
    await page.getByText('Voor 2024 heeft geen project een begroting.').waitFor();
    await page.getByText('lijn IM (Iedereen doet mee), 2024, eindstand in de programmatabel').waitFor();
    await expectNoFaults();
  });

  test('the posts as a CSV that opens safely', async () => {
    await page.goto(`${stack.origin}${ADDRESS}?jaar=2025`);
    const csv = await downloaded(page, 'Posten van 2025 downloaden (CSV)');
    expect(csv.startsWith('\ufeffjaar;project;naam;')).toBe(true);
    expect(csv).toMatch(/\r\n2025;3\.4;[^\r]*;36800;;\d+;;31-08-2025\r\n/);
  });

  test('loading says so', async () => {
    let answer = (): void => undefined;
    const held = new Promise<void>((go) => (answer = go));
    await page.route('**/budget?*', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(stack.origin + ADDRESS);
    await page.getByText('Bezig met laden van het geld…').waitFor();
    answer();
    await page.getByText(/^Voor 2025 is/).waitFor();
    expect(watched.takeErrors()).toEqual([]);
  });

  test('a fault of what was realised leaves the budget, and can be tried again', async () => {
    await page.route(REALISED, (route) => route.fulfill(FAULT));
    await page.goto(stack.origin + ADDRESS);
    await page.getByText(/^Voor 2025 is/).waitFor();
    await page.getByText('Het ging mis').waitFor();
    expect(watched.takeErrors()).toEqual([expect.stringContaining('status of 500')]);
    await expectNoFaults();
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
    await page.getByRole('heading', { name: 'Gerealiseerd tegenover begroot' }).waitFor();
  });

  test('a fault of the budget, and no network', async () => {
    await page.route('**/budget?*', (route) => route.fulfill(FAULT));
    await page.goto(stack.origin + ADDRESS);
    await page.getByText('Het ging mis').waitFor();
    expect(watched.takeErrors()).toEqual([expect.stringContaining('status of 500')]);
    await expectNoFaults();
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
    await page.getByText(/^Voor 2025 is/).waitFor();
    await page.context().setOffline(true);
    await page.getByRole('link', { name: '2027', exact: true }).click();
    await page.getByRole('heading', { name: 'Geen verbinding' }).waitFor();
    expect(watched.takeErrors().every((error) => error.includes('ERR_INTERNET_DISCONNECTED'))).toBe(true);
    await expectNoFaults();
  });

  test('what is budgeted for the whole run is led to from a year, and back', async () => {
    await page.route(`**/api/programmes/${PROGRAMME}`, async (route) => {
      const answer = await route.fetch();
      const programme = (await answer.json()) as { projects: { budget: object[] }[] };
      programme.projects[0]?.budget.push({ year: null, lines: [{ nr: '1', label: 'Later', expense: 10 }] });
      await route.fulfill({ response: answer, json: programme });
    });
    await page.goto(stack.origin + ADDRESS);
    await page.getByText('Dit is alleen wat voor 2025 is begroot.').waitFor();
    await page.getByRole('link', { name: 'Hele looptijd' }).first().click();
    await page.waitForURL('**/geld?jaar=looptijd');
    await page.getByText('Dit is wat voor de hele looptijd is begroot.').waitFor();
    await expectNoFaults();
    await page.getByRole('link', { name: '2025', exact: true }).first().click();
    await page.waitForURL('**/geld?jaar=2025');
  });

  test('a programme without a budget says what to do', async () => {
    await page.route(`**/api/programmes/${PROGRAMME}`, async (route) => {
      const answer = await route.fetch();
      const programme = (await answer.json()) as { projects: object[] };
      const projects = programme.projects.map((project) => ({ ...project, budget: [] }));
      await route.fulfill({ response: answer, json: { ...programme, projects, stated: [] } });
    });
    await page.goto(stack.origin + ADDRESS);
    await page.getByText(/heeft geen begroting\. De beheerder zet die/).waitFor();
    await expectNoFaults();
  });

  test('no rights: a lead has no link, and is told so at the address', async () => {
    const lead = await openPage(await browser.newContext({ locale: 'nl-NL', bypassCSP: true }));
    await logIn(lead.page, stack.origin, 'kartrekker.achterhoek');
    expect(await lead.page.getByRole('link', { name: 'Geld', exact: true }).count()).toBe(0);
    await lead.page.goto(stack.origin + ADDRESS);
    await lead.page
      .getByText(/geen rechten/)
      .first()
      .waitFor();
    expect(lead.takeErrors().every((error) => error.includes('status of 403'))).toBe(true);
    expect(await pageFaults(lead.page)).toEqual([]);
    await lead.page.context().close();
  });

  async function expectNoFaults(): Promise<void> {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      expect(await pageFaults(page), `${width} px`).toEqual([]);
    }
    expect(watched.takeErrors()).toEqual([]);
  }
});

const FAULT = {
  status: 500,
  contentType: 'application/problem+json',
  body: JSON.stringify({
    type: 'about:blank',
    title: 'Het ging mis',
    status: 500,
    detail: 'Probeer het later.',
  }),
};
