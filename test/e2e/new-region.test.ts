import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { logIn, logOut, openPage, startBrowser } from './support/browser.ts';
import type { WatchedPage } from './support/browser.ts';
import { arrowTo, expectFocus, pressOn, tabTo } from './support/by-keyboard.ts';
import { csvFile } from './support/handing-in.ts';
import { startLocalStack } from './support/local-stack.ts';
import type { LocalStack } from './support/local-stack.ts';
import { pageFaults, showAll, WIDTHS } from './support/page-faults.ts';

const [BOSS, LEAD, REVIEWER] = [
  'beheerder@zeeland.example',
  'lead@zeeland.example',
  'beoordelaar@zeeland.example',
];
const PROGRAMME = 'zeeland-2025';

/** From nothing to a figure on the overview, in the browser and by the keyboard alone: adding a region is data, not code. */
describe('a new region, by keyboard alone', { timeout: 90_000 }, () => {
  let stack: LocalStack;
  let browser: Browser;
  let watched: WatchedPage;
  let page: Page;
  const at = (path: string): Promise<unknown> => page.goto(`${stack.origin}${path}`);
  const region = (name: string) => page.getByRole('region', { name, exact: true });
  const type = async (field: Locator, text: string): Promise<void> => {
    await tabTo(field);
    await page.keyboard.type(text);
  };
  const tick = async (box: Locator): Promise<void> => {
    await tabTo(box);
    await page.keyboard.press('Space');
    expect(await box.isChecked()).toBe(true);
  };
  const looksWell = async (): Promise<void> => {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await showAll(page);
      expect(await pageFaults(page), `${width} px`).toEqual([]);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  };

  beforeAll(async () => {
    stack = await startLocalStack();
    browser = await startBrowser();
    watched = await openPage(await browser.newContext({ locale: 'nl-NL', bypassCSP: true }));
    ({ page } = watched);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await stack?.remove();
  });

  test('is begun by the platform, who is told what is wrong at the field itself', async () => {
    await logIn(page, stack.origin, 'platform');
    await at('/beheer');
    const begin = region('Nieuwe regio beginnen');
    await pressOn(begin.getByRole('button', { name: 'Regio beginnen' }));
    await begin.getByText('De regio is nog niet begonnen: 9 velden kloppen nog niet.').waitFor();
    expect(watched.takeErrors()).toEqual([expect.stringContaining('400')]);
    // The focus is on the first fault, which is gone as soon as something is typed.
    await page.waitForFunction(() => document.activeElement?.id === 'regio-code');
    await expect(begin.getByLabel('Regiocode').getAttribute('aria-invalid')).resolves.toBe('true');
    await page.keyboard.type('am33');
    await expect(begin.getByLabel('Regiocode').getAttribute('aria-invalid')).resolves.toBe('false');
    await begin.getByText('De regio is nog niet begonnen: 8 velden kloppen nog niet.').waitFor();
    await type(begin.getByLabel('Naam van de regio'), 'Zeeland');
    await type(begin.getByLabel('Centrumgemeente'), 'Middelburg');
    for (const name of ['Middelburg', 'Goes']) {
      await type(begin.getByLabel('Zoek een gemeente'), name.toLowerCase());
      await tick(begin.getByRole('checkbox', { name: new RegExp(` ${name}$`) }));
      await begin.getByLabel('Zoek een gemeente').focus();
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Delete');
    }
    await type(begin.getByLabel('Naam van het programma'), 'Zeeland werkt');
    await type(begin.getByLabel('Id van het programma'), PROGRAMME);
    await type(begin.getByLabel('Eerste dag'), '1-1-2025');
    await type(begin.getByLabel('Laatste dag'), '31-12-2026');
    await type(begin.getByLabel('Eerste programmalijn'), 'Werknemers');
    await begin.getByLabel('Zoek een gemeente').fill('zzz');
    await begin.getByText(/, 0 gevonden\. Typ een kleiner deel van de naam/).waitFor();
    await begin.getByLabel('Zoek een gemeente').fill('');
    await looksWell();
    await pressOn(begin.getByRole('button', { name: 'Regio beginnen' }));
    await page.getByText('Regio AM33 is begonnen', { exact: true }).waitFor();
    await expectFocus(page);
    await type(page.getByLabel('E-mailadres'), BOSS);
    await arrowTo(page.getByLabel('Rol', { exact: true }), 'beheerder');
    await pressOn(page.getByRole('button', { name: 'Lid toevoegen' }));
    await page.getByText(`${BOSS} is toegevoegd.`).waitFor();
    await logOut(page);
  });

  test('gets its projects and indicators from its own beheerder', async () => {
    await logIn(page, stack.origin, BOSS);
    // A programme that holds nothing yet says how to begin, and has nothing to filter or to slide.
    await at(`/programma/${PROGRAMME}`);
    await page.getByRole('heading', { name: 'Zo begint u' }).waitFor();
    expect(await page.getByRole('slider').count()).toBe(0);
    await looksWell();
    await pressOn(page.getByRole('link', { name: 'Programma inrichten', exact: true }));
    await pressOn(page.locator('details[data-path="projects"] > summary'));
    await pressOn(page.getByRole('button', { name: 'Project toevoegen' }));
    await page.waitForFunction(() => document.activeElement?.id === 'projects[0].code');
    // What was added only just is not judged before its field is left.
    await page.getByText('Wat u hebt toegevoegd, is nog niet af.').waitFor();
    expect(await page.getByText(/^Er (is|zijn) \d+ fout/).count()).toBe(0);
    await page.keyboard.type('Z1');
    await type(page.getByLabel('Naam', { exact: true }), 'Scholing');
    await tick(page.getByRole('group', { name: 'Programmalijnen' }).getByLabel('A Werknemers'));
    await tick(page.getByRole('group', { name: 'Wat wordt aangeleverd' }).getByLabel('vouchers'));
    await pressOn(page.locator('details[data-path="projects[0].indicators"] > summary'));
    await pressOn(page.getByRole('button', { name: 'Indicator toevoegen' }));
    await page.waitForFunction(() => document.activeElement?.id === 'projects[0].indicators[0].id');
    await page.keyboard.type('toegekend');
    const indicator = page.locator('details[data-path="projects[0].indicators[0]"]');
    await type(indicator.getByLabel('Naam', { exact: true }), 'Toegekende vouchers');
    await type(indicator.getByLabel('Eenheid'), 'vouchers');
    await pressOn(indicator.locator('summary').filter({ hasText: 'Doelen' }));
    await pressOn(indicator.getByRole('button', { name: 'Doel toevoegen' }));
    await page.waitForFunction(() => document.activeElement?.id.endsWith('targets[0].date'));
    await page.keyboard.type('31-12-2026');
    await type(indicator.getByLabel('Waarde', { exact: true }), '40');
    await arrowTo(indicator.getByLabel('Datum die telt'), 'toekenningsdatum');
    const save = region('Wat u wijzigt');
    await save.getByText('Project Z1 Scholing komt erbij.').waitFor();
    await type(save.getByLabel('Waarom deze wijziging?'), 'Start van de regio');
    await pressOn(save.getByRole('button', { name: 'Opslaan als versie 2' }));
    await page.getByText('Versie 2 is opgeslagen', { exact: true }).waitFor();
    await expectFocus(page);
  });

  test('gets its people, each with as much as they need', async () => {
    await at(`/programma/${PROGRAMME}/beheer`);
    const members = region('Leden van regio AM33');
    await type(members.getByLabel('E-mailadres'), LEAD);
    await pressOn(members.getByRole('button', { name: 'Lid toevoegen' }));
    // A lead gets no project that was not chosen.
    await members.getByText('Kies ten minste één project, of alle projecten.').waitFor();
    await expectFocus(page);
    await tick(members.getByLabel('Z1 Scholing'));
    await members.getByText('Kies ten minste één project, of alle projecten.').waitFor({ state: 'detached' });
    await pressOn(members.getByRole('button', { name: 'Lid toevoegen' }));
    await members.getByText(`${LEAD} is toegevoegd.`).waitFor();

    await type(members.getByLabel('E-mailadres'), REVIEWER);
    await arrowTo(members.getByLabel('Rol', { exact: true }), 'beoordelaar');
    await type(members.getByLabel('Tot en met'), '31-12-2025');
    await tick(members.getByRole('group', { name: 'Gemeenten' }).getByLabel('GM0664 Goes'));
    await pressOn(members.getByRole('button', { name: 'Lid toevoegen' }));
    await members.getByText(`${REVIEWER} is toegevoegd.`).waitFor();
    expect(await stack.api.get(BOSS, '/regions/AM33/members')).toEqual([
      { user: BOSS, role: 'beheerder' },
      { user: LEAD, role: 'kartrekker', programme: PROGRAMME, projects: ['Z1'] },
      { user: REVIEWER, role: 'beoordelaar', municipalities: ['GM0664'], until: '2025-12-31' },
    ]);
  });

  test('loses no one without being asked, nor by who edits at the same time', async () => {
    const members = region('Leden van regio AM33');
    const other = { user: 'esf@zeeland.example', role: 'esf' };
    const now = (await stack.api.get(BOSS, '/regions/AM33/members')) as object[];
    await stack.api.put(BOSS, '/regions/AM33/members', [...now, other]);
    const button = members.getByRole('button', { name: `Verwijderen van ${REVIEWER}` });
    await pressOn(button);
    await members.getByText(`${REVIEWER} verwijderen als beoordelaar?`).waitFor();
    await members.getByText(/kan niet ongedaan worden gemaakt/).waitFor();
    await looksWell();
    await pressOn(members.getByRole('button', { name: 'Nee, laten staan' }));
    await expect.poll(() => button.evaluate((own) => own === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await pressOn(members.getByRole('button', { name: 'Ja, verwijderen' }));
    await members.getByText(`${REVIEWER} heeft deze rol niet meer.`).waitFor();
    await expectFocus(page);
    expect(await stack.api.get(BOSS, '/regions/AM33/members')).toEqual([
      { user: BOSS, role: 'beheerder' },
      { user: LEAD, role: 'kartrekker', programme: PROGRAMME, projects: ['Z1'] },
      other,
    ]);
    await pressOn(members.getByRole('button', { name: `Verwijderen van ${BOSS}` }));
    await members.getByText(/Dit is de laatste beheerder: een regio kan niet zonder/).waitFor();
    expect(await members.getByRole('button', { name: 'Ja, verwijderen' }).count()).toBe(0);
    await members.getByText('Dit bent u zelf.').waitFor();
    await pressOn(members.getByRole('button', { name: 'Nee, laten staan' }));
    await logOut(page);
  });

  test('has a first file handed in, and then a figure on the overview', async () => {
    await logIn(page, stack.origin, LEAD);
    const chooser = page.waitForEvent('filechooser');
    await at(`/programma/${PROGRAMME}/aanleveren?project=Z1`);
    await arrowTo(page.getByLabel('Gegevens', { exact: true }), 'vouchers');
    await arrowTo(page.getByLabel('Periode', { exact: true }), '2025-B5');
    await tabTo(page.getByLabel('CSV-bestand'));
    await page.keyboard.press('Enter');
    const header = 'vouchernummer;aanvraagdatum;status;toekenningsdatum;gemeente;sector';
    const row = 'V1;13-09-2025;toegekend;20-09-2025;Goes;zorg';
    await (await chooser).setFiles(csvFile('vouchers.csv', `${header}\r\n${row}\r\n`));
    await pressOn(page.getByRole('button', { name: 'Bestand controleren' }));
    await page.getByText('De aanlevering is verwerkt', { exact: true }).waitFor();
    await logOut(page);

    await logIn(page, stack.origin, BOSS);
    const indicator = { project: 'Z1', id: 'toegekend', actual: 1, target: 40, dataThrough: '2025-10-31' };
    await expect
      .poll(() => stack.api.get(BOSS, `/programmes/${PROGRAMME}/dashboard`), { timeout: 30_000 })
      .toMatchObject({ indicators: [indicator] });
    await at(`/programma/${PROGRAMME}`);
    await page
      .getByRole('link', { name: /Toegekende vouchers/ })
      .first()
      .waitFor();
    await expect(page.getByRole('main').innerText()).resolves.toMatch(/1\s+van 40/);
    await looksWell();
    expect(watched.takeErrors()).toEqual([]);
  });
});
