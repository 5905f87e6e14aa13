import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { parse } from 'csv-parse/sync';
import { exampleFiles } from '../../functions/demo/example-files.ts';
import { waitFor } from '../../functions/demo/load/wait-for.ts';
import { PROGRAMME } from '../e2e/support/seed.ts';
import { OPEN } from '../e2e/support/voucher-files.ts';
import { awaitText, click, fill, logIn, logOut, visit, wentWrong } from './in-page.ts';
import type { Report } from './report.ts';
import type { Tab } from './tab.ts';

const AT = `/programma/${PROGRAMME}`;
/** Keys by their code points in W3C WebDriver. */
const [ESCAPE, END, RIGHT] = ['\uE00C', '\uE010', '\uE014'];
/** The byte-order mark as Latin-1 reads it. */
const MARK = '\xEF\xBB\xBF';
const FORM = `${AT}/aanleveren?project=${OPEN.project}&gegevens=${OPEN.dataset}&periode=${OPEN.period}`;

/** What people do that leans most on the browser: worker, streams, canvas, dialog, keys, downloads. Files go in `folder`. */
export async function journeys(tab: Tab, origin: string, folder: string, report: Report): Promise<void> {
  const { faulty, mended } = exampleFiles();
  await tab.resize(1280);
  const walk = (name: string, path: string, steps: () => Promise<void>): Promise<void> =>
    report.check(name, async () => {
      await visit(tab, origin + path);
      await steps();
      return wentWrong(tab);
    });
  const handIn = async (name: string, content: string | Uint8Array): Promise<void> => {
    const file = join(folder, 'files', name);
    mkdirSync(join(folder, 'files'), { recursive: true });
    writeFileSync(file, content);
    await awaitText(tab, 'Bestand controleren');
    await tab.choose('input[type=file]', file);
    await awaitText(tab, name);
    await click(tab, 'Bestand controleren');
  };

  await logIn(tab, origin, 'management.achterhoek');
  await walk('the overview is filtered and replayed', AT, async () => {
    await awaitText(tab, 'Wie heeft aangeleverd');
    await tab.run(() => document.querySelector<HTMLElement>('input[type=range]')?.focus());
    await tab.press('\uE012');
    await waitFor('another moment', 30, () =>
      tab.run(() => (location.search.includes('bekend=') ? true : null)),
    );
  });
  await walk('a chart is drawn, read by keys, and downloaded', `${AT}/project?code=3.7`, async () => {
    await awaitText(tab, 'Grafiek downloaden (PNG)');
    await waitFor('a drawn chart', 30, () => tab.run(drawn));
    await tab.run(() => document.querySelector<HTMLElement>('.chart-stop')?.focus());
    const before = await tab.run(() => document.querySelector('.chart__reading')?.textContent);
    await tab.press(RIGHT, END);
    const after = await tab.run(() => document.querySelector('.chart__reading')?.textContent);
    if (before === after) throw new Error('the keys do not move through the chart');
    await click(tab, 'Cijfers downloaden (CSV)');
    await click(tab, 'Grafiek downloaden (PNG)');
    await downloaded(tab, '.csv', MARK);
    await downloaded(tab, '.png', '\x89PNG');
  });
  await walk('a meeting is presented by keys', `${AT}/overleg`, async () => {
    await waitFor('a meeting to open', 30, () =>
      tab.run(() => {
        const link = document.querySelector<HTMLElement>('main a[href*="/overleg/"]');
        link?.click();
        return link && true;
      }),
    );
    await click(tab, 'Presenteren');
    await awaitText(tab, '1 van ');
    await tab.press(RIGHT);
    await awaitText(tab, '2 van ');
    await tab.press(ESCAPE);
    await waitFor('the end', 30, () => tab.run(() => (document.querySelector('dialog[open]') ? null : true)));
  });
  await logOut(tab, origin);

  await logIn(tab, origin, 'kartrekker.achterhoek');
  await walk('the faulty example is found out before it is sent', FORM, async () => {
    await handIn(faulty.fileName, faulty.content);
    await awaitText(tab, 'Er zijn fouten gevonden');
    await click(tab, 'Uw rijen met uitleg downloaden (CSV)');
    await waitFor('rows with explanation', 30, async () =>
      (await downloaded(tab, '.csv', MARK)).includes('uitleg_peilstok') ? true : null,
    );
  });
  await walk('rows of a workbook are read', FORM, async () => {
    const rows = parse(faulty.content, { delimiter: ';', bom: true });
    await handIn('register.xlsx', await writeXlsx({ sheets: [{ name: 'Register', rows }] }));
    await awaitText(tab, 'Er zijn fouten gevonden');
  });
  await walk('pasted rows are read', FORM, async () => {
    await click(tab, 'Of plak de rijen uit Excel');
    await tab.run(
      (rows) => {
        const field = document.querySelector<HTMLTextAreaElement>('#plakken');
        if (field) field.value = rows;
        field?.dispatchEvent(new Event('input', { bubbles: true }));
      },
      faulty.content.replaceAll(';', '\t'),
    );
    await click(tab, 'Bestand controleren');
    await awaitText(tab, 'Er zijn fouten gevonden');
  });
  await walk('the mended example goes in, to its receipt', FORM, async () => {
    await handIn(mended.fileName, mended.content);
    await awaitText(tab, 'De aanlevering is verwerkt');
    await awaitText(tab, 'Ontvangstbewijs');
  });
  await logOut(tab, origin);

  await logIn(tab, origin, 'beheerder.achterhoek');
  await walk('the programme is changed, as far as its preview', `${AT}/inrichting`, async () => {
    await awaitText(tab, 'U hebt nog niets gewijzigd.');
    await fill(tab, 'Naam', 'Meerjarenplan');
    await waitFor('the change', 30, () =>
      tab.run(() => (document.body.innerText.includes('nog niets gewijzigd') ? null : true)),
    );
  });
  await logOut(tab, origin);
}

/** Runs in the page: whether the first canvas holds more than one colour. */
function drawn(): true | null {
  const canvas = document.querySelector('canvas');
  const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
  return pixels && new Set(new Uint32Array(pixels.buffer)).size > 4 ? true : null;
}

/** The newest download with such an ending, once it is whole: begins with these bytes. */
function downloaded(tab: Tab, ending: string, start: string): Promise<Buffer> {
  return waitFor(`a download ${ending}`, 30, async () => {
    const files = readdirSync(tab.downloads)
      .filter((name) => name.endsWith(ending))
      .map((name) => join(tab.downloads, name))
      .toSorted((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
    const bytes = files[0] === undefined ? null : readFileSync(files[0]);
    return bytes?.toString('latin1').startsWith(start) === true ? bytes : null;
  });
}
