import { createHash } from 'node:crypto';
import { writeXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { logIn } from './support/browser.ts';
import type { WatchedPage } from './support/browser.ts';
import { withFrame } from './support/frame.ts';
import { chooseAndCheck, confirmAll, csvFile } from './support/handing-in.ts';
import type { LocalStack } from './support/local-stack.ts';
import { pageFaults, showAll, WIDTHS } from './support/page-faults.ts';
import { PROGRAMME, seedProgramme } from './support/seed.ts';
import { OPEN } from './support/voucher-files.ts';
import type { UploadFile } from './support/voucher-files.ts';

const FOREIGN_HEADER = 'Voucher ID;Naam;Datum aanvraag;Fase;Woonplaats';
const foreign = (header: string, ...rows: string[]): UploadFile =>
  csvFile('export.csv', [header, ...rows, ''].join('\r\n'));

/** What happens on the person's own computer, before anything is sent. */
describe('before sending', { timeout: 60_000 }, () => {
  let stack: LocalStack;
  let watched: WatchedPage;
  let page: Page;
  /** What was announced or sent since the last look. */
  const sent: string[] = [];

  withFrame(null, async (frame) => {
    ({ stack } = frame);
    await seedProgramme(stack.api);
    watched = await frame.open(null);
    ({ page } = watched);
    page.on('request', (request) => {
      if (['POST', 'PUT'].includes(request.method()) && !request.url().includes('/oidc/'))
        sent.push(`${request.method()} ${new URL(request.url()).pathname}`);
    });
    await logIn(page, stack.origin, 'kartrekker.achterhoek');
  });

  test('uploading 24: a file with citizen service numbers is refused without a request', async () => {
    const numbers = ['111222333', '123456782', '999999990'];
    const rows = numbers.map((number, at) => `V${at};13-01-2025;aangevraagd;Aalten;zorg;${number}`);
    const header = 'vouchernummer;aanvraagdatum;status;gemeente;sector;dossier';
    await chooseAndCheck(page, OPEN, foreign(header, ...rows));
    await page.getByText('Er zijn fouten gevonden', { exact: true }).waitFor();
    const panel = page.getByRole('region', { name: '1 fout in kolom dossier', exact: true });
    await expect(panel.innerText()).resolves.toContain('burgerservicenummer');
    expect(await page.locator('main').innerText()).not.toMatch(/111222333|123456782|999999990/);
    expect(sent).toEqual([]);
  });

  test('uploading 9: a file of another dataset is one message, with the right template beside it', async () => {
    await chooseAndCheck(
      page,
      OPEN,
      foreign('matchnummer;matchdatum;soort;gemeente', 'M1;1-3-2025;baan;Aalten'),
    );
    const faults = page.getByRole('region', { name: 'Wat is gevonden' });
    await expect(faults.innerText()).resolves.toContain('Dit lijkt een bestand ‘matches’');
    expect(await faults.getByRole('region').count()).toBe(1);
    const coming = page.waitForEvent('download');
    await faults.getByRole('button', { name: 'Sjabloon downloaden (CSV)' }).click();
    expect((await coming).suggestedFilename()).toBe('vouchers-3.7-sjabloon.csv');
    expect(sent).toEqual([]);
  });

  test('uploading 10: a file with foreign headers is mapped, sent and taken in', async () => {
    const file = foreign(
      FOREIGN_HEADER,
      'V1;Jansen;13-01-2025;Toegekend per brief;Doetinchem',
      'V2;Pietersen;14-01-2025;Nieuw;Aalten',
    );
    await chooseAndCheck(page, OPEN, file);
    await page.getByRole('heading', { name: 'Welke kolom is welke?' }).waitFor();
    await expect(page.getByLabel('vouchernummer (verplicht)').inputValue()).resolves.toBe('Voucher ID');
    await expect(page.getByLabel('Toegekend per brief', { exact: true }).inputValue()).resolves.toBe(
      'toegekend',
    );
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await showAll(page);
      expect(await pageFaults(page), `${width} px`).toEqual([]);
    }
    await page.getByRole('button', { name: 'Koppeling bewaren en controleren' }).click();
    await page.getByText('Kies een kolom of een vaste waarde voor sector.').waitFor();
    await page.getByLabel('sector (verplicht)').selectOption('In elke rij hetzelfde…');
    await page.getByLabel('sector in elke rij').selectOption('zorg');
    await page.getByLabel('Nieuw', { exact: true }).selectOption('aangevraagd');
    await page.getByLabel('Toegekend per brief', { exact: true }).selectOption('afgewezen');
    await page.getByRole('button', { name: 'Koppeling bewaren en controleren' }).click();

    await page.getByText('De aanlevering is verwerkt', { exact: true }).waitFor();
    const receipt = await page.getByRole('region', { name: 'Ontvangstbewijs' }).innerText();
    expect(receipt).toContain(createHash('sha256').update(file.buffer).digest('hex'));
    expect(receipt).toContain('SHA-256 van wat is verstuurd');
    expect(sent.filter((request) => request.startsWith('PUT /api'))).toHaveLength(1);
  });

  test('uploading 10: the next time it goes by itself; other headers are noticed', async () => {
    sent.splice(0);
    await chooseAndCheck(page, OPEN, foreign(FOREIGN_HEADER, 'V1;Jansen;13-01-2025;Nieuw;Doetinchem'));
    await page.getByText('Uw bevestiging is nodig', { exact: true }).waitFor();
    expect(sent.some((request) => request.includes('/mappings/'))).toBe(false);

    await chooseAndCheck(
      page,
      OPEN,
      foreign(FOREIGN_HEADER.replace('Fase', 'Stadium'), 'V1;J;13-01-2025;Nieuw;Aalten'),
    );
    await page.getByText('De kolommen van uw bestand zijn anders dan de vorige keer').waitFor();
    const text = await page.locator('main').innerText();
    expect(text).toContain('Nieuw: Stadium.');
    expect(text).toContain('Verdwenen: Fase.');
  });

  test('uploading 10: of a file that is ours but for one column only that one is asked', async () => {
    const header = 'vouchernummer;aanvraagdatum;status;Woonplaats;sector;Memo';
    const rows = [
      'V1;13-01-2025;aangevraagd;Doetinchem stad;zorg;x',
      'V2;14-01-2025;aangevraagd;Aalten;zorg;',
    ];
    await chooseAndCheck(page, OPEN, foreign(header, ...rows));
    await page.getByText('Onze kolom ‘gemeente’ staat niet in uw bestand.').waitFor();
    await expect(page.getByLabel('gemeente (verplicht)').inputValue()).resolves.toBe('Woonplaats');
    await expect(page.getByLabel('status (verplicht)').isVisible()).resolves.toBe(false);
    const own = page.getByLabel('Doetinchem stad', { exact: true });
    await expect(own.inputValue()).resolves.toBe('GM0222');
    await expect(page.getByLabel('Aalten', { exact: true }).count()).resolves.toBe(0);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await showAll(page);
      expect(await pageFaults(page), `${width} px`).toEqual([]);
    }
    await page.getByRole('button', { name: 'Koppeling bewaren en controleren' }).click();
    await confirmAll(page, 'Nagekeken.');
    const receipt = page.getByRole('region', { name: 'Ontvangstbewijs' });
    await expect(receipt.innerText()).resolves.toMatch(/Koppeling van kolommen\s+Versie 2/);
    await receipt.getByText('Zo zijn uw kolommen gekoppeld').click();
    await expect(receipt.innerText()).resolves.toMatch(/gemeente\s+Uw kolom ‘Woonplaats’/);
  });

  test('uploading 10: what is found names the own column, and the mapping can be changed from there', async () => {
    const header = 'vouchernummer;aanvraagdatum;status;Woonplaats;sector;Memo';
    await chooseAndCheck(page, OPEN, foreign(header, 'V1;13-01-2025;Loopt nog;Aalten;zorg;'));
    const panel = page.getByRole('region', { name: '1 fout in kolom status' });
    await panel.waitFor();
    await page.getByRole('button', { name: 'Koppeling aanpassen' }).click();
    await page.getByLabel('Loopt nog', { exact: true }).selectOption('aangevraagd');
    await page.getByRole('button', { name: 'Koppeling bewaren en controleren' }).click();
    await page.getByText('Uw bevestiging is nodig', { exact: true }).waitFor();
  });

  test('the chosen sheet of a workbook is sent and taken in, its dates and numbers as Excel means them', async () => {
    const header = ['vouchernummer', 'aanvraagdatum', 'status', 'gemeente', 'sector', 'bedrag'];
    const row = ['V9', new Date('2025-09-13T00:00:00.000Z'), 'aangevraagd', 'Aalten', 'zorg', 1234.5];
    const sheets = [
      { name: 'Uitleg', rows: [['Lees dit eerst']] },
      { name: 'Vouchers', rows: [header, row] },
    ];
    const buffer = Buffer.from(await writeXlsx({ sheets }));
    await chooseAndCheck(page, OPEN, { name: 'register.xlsx', mimeType: 'application/octet-stream', buffer });
    await page.getByLabel('Werkblad', { exact: true }).selectOption('Vouchers');
    await page.getByRole('button', { name: 'Dit werkblad controleren' }).click();
    await page.getByText('Uw bevestiging is nodig', { exact: true }).waitFor();
    await expect(page.locator('main').innerText()).resolves.toContain('register.xlsx.csv');
  });

  test('rows pasted from Excel are checked, and nothing went wrong on the way', async () => {
    const { project, dataset, period } = OPEN;
    const slot = new URLSearchParams({ project, gegevens: dataset, periode: period });
    await page.goto(`${stack.origin}/programma/${PROGRAMME}/aanleveren?${slot}`);
    await page.getByText('Of plak de rijen uit Excel').click();
    await page
      .getByLabel('Rijen met de kolomnamen erboven')
      .fill(
        'vouchernummer\taanvraagdatum\tstatus\tgemeente\tsector\nV1\t31-02-2025\taangevraagd\tAalten\tzorg',
      );
    await page.getByRole('button', { name: 'Bestand controleren' }).click();
    const panel = page.getByRole('region', { name: '1 fout in kolom aanvraagdatum', exact: true });
    await expect(panel.innerText()).resolves.toContain('B2');
    expect(watched.takeErrors()).toEqual([]);
  });
});
