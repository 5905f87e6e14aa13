import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { logIn, logOut } from './support/browser.ts';
import type { WatchedPage } from './support/browser.ts';
import { withFrame } from './support/frame.ts';
import { chooseAndCheck } from './support/handing-in.ts';
import type { LocalStack } from './support/local-stack.ts';
import { actualOf, awaitActual, PROGRAMME } from './support/seed.ts';
import { faultyVouchers, grantedIn, mendedVouchers, OPEN, rowsIn } from './support/voucher-files.ts';

const INDICATOR = 'Toegekende scholingsvouchers, hele projectperiode';

/** From a faulty file to a figure on the screen of management: one visit after another, in one browser. */
describe('handing in vouchers', { timeout: 60_000 }, () => {
  let stack: LocalStack;
  let watched: WatchedPage;
  let page: Page;
  /** The address of the submission that went in. */
  let submission = '';

  withFrame('vouchers', async (frame) => {
    ({ stack } = frame);
    watched = await frame.open(null);
    ({ page } = watched);
  });

  test('a faulty file is refused, with every fault told once, its cells and its fix', async () => {
    await logIn(page, stack.origin, 'kartrekker.achterhoek');
    await chooseAndCheck(page, OPEN, faultyVouchers());
    await page.getByText('Er zijn fouten gevonden', { exact: true }).waitFor();
    await expect(page.getByText('5 fouten in 5 van de').innerText()).resolves.toContain(
      `in 5 van de ${rowsIn(OPEN.period).toLocaleString('nl-NL')} rijen`,
    );

    const date = group(page, '1 fout in kolom aanvraagdatum');
    await expect(date.innerText()).resolves.toMatch(/B3.*31-09-2025[\s\S]*Zo lost u het op/);
    const municipality = group(page, '2 fouten in kolom gemeente');
    await expect(cellsOf(municipality)).resolves.toEqual(['E5', 'E6']);
    await expect(municipality.innerText()).resolves.toContain("Bedoelt u 'Doetinchem'?");
    const sector = group(page, '1 fout in kolom sector');
    await expect(sector.innerText()).resolves.toMatch(/F7.*gezondheid[\s\S]*zorg/);
    const number = group(page, '1 fout in kolom vouchernummer');
    await expect(number.innerText()).resolves.toMatch(/A9[\s\S]*rij 2/);

    await expect(actualOf(stack.api, OPEN.project, 'vouchers-toegekend')).resolves.toBe(grantedIn('2025-B4'));
  });

  test('the mended file goes in after a reason for its doubtful amount, and gives a receipt', async () => {
    const file = mendedVouchers();
    await chooseAndCheck(page, OPEN, file);
    await page.getByText('Uw bevestiging is nodig', { exact: true }).waitFor();
    await expect(group(page, '1 waarschuwing in kolom bedrag').innerText()).resolves.toMatch(/L4.*1\.250/);
    const preview = page.getByRole('region', { name: 'Wat er verandert' });
    const change = preview.getByRole('row', { name: INDICATOR });
    await expect(change.getByRole('cell').allInnerTexts()).resolves.toEqual([
      String(grantedIn('2025-B4')),
      String(grantedIn(OPEN.period)),
    ]);

    await page.getByRole('button', { name: 'Bevestigen en verwerken' }).click();
    await page.getByText('Geef in een paar woorden de reden.').waitFor();
    await page
      .getByLabel('Waarom klopt dit toch?')
      .fill('Het bedrag is 1250 euro, nagekeken in de beschikking.');
    await page.getByRole('button', { name: 'Bevestigen en verwerken' }).click();
    await page.getByText('De aanlevering is verwerkt', { exact: true }).waitFor();

    const receipt = await page.getByRole('region', { name: 'Ontvangstbewijs' }).innerText();
    expect(receipt).toContain(file.name);
    expect(receipt).toContain(createHash('sha256').update(file.buffer).digest('hex'));
    submission = page.url();
  });

  test('management sees exactly the figure of the file, as chart and as table', async () => {
    await logOut(page);
    await logIn(page, stack.origin, 'management.achterhoek');
    await awaitActual(stack.api, OPEN.project, 'vouchers-toegekend', grantedIn(OPEN.period));
    await page.reload();
    const row = page.getByRole('row', { name: INDICATOR }).first();
    await row.waitFor();
    await expect(row.getByRole('cell').allInnerTexts()).resolves.toContain(String(grantedIn(OPEN.period)));

    await page
      .getByRole('link', { name: /^3\.7 Opijver/ })
      .first()
      .click();
    const panel = page.getByRole('region', { name: INDICATOR });
    const chart = panel.getByRole('slider');
    await chart.press('Home');
    const points = Number(await chart.getAttribute('aria-valuemax'));
    const read: string[] = [];
    for (let point = 0; point <= points; point += 1) {
      read.push((await chart.getAttribute('aria-valuetext')) ?? '');
      await chart.press('ArrowRight');
    }
    expect(read.filter((text) => text.includes(String(grantedIn(OPEN.period))))).toHaveLength(1);
    await panel.getByText('Toon de cijfers in een tabel').click();
    const last = panel.getByRole('table').getByRole('row').last();
    await expect(last.innerText()).resolves.toMatch(/september-oktober 2025/i);
    await expect(last.getByRole('cell').allInnerTexts()).resolves.toContain(String(grantedIn(OPEN.period)));
  });

  test('management meets no way to hand in, nor any file', async () => {
    await expect(page.getByRole('link', { name: /aanleveren/i }).count()).resolves.toBe(0);
    await expect(page.getByRole('heading', { name: 'Ingezonden bestanden' }).count()).resolves.toBe(0);
    expect(watched.takeErrors()).toEqual([]);

    await page.goto(`${stack.origin}/programma/${PROGRAMME}/aanleveren`);
    await page.getByRole('heading', { level: 1, name: 'U heeft hiervoor geen rechten' }).waitFor();
    await expect(page.locator('input[type=file]').count()).resolves.toBe(0);

    const id = submission.split('/').at(-1) ?? '';
    for (const path of [`/submissions/${id}`, `/submissions/${id}/file`, `/submissions/${id}/issues`])
      expect([403, 404], path).toContain(await statusFor('GET', path));
    expect([403, 404]).toContain(await statusFor('POST', '/submissions'));
  });

  test('what was accepted is still there after the server was cut off', async () => {
    await stack.kill();
    await stack.restart();
    await expect(actualOf(stack.api, OPEN.project, 'vouchers-toegekend')).resolves.toBe(
      grantedIn(OPEN.period),
    );
  });

  async function statusFor(method: 'GET' | 'POST', path: string): Promise<number> {
    const response = await fetch(`${stack.origin}/api${path}`, {
      method,
      redirect: 'manual',
      headers: {
        authorization: `Bearer ${await stack.tokenFor('management.achterhoek')}`,
        'content-type': 'application/json',
      },
      ...(method === 'POST' && {
        body: JSON.stringify({ programme: PROGRAMME, ...OPEN, nothingToReport: true, size: 0 }),
      }),
    });
    return response.status;
  }
});

/** The panel of one kind of fault. */
const group = (page: Page, title: string) => page.getByRole('region', { name: title, exact: true });

async function cellsOf(panel: ReturnType<typeof group>): Promise<string[]> {
  return panel.locator('[data-label=Cel]').allInnerTexts();
}
