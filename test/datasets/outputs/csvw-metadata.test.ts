import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { DATASETS, FILE_DATASET_IDS } from '../../../shared/datasets/datasets.ts';
import { csvwMetadata } from '../../../shared/datasets/outputs/csvw-metadata.ts';
import { STANDARD_VERSION } from '../../../shared/datasets/standard-version.ts';

const natural = { type: ['string', 'array', 'object'] };
const number = { type: 'number' };

/** The shape of a table description after W3C 'Metadata Vocabulary for Tabular Data', as far as ours may use it. */
const SHAPE = {
  type: 'object',
  required: ['@context', 'url', 'tableSchema'],
  properties: {
    '@context': {
      type: 'array',
      prefixItems: [
        { const: 'http://www.w3.org/ns/csvw' },
        { type: 'object', properties: { '@language': { const: 'nl' } }, additionalProperties: false },
      ],
      minItems: 2,
      items: false,
    },
    '@id': { type: 'string', pattern: '^(?!_:)' },
    url: { type: 'string' },
    dialect: {
      type: 'object',
      properties: {
        commentPrefix: { type: 'string' },
        delimiter: { type: 'string', minLength: 1 },
        doubleQuote: { type: 'boolean' },
        encoding: { enum: ['utf-8', 'utf-16', 'windows-1252'] },
        header: { type: 'boolean' },
        headerRowCount: { type: 'integer', minimum: 0 },
        lineTerminators: natural,
        quoteChar: { type: ['string', 'null'] },
        skipBlankRows: { type: 'boolean' },
        trim: { enum: [true, false, 'true', 'false', 'start', 'end'] },
      },
      additionalProperties: false,
    },
    tableSchema: {
      type: 'object',
      required: ['columns', 'primaryKey'],
      properties: {
        primaryKey: { type: 'array', minItems: 1, items: { type: 'string' } },
        columns: { type: 'array', minItems: 1, items: { $ref: '#/$defs/column' } },
      },
      additionalProperties: false,
    },
  },
  // Common properties: a prefixed name of the initial context.
  patternProperties: { '^(dc|schema):[A-Za-z]+$': natural },
  additionalProperties: false,
  $defs: {
    column: {
      type: 'object',
      required: ['name', 'titles', 'datatype'],
      properties: {
        name: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9_.]*$' },
        titles: natural,
        required: { type: 'boolean' },
        null: { type: ['string', 'array'], items: { type: 'string' } },
        datatype: { anyOf: [{ $ref: '#/$defs/base' }, { $ref: '#/$defs/datatype' }] },
      },
      patternProperties: { '^dc:[a-z]+$': natural },
      additionalProperties: false,
    },
    base: { enum: ['string', 'date', 'decimal', 'integer', 'gYear'] },
    datatype: {
      type: 'object',
      required: ['base'],
      properties: {
        base: { $ref: '#/$defs/base' },
        format: {
          anyOf: [
            { type: 'string' },
            {
              type: 'object',
              properties: {
                decimalChar: { type: 'string', minLength: 1, maxLength: 1 },
                groupChar: { type: 'string', minLength: 1, maxLength: 1 },
                pattern: { type: 'string', pattern: '^[#0,.]+$' },
              },
              additionalProperties: false,
            },
          ],
        },
        minimum: number,
        maximum: number,
      },
      additionalProperties: false,
    },
  },
};

interface CsvwColumn {
  readonly name: string;
  readonly required: boolean;
  readonly null: readonly string[];
  readonly datatype: string | { readonly base: string; readonly format?: unknown };
}

const fits = new Ajv2020({ strict: true, allowUnionTypes: true, strictTypes: false }).compile(SHAPE);

describe.each(FILE_DATASET_IDS)('the CSV on the Web description of %s', (id) => {
  const metadata = csvwMetadata(DATASETS[id]);
  const { columns, primaryKey } = metadata['tableSchema'] as {
    columns: readonly CsvwColumn[];
    primaryKey: readonly string[];
  };

  test('has the shape that W3C gives it, and its version', () => {
    expect(fits(metadata), JSON.stringify(fits.errors)).toBe(true);
    expect(metadata).toMatchObject({
      '@id': `urn:peilstok:standaard:${STANDARD_VERSION}:${id}:csvw`,
      url: `${id}.csv`,
      'schema:version': STANDARD_VERSION,
    });
  });

  test('names every column once, and keys that are columns', () => {
    expect(columns.map(({ name }) => name)).toEqual(DATASETS[id].columns.map(({ name }) => name));
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
    expect(primaryKey).toEqual(DATASETS[id].key);
  });

  test('describes its own template', () => {
    for (const { name, datatype } of columns) {
      const example = DATASETS[id].columns.find((column) => column.name === name)?.example ?? '';
      const format = typeof datatype === 'string' ? undefined : datatype.format;
      if (example === '') continue;
      if (format === 'dd-MM-yyyy') expect(example, name).toMatch(/^\d\d-\d\d-\d{4}$/);
      else if (typeof format === 'string') expect(example, name).toMatch(new RegExp(format));
      else if (format !== undefined) expect(example, name).toMatch(/^-?\d{1,3}(\.\d{3})*(,\d+)?$/);
    }
  });
});

test('a code is one of its list, whole', () => {
  const { columns } = csvwMetadata(DATASETS.matches)['tableSchema'] as { columns: readonly CsvwColumn[] };
  const { datatype } = columns.find(({ name }) => name === 'soort') ?? {};
  const format = new RegExp((datatype as { format: string }).format);
  expect(format.test('baan')).toBe(true);
  expect(format.test('bijbaan')).toBe(false);
});
