import { writeXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { exampleFiles } from '../../functions/demo/example-files.ts';
import { logIn } from './support/browser.ts';
import { withFrame } from './support/frame.ts';
import { csvFile } from './support/handing-in.ts';
import { button, keyboardOf } from './support/keyboard-steps.ts';
import type { KeyboardSteps } from './support/keyboard-steps.ts';
import type { LocalStack } from './support/local-stack.ts';
import { PROGRAMME } from './support/seed.ts';
import { OPEN } from './support/voucher-files.ts';

const AT = `/programma/${PROGRAMME}`;
const LEAD = 'kartrekker.achterhoek';

/** What a lead comes for, as far as no other file walks it by keyboard alone (docs/decisions/accessibility.md). */
describe('a lead, by keyboard alone', { timeout: 180_000 }, () => {
  let stack: LocalStack;
  let page: Page;
  let keyboard: KeyboardSteps;
  const { faulty, mended } = exampleFiles();

  withFrame('participants', async (frame) => {
    ({ stack } = frame);
    ({ page } = await frame.open(null, { acceptDownloads: true }));
    keyboard = keyboardOf(page);
  });

  test('logs in and out', async () => {
    await page.goto(stack.origin);
    const { arrive, leave } = keyboard;
    await arrive(button(page, 'Inloggen'));
    await leave(button(page, 'Inloggen'));
    await arrive(button(page, LEAD));
    await leave(button(page, LEAD));
    await arrive(page.getByRole('heading', { name: 'Wat u nog moet doen' }));
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Naar de inhoud');
    await leave(button(page, 'Uitloggen'));
    await page.waitForURL('**/oidc/session/**');
    await arrive(button(page, 'Uitloggen'));
    await leave(button(page, 'Uitloggen'));
    await button(page, 'Inloggen').waitFor();
    await logIn(page, stack.origin, LEAD);
    await arrive(page.locator('h1'));
  });

  test('corrects own rows with their explanation, and they count at once', async () => {
    const { give, press, take, sees } = await beginHandingIn();
    await give(page.getByLabel('CSV-bestand'), csvFile(faulty.fileName, faulty.content));
    await press(button(page, 'Bestand controleren'));
    await sees(page.getByText('Er zijn fouten gevonden', { exact: true }));
    const { content } = await take(button(page, 'Uw rijen met uitleg downloaden (CSV)'));
    expect(content.toString('utf8')).toContain(';uitleg_peilstok');
    await give(page.getByLabel('CSV-bestand'), csvFile('verbeterd.csv', mended.content));
    await press(button(page, 'Bestand controleren'));
    await sees(page.getByText('De aanlevering is verwerkt', { exact: true }));
    await sees(page.getByRole('region', { name: 'Ontvangstbewijs' }));
    await press(button(page, 'Tekst kopiëren'));
  });

  test('says which column of a foreign file is which', async () => {
    const { give, press, choose, sees } = await beginHandingIn();
    const rows = [
      'Voucher ID;Naam;Datum aanvraag;Fase;Woonplaats',
      'V1;Jansen;13-01-2025;Toegekend per brief;Doetinchem',
      'V2;Pietersen;14-01-2025;Nieuw;Aalten',
    ];
    await give(page.getByLabel('CSV-bestand'), csvFile('export.csv', rows.join('\r\n')));
    await press(button(page, 'Bestand controleren'));
    await sees('Welke kolom is welke?');
    const keep = button(page, 'Koppeling bewaren en controleren');
    await press(keep);
    await sees('Kies een kolom of een vaste waarde voor sector.');
    await choose(page.getByLabel('sector (verplicht)'), 'In elke rij hetzelfde…');
    await choose(page.getByLabel('sector in elke rij'), 'zorg');
    await choose(page.getByLabel('Nieuw', { exact: true }), 'aangevraagd');
    await choose(page.getByLabel('Toegekend per brief', { exact: true }), 'afgewezen');
    await press(keep);
    await confirm();
  });

  test('chooses the sheet of a workbook', async () => {
    const { give, press, choose, sees } = await beginHandingIn();
    const sheets = [
      { name: 'Uitleg', rows: [['Lees dit eerst']] },
      { name: 'Vouchers', rows: mended.content.split('\r\n').map((line) => line.split(';')) },
    ];
    const buffer = Buffer.from(await writeXlsx({ sheets }));
    const file = { name: 'register.xlsx', mimeType: 'application/octet-stream', buffer };
    await give(page.getByLabel('CSV-bestand'), file);
    await press(button(page, 'Bestand controleren'));
    await sees('Welk werkblad is het?');
    await choose(page.getByLabel('Werkblad', { exact: true }), 'Vouchers');
    await press(button(page, 'Dit werkblad controleren'));
    await sees(page.getByText(/Uw bevestiging is nodig|De aanlevering is verwerkt/));
  });

  test('puts an earlier version back', async () => {
    const { begin, press, write, sees } = keyboard;
    await begin(`${AT}/geschiedenis?project=3.7&gegevens=vouchers&periode=${OPEN.period}`, 'Ingezonden op');
    const first = page.getByRole('article', { name: /^Ingezonden op/ }).last();
    await press(first.getByText('Deze aanlevering terugzetten'));
    await press(button(first, 'Terugzetten'));
    await sees('Geef in een paar woorden de reden.');
    await write(first.getByLabel('Reden'), 'De eerste was de goede.');
    await press(button(first, 'Terugzetten'));
    await sees(first.getByText(/Teruggezet op/));
  });

  test('opens a figure down to the own rows', async () => {
    const { begin, press, take, sees } = keyboard;
    await begin(`${AT}/project?code=3.7`, 'Waar komt dit cijfer vandaan?');
    await press(page.getByText('Waar komt dit cijfer vandaan?').first());
    await sees(button(page, 'Rijen downloaden'));
    expect((await take(button(page, 'Rijen downloaden').first())).name).toMatch(/^vouchers-3\.7-.+\.csv$/);
    await press(page.getByRole('link', { name: /^Vouchers, / }).first());
    await sees('Ontvangstbewijs');
  });

  test('tells of an obstacle in the progress form', async () => {
    const { press, choose, write, sees } = await beginHandingIn();
    await choose(page.getByLabel('Gegevens', { exact: true }), 'voortgang');
    await press(page.getByRole('link', { name: 'Formulier invullen' }));
    await sees(page.getByLabel('Stand van zaken'));
    await press(button(page, 'Voortgang versturen'));
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('stand');
    await write(page.getByLabel('Stand van zaken'), 'Loopt door.');
    await write(page.getByLabel('Knelpunt'), 'Te weinig plekken, bel 06-12345678.');
    await press(button(page, 'Voortgang versturen'));
    await sees(/In uw tekst lijkt/);
    await write(page.getByLabel('Knelpunt'), 'Te weinig plekken bij opleiders.');
    await press(button(page, 'Voortgang versturen'));
    await sees(page.getByText('De aanlevering is verwerkt', { exact: true }));
  });

  test('says that there is nothing to report, and takes it back', async () => {
    const { press, sees } = keyboard;
    await press(page.getByRole('link', { name: 'Te doen', exact: true }));
    await sees('Nog aan te leveren');
    await press(button(page, /^Toon ook/));
    const about = '3.7 Meetwaarden, september-oktober 2025';
    await press(button(page, `Niets te melden over ${about}`));
    await sees('Gemeld: niets te melden. Dat telt als aangeleverd.');
    await press(button(page, `Ongedaan maken over ${about}`));
    await sees(button(page, `Niets te melden over ${about}`));
  });

  /** The form to hand in, with the open delivery chosen. */
  async function beginHandingIn(): Promise<KeyboardSteps> {
    const { press, choose } = keyboard;
    await press(page.getByRole('link', { name: 'Aanleveren', exact: true }).first());
    await choose(page.getByLabel('Project', { exact: true }), OPEN.project);
    await choose(page.getByLabel('Gegevens', { exact: true }), OPEN.dataset);
    await choose(page.getByLabel('Periode', { exact: true }), OPEN.period);
    return keyboard;
  }

  async function confirm(): Promise<void> {
    const { press, write, sees } = keyboard;
    await sees(page.getByText('Uw bevestiging is nodig', { exact: true }));
    for (const field of await page.getByLabel('Waarom klopt dit toch?').all())
      await write(field, 'Nagekeken in het register.');
    await press(button(page, 'Bevestigen en verwerken'));
    await sees(page.getByText('De aanlevering is verwerkt', { exact: true }));
  }
});
