import { logIn, openPage, startBrowser } from '../e2e/support/browser.ts';
import { startLocalStack } from '../e2e/support/local-stack.ts';
import { seedProgramme } from '../e2e/support/seed.ts';
import { OPEN } from '../e2e/support/voucher-files.ts';
import { voucherFile } from './voucher-file.ts';

const ROWS = 50_000;

async function fileOf(rows: number, change: (text: string) => string) {
  const parts: Uint8Array[] = [];
  for await (const part of voucherFile(rows).open()) parts.push(part);
  const buffer = Buffer.from(change(Buffer.concat(parts).toString('utf8')));
  return { name: 'vouchers.csv', mimeType: 'text/csv', buffer };
}

/** The longest task of the page's own thread while a file is checked, in milliseconds; 0 where none took 50. */
const stack = await startLocalStack();
const browser = await startBrowser();
try {
  await seedProgramme(stack.api);
  const { page } = await openPage(await browser.newContext({ locale: 'nl-NL' }));
  await logIn(page, stack.origin, 'kartrekker.achterhoek');
  const files = {
    'without a fault': await fileOf(ROWS, (text) => text),
    'with a fault in every sixth row': await fileOf(ROWS, (text) =>
      text.replaceAll(';zorg;', ';gezondheid;'),
    ),
  };
  for (const [name, file] of Object.entries(files)) {
    await page.getByRole('link', { name: 'Aanleveren', exact: true }).first().click();
    await page.getByLabel('Project', { exact: true }).selectOption(OPEN.project);
    await page.getByLabel('Gegevens', { exact: true }).selectOption(OPEN.dataset);
    await page.getByLabel('Periode', { exact: true }).selectOption(OPEN.period);
    await page.getByLabel('CSV-bestand').setInputFiles(file);
    await page.evaluate(() => {
      const found: number[] = [];
      Object.assign(window, { found });
      new PerformanceObserver((list) =>
        found.push(...list.getEntries().map(({ duration }) => duration)),
      ).observe({ entryTypes: ['longtask'] });
    });
    const began = performance.now();
    await page.getByRole('button', { name: 'Bestand controleren' }).click();
    await page
      .getByText(/Er zijn fouten gevonden|De aanlevering is verwerkt|Uw bevestiging is nodig/)
      .waitFor({
        timeout: 120_000,
      });
    const seconds = (performance.now() - began) / 1000;
    const found = await page.evaluate(() => (window as unknown as { found: number[] }).found);
    const longest = Math.round(Math.max(0, ...found));
    process.stdout.write(
      `${ROWS} rows ${name}: ${found.length} tasks over 50 ms, longest ${longest} ms, ${seconds.toFixed(1)} s to the outcome\n`,
    );
  }
} finally {
  await browser.close();
  await stack.remove();
}
