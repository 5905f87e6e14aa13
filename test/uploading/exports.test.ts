import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { missingCsv } from '../../functions/api/missing-csv.ts';
import { DATASETS, FILE_DATASET_IDS } from '../../shared/datasets/datasets.ts';
import { csvwMetadata } from '../../shared/datasets/outputs/csvw-metadata.ts';
import { documentationPage } from '../../shared/datasets/outputs/documentation-page.ts';
import { rowJsonSchema } from '../../shared/datasets/outputs/row-json-schema.ts';
import { templateCsv } from '../../shared/datasets/outputs/template-csv.ts';
import { explainedRows } from '../../shared/issues/explained-rows.ts';
import { issuesCsv } from '../../shared/issues/issues-csv.ts';
import type { Issue } from '../../shared/issues/issue.ts';
import { checkText } from '../checking/support/check-text.ts';
import { cellsOf, sourceOf } from '../csv/memory-source.ts';

/** What Excel would take for a formula: a sign in front, but for a number with a minus. */
const IS_FORMULA = /^[=+@\t\r]|^-(?!\d[\d.]*(?:,\d+)?$)/;

const hostile = fc
  .tuple(fc.constantFrom('=', '+', '-', '@', '=cmd|', '+31', '-1+'), fc.string({ maxLength: 12 }))
  .map(([sign, rest]) => `${sign}${rest.replaceAll(/[\0\r\n"]/g, 'x')}y`);

const issue = (value: string): Issue => ({
  ...{ code: 'code_onbekend', severity: 'error', row: 2, column: value, cell: 'A2', value },
  ...{ message: value, fix: value, suggestion: value },
});

async function explained(cells: readonly string[], issues: readonly Issue[]): Promise<string> {
  const quoted = cells.map((cell) => `"${cell}"`).join(';');
  let text = '';
  for await (const piece of explainedRows(sourceOf(`a;b;c\r\n${quoted}\r\n`), issues)) text += piece;
  return text;
}

const EXPORTS: Readonly<Record<string, (text: string) => string | Promise<string>>> = {
  'the list of issues': (text) => issuesCsv([issue(text)]),
  'the own rows with an explanation': (text) => explained([text, text, 'x'], [issue(text)]),
  'who must be chased': (text) =>
    missingCsv([
      {
        ...{ project: text, name: text, dataset: 'vouchers', municipality: text, municipalityName: text },
        ...{ period: '2025-B1', state: 'te_laat', due: '2025-03-14', lock: '2025-04-14', acceptedAt: null },
        ...{ until: null, leads: [text] },
      },
    ]),
};

describe('uploading 25: exports open safely in Excel', () => {
  test.each(Object.entries(EXPORTS))('%s: nothing in it begins a formula', async (_, write) => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const cells = (await cellsOf(await write(text))).flat();
        expect(cells.filter((cell) => IS_FORMULA.test(cell))).toEqual([]);
        expect(cells.join('\n')).toContain(`'${text}`);
      }),
      { numRuns: 60 },
    );
  });

  test('negative numbers stay numbers, and come back as they went', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: -999_999_999, max: -1 }), async (cents) => {
        const amount = (cents / 100).toFixed(2).replace('.', ',');
        const [, row] = await cellsOf(await explained([amount, '-5', '-1.234,50'], []));
        expect(row?.slice(0, 3)).toEqual([amount, '-5', '-1.234,50']);
        const { kept } = await checkText('financien', `jaar;post;lasten\r\n2025;1;${row?.[0]}`);
        expect(kept[0]?.values['lasten']).toBe(cents);
      }),
      { numRuns: 60 },
    );
  });

  test('what was neutralised is handed in again as it was meant', async () => {
    const [, row] = await cellsOf(await explained(['=1+1', '@x', '-x'], []));
    expect(row?.slice(0, 3)).toEqual(["'=1+1", "'@x", "'-x"]);
    const head = 'vouchernummer;aanvraagdatum;status;gemeente;sector;opleiding';
    const { kept } = await checkText('vouchers', `${head}\r\nV1;10-01-2025;aangevraagd;222;zorg;${row?.[0]}`);
    expect(kept[0]?.values['opleiding']).toBe('=1+1');
  });

  test('no source writes a CSV by hand', () => {
    const root = new URL('../../', import.meta.url);
    const own = ['functions', 'shared', 'web/src'].flatMap((folder) =>
      readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.tsx?$/.test(path))
        .map((path) => `${folder}/${path}`),
    );
    expect(own.length).toBeGreaterThan(300);
    const byHand = own.filter((path) => /join\((['"`]);\1\)/.test(readFileSync(new URL(path, root), 'utf8')));
    expect(byHand.filter((path) => !/\/(demo\/generate|csv)\//.test(path))).toEqual([]);
  });

  test.each(FILE_DATASET_IDS)('the column dictionary of %s is what its schema says', (id) => {
    const definition = DATASETS[id];
    const names = definition.columns.map(({ name }) => name);
    const page = documentationPage(definition);
    for (const { name, description } of definition.columns) {
      expect(page).toContain(`\`${name}\``);
      expect(page).toContain(description);
    }
    expect(templateCsv(definition).replace('\ufeff', '').split('\r\n')[0]).toBe(names.join(';'));
    expect(rowJsonSchema(definition)).toHaveProperty('properties');
    expect(Object.keys(rowJsonSchema(definition)['properties'] as object)).toEqual(names);
    const { columns } = csvwMetadata(definition)['tableSchema'] as { columns: { name: string }[] };
    expect(columns.map(({ name }) => name)).toEqual(names);
  });
});
