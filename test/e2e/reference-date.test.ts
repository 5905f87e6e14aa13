import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { demoMembers } from '../../functions/demo/demo-users.ts';
import { withFrame } from './support/frame.ts';
import type { Frame } from './support/frame.ts';
import type { LocalStack } from './support/local-stack.ts';
import { PROGRAMME } from './support/seed.ts';

const DATE = '2025-07-01';
const AT = `/programma/${PROGRAMME}/peilmomenten`;
const REVIEWER = 'beoordelaar@adviseur.example';

/** A reference date from the calendar to reopening, by everyone who has a part in it, each in a window of their own. */
describe('a reference date', { timeout: 60_000 }, () => {
  let stack: LocalStack;
  let open: Frame['open'];
  const windows = new Map<string, Page>();

  withFrame('participants', async (frame) => {
    ({ stack, open } = frame);
    await stack.api.put('beheerder.achterhoek', '/regions/AM09/members', [
      ...demoMembers('AM09'),
      { user: REVIEWER, role: 'beoordelaar', municipalities: ['GM0222'] },
    ]);
  });

  test('is submitted from the calendar, and the focus stays where it was', async () => {
    const page = await windowOf('esf.achterhoek');
    await page.getByRole('heading', { level: 1, name: 'Peilmomenten' }).waitFor();
    await page.getByRole('link', { name: 'Peilmoment 1 juli 2025' }).click();
    // By schedule a trial may have been made by now.
    await page.getByText(/U bent bij stap [23]/).waitFor();
    await page.getByText(/^Verwerkersovereenkomst: /).waitFor();

    const row = rowOf(page);
    await expect(row.innerText()).resolves.toMatch(/Niet begonnen|Proef/);
    await row.getByRole('button', { name: 'Indienen' }).press('Enter');
    await row.getByText('De stand is nu: ingediend.').waitFor();
    await expect(row.evaluate((element) => element.contains(document.activeElement))).resolves.toBe(true);
  });

  test('gets a trial for all other municipalities at once; one that is refused does not stop the rest', async () => {
    const page = await windowOf('esf.achterhoek');
    const refusal = { type: 'about:blank', title: 'Nee', status: 409, detail: 'Er loopt al een bewerking.' };
    await page.route('**/GM0197/trial', (route) =>
      route.fulfill({ status: 409, contentType: 'application/problem+json', body: JSON.stringify(refusal) }),
    );
    await page.getByRole('button', { name: /^(Proef maken|Nieuwe proef) voor \d+ gemeenten$/ }).click();
    await page
      .getByText('De proef is gevraagd voor 6 van 7 gemeenten; bij 1 gemeente ging het niet:')
      .waitFor();
    await page.getByText('Aalten: Er loopt al een bewerking.').waitFor();
    await page.unroute('**/GM0197/trial');

    await tableOf(page)
      .getByRole('row', { name: /^Berkelland/ })
      .getByText('Proef', { exact: true })
      .waitFor();
    await tableOf(page).getByRole('link', { name: 'Berkelland' }).click();
    await page.getByRole('heading', { name: 'Eerste rijen van de PROEF' }).waitFor();
    const rows = page.getByRole('table', { name: 'Eerste rijen van de proef' });
    await rows.getByRole('rowheader', { name: /^DN-/ }).first().waitFor();
    await page.getByRole('button', { name: 'PROEF-extract.csv' }).waitFor();
    await page.getByRole('link', { name: 'Peilmoment 1 juli 2025' }).click();
    await tableOf(page).waitFor();
  });

  test('is reviewed by someone from outside, who sees what was submitted and nothing else', async () => {
    const page = await windowOf(REVIEWER);
    await page.getByText('komt in het logboek van de regio te staan').waitFor();
    await page.getByRole('link', { name: 'Peilmoment 1 juli 2025' }).click();
    await rowOf(page).waitFor();
    await expect(tableOf(page).getByRole('row').count()).resolves.toBe(2);
    await expect(page.getByText(/Controles|Downloads|Verdeling/).count()).resolves.toBe(0);

    await rowOf(page).getByRole('link', { name: 'Terugkoppelen' }).click();
    await page.getByRole('button', { name: 'Terugkoppeling schrijven' }).click();
    await page.getByLabel('Alleen zonder bewijs').check();
    await page.getByRole('group', { name: 'Kies de rij' }).getByRole('radio').first().check();
    await page.getByLabel(/^Opmerking bij 3\.12/).fill('Het bewijsstuk ontbreekt in het dossier.');
    await page.getByRole('button', { name: '1 opmerking terugkoppelen' }).click();
    await page.getByText('Teruggekoppeld', { exact: true }).waitFor();
  });

  test('shows its remarks to the lead, who says that they are dealt with', async () => {
    const page = await windowOf('kartrekker.achterhoek');
    await page.getByText('1 opmerking bij een peilmoment').waitFor();
    await page.getByRole('link', { name: 'Bekijk en verbeter ze' }).click();
    await page.getByText('Het bewijsstuk ontbreekt in het dossier.').waitFor();
    await page.getByRole('button', { name: /^Opgelost/ }).click();
    await page.getByText('Er staan geen opmerkingen open.').waitFor();
    await page.getByText(/^Opgelost op/).waitFor();
  });

  test('is submitted again and made final, and its files are what the page says they are', async () => {
    const page = await windowOf('esf.achterhoek');
    await page.reload();
    const row = rowOf(page);
    await row.getByRole('button', { name: 'Opnieuw indienen' }).click();
    await row.getByText('De stand is nu: ingediend.').waitFor();
    await row.getByRole('button', { name: 'Definitief maken' }).click();
    await row.getByRole('button', { name: 'Ja, definitief maken' }).click();
    await row.getByText('De stand is nu: definitief.').waitFor();

    await row.getByRole('link', { name: 'Doetinchem' }).click();
    const csv = (await fileWithItsHash(page, 'extract.csv')).toString('utf8');
    expect(csv).toMatch(/^\uFEFFpeilmoment;gemeentecode;gemeente;project;deelnemernummer;/);
    expect(csv).toContain(`01-07-2025;GM0222;Doetinchem;3.12;DN-`);
    expect((await fileWithItsHash(page, 'extract.xlsx')).subarray(0, 2).toString('latin1')).toBe('PK');
  });

  test('is opened again only by two people, and the definitive extract stays', async () => {
    const page = await windowOf('esf.achterhoek');
    await page.getByLabel('Waarom moet dit extract open?').fill('Verkeerde gemeente bij drie deelnemers');
    await page.getByRole('button', { name: 'Heropenen vragen' }).click();
    await page.getByText('Wacht op een tweede persoon').waitFor();
    await expect(page.getByRole('button', { name: 'Heropenen goedkeuren' }).count()).resolves.toBe(0);

    const other = await windowOf('beheerder.achterhoek');
    await other.goto(`${stack.origin}${AT}/${DATE}/GM0222`);
    await other.getByText('Verkeerde gemeente bij drie deelnemers').waitFor();
    await other.getByRole('button', { name: 'Heropenen goedkeuren' }).click();
    await other.getByText('Ingediend', { exact: true }).first().waitFor();
    await other.getByText('Versies', { exact: true }).click();
    const kept = other.getByRole('listitem').filter({ hasText: 'Heropend op' });
    await kept.getByText(/^Versie \d/).click();
    await kept.getByText('extract.csv').waitFor();
  });

  test('pages on through a long list, and gives it whole as a file', async () => {
    const page = await windowOf('esf.achterhoek');
    const voucher = (nr: number) => ({
      ...{
        project: '3.7',
        vouchernummer: `V-${nr}`,
        gemeente: null,
        bedrag: 10,
        eligible: true,
        reasons: [],
      },
    });
    const all = Array.from({ length: 120 }, (_, index) => voucher(index + 1));
    const total = {
      eligible: { count: 120, amount: 1200 },
      refused: { count: 0, amount: 0 },
      hasRules: true,
    };
    await page.route('**/vouchers*', (route) => {
      const isFirst = new URL(route.request().url()).searchParams.get('after') === null;
      const items = isFirst ? all.slice(0, 80) : all.slice(80);
      return route.fulfill({ json: { items, next: isFirst ? '2' : null, ...total } });
    });
    await page.goto(`${stack.origin}${AT}/${DATE}`);
    await page.getByText('Vouchers voor ESF', { exact: true }).click();
    const table = page.getByRole('table', { name: 'Vouchers voor ESF' });
    await expect.poll(() => table.getByRole('rowheader').count()).toBe(50);
    await page.getByRole('button', { name: 'Meer tonen: 50 van 120' }).click();
    await expect.poll(() => table.getByRole('rowheader').count()).toBe(120);
    await expect(page.getByRole('button', { name: /^Meer tonen/ }).count()).resolves.toBe(0);

    const section = page.locator('details').filter({ has: table });
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      section.getByRole('button', { name: 'Alles downloaden (CSV)' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe(`vouchers-esf-${DATE}.csv`);
    const lines = readFileSync(await file.path(), 'utf8')
      .trimEnd()
      .split('\r\n');
    expect(lines).toHaveLength(121);
    expect(lines.at(-1)).toBe('V-120;3.7;;ja;;10');
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

  /** The window in which this person is logged in. */
  async function windowOf(user: string): Promise<Page> {
    const known = windows.get(user);
    if (known !== undefined) return known;
    const { page } = await open(user, { acceptDownloads: true });
    windows.set(user, page);
    return page;
  }
});

function tableOf(page: Page): Locator {
  return page.getByRole('table', { name: 'Gemeenten op het peilmoment 1 juli 2025' });
}

function rowOf(page: Page): Locator {
  return tableOf(page).getByRole('row', { name: /^Doetinchem/ });
}

/** Downloads a file and holds its bytes against the hash beside it. */
async function fileWithItsHash(page: Page, name: string): Promise<Buffer> {
  const item = page.getByRole('listitem').filter({ hasText: name }).first();
  const shown = /SHA-256 ([0-9a-f]{64})/.exec(await item.innerText())?.[1];
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    item.getByRole('button', { name: new RegExp(`^${name}`) }).click(),
  ]);
  const bytes = readFileSync(await download.path());
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(shown);
  return bytes;
}
