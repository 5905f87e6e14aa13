import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { datasetDocuments } from '../../../functions/check/dataset-documents.ts';
import { DATASETS, FILE_DATASET_IDS } from '../../../shared/datasets/datasets.ts';
import { rowSchema } from '../../../shared/datasets/definition.ts';
import { csvwMetadata } from '../../../shared/datasets/outputs/csvw-metadata.ts';
import { rowJsonSchema } from '../../../shared/datasets/outputs/row-json-schema.ts';
import { templateCsv } from '../../../shared/datasets/outputs/template-csv.ts';
import { checkText } from '../../checking/support/check-text.ts';

const FOLDER = new URL('../../../docs/datasets/', import.meta.url);

test('docs/datasets is what the datasets say', () => {
  const documents = datasetDocuments();
  expect(readdirSync(FOLDER).toSorted()).toEqual([...documents.keys()].toSorted());
  for (const [name, text] of documents) expect(readFileSync(new URL(name, FOLDER), 'utf8'), name).toBe(text);
});

describe.each(FILE_DATASET_IDS)('%s', (id) => {
  const definition = DATASETS[id];

  test('its template passes its own check, and its row the zod schema', async () => {
    const result = await checkText(id, templateCsv(definition), { project: 'S', period: '2025-B6' });
    expect(result).toMatchObject({ rows: 1, accepted: 1, ok: true, groups: [] });
    expect(rowSchema(definition).safeParse(result.kept[0]?.values).success).toBe(true);
  });

  test('its JSON Schema knows every column, and which are required', () => {
    const schema = rowJsonSchema(definition);
    expect(Object.keys(schema['properties'] as object)).toEqual(definition.columns.map(({ name }) => name));
    expect(schema['required']).toEqual(
      definition.columns.filter((one) => one.required).map(({ name }) => name),
    );
  });
});

test('the JSON Schema says what is allowed', () => {
  const properties = rowJsonSchema(DATASETS.deelnemers)['properties'] as Record<string, object>;
  expect(properties['trede']).toMatchObject({ type: ['integer', 'null'], minimum: 1, maximum: 6 });
  expect(properties['geslacht']).toMatchObject({ enum: ['v', 'm', 'x', 'onbekend', null] });
  expect(properties['startdatum']).toMatchObject({ type: 'string', format: 'date' });
  const voucher = rowJsonSchema(DATASETS.vouchers)['properties'] as Record<string, object>;
  expect(voucher['bedrag']).toMatchObject({ type: ['integer', 'null'], minimum: 0 });
  expect(voucher['bedrag']).not.toHaveProperty('maximum');
});

test('the CSVW description tells how people write', () => {
  const { columns, primaryKey } = csvwMetadata(DATASETS.financien)['tableSchema'] as {
    columns: { name: string; datatype: unknown }[];
    primaryKey: unknown;
  };
  expect(primaryKey).toEqual(['jaar', 'post']);
  expect(columns.find(({ name }) => name === 'baten')?.datatype).toMatchObject({ base: 'decimal' });
});
