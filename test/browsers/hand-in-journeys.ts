import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { writeXlsx } from 'hucre/xlsx';
import { exampleFiles } from '../../functions/demo/example-files.ts';
import { PROGRAMME } from '../e2e/support/seed.ts';
import { OPEN } from '../e2e/support/voucher-files.ts';
import { downloaded, MARK } from './downloads.ts';
import { awaitText, click, until } from './in-page.ts';
import type { Tab } from './tab.ts';

const FORM = `/programma/${PROGRAMME}/aanleveren?project=${OPEN.project}&gegevens=${OPEN.dataset}&periode=${OPEN.period}`;

/** Walks a journey from an address on. */
export type Walk = (name: string, path: string, steps: () => Promise<void>) => Promise<void>;

/** The example with faults as CSV, workbook and pasted rows, and the mended one to its receipt. Files go in `folder`. */
export async function handInJourneys(tab: Tab, walk: Walk, folder: string): Promise<void> {
  const { faulty, mended } = exampleFiles();
  const handIn = async (name: string, content: string | Uint8Array): Promise<void> => {
    const file = join(folder, 'files', name);
    mkdirSync(join(folder, 'files'), { recursive: true });
    writeFileSync(file, content);
    await awaitText(tab, 'Bestand controleren');
    await tab.choose('input[type=file]', file);
    await awaitText(tab, name);
    await click(tab, 'Bestand controleren');
  };

  await walk('the faulty example is found out before it is sent', FORM, async () => {
    await handIn(faulty.fileName, faulty.content);
    await awaitText(tab, 'Er zijn fouten gevonden');
    await click(tab, 'Uw rijen met uitleg downloaden (CSV)');
    await downloaded(tab, '.csv', MARK, 'uitleg_peilstok');
  });
  await walk('rows of a workbook are read', FORM, async () => {
    const rows = parse(faulty.content, { delimiter: ';', bom: true });
    await handIn('register.xlsx', await writeXlsx({ sheets: [{ name: 'Register', rows }] }));
    await awaitText(tab, 'Er zijn fouten gevonden');
  });
  await walk('pasted rows are read', FORM, async () => {
    await click(tab, 'Of plak de rijen uit Excel');
    const paste = (rows: string): boolean => {
      const field = document.querySelector<HTMLTextAreaElement>('#plakken');
      if (field === null) return false;
      field.value = rows;
      return field.dispatchEvent(new Event('input', { bubbles: true }));
    };
    await until(tab, 'the field to paste in', paste, faulty.content.replaceAll(';', '\t'));
    await click(tab, 'Bestand controleren');
    await awaitText(tab, 'Er zijn fouten gevonden');
  });
  await walk('the mended example goes in, to its receipt', FORM, async () => {
    await handIn(mended.fileName, mended.content);
    await awaitText(tab, 'De aanlevering is verwerkt');
    await awaitText(tab, 'Ontvangstbewijs');
  });
}
