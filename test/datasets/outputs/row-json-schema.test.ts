import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Column } from '../../../shared/datasets/column.ts';
import type { FileDatasetId } from '../../../shared/datasets/dataset.ts';
import { DATASETS, FILE_DATASET_IDS } from '../../../shared/datasets/datasets.ts';
import { canonicalCell } from '../../../shared/datasets/outputs/canonical-cell.ts';
import { rowJsonSchema } from '../../../shared/datasets/outputs/row-json-schema.ts';
import { writeCsv } from '../../../shared/csv/write-csv.ts';
import { checkText } from '../../checking/support/check-text.ts';

const ajv = new Ajv2020({
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
  validateFormats: true,
});
addFormats.default(ajv);
const takes = Object.fromEntries(
  FILE_DATASET_IDS.map((id) => [id, ajv.compile(rowJsonSchema(DATASETS[id]))]),
);

type Texts = Readonly<Record<string, string | null>>;

/** One sound row of each dataset in canonical form, with every column that other cells do not rule out. */
const SOUND: Readonly<Record<FileDatasetId, Texts>> = {
  vouchers: {
    vouchernummer: 'V1',
    aanvraagdatum: '2025-01-13',
    status: 'toegekend',
    toekenningsdatum: '2025-01-27',
    gemeente: 'GM0222',
    sector: 'zorg',
    bedrag: '2450',
    cofinanciering: '0.5',
    scholingsadvies: 'ja',
    startdatum: '2025-02-03',
    einddatum: '2025-06-30',
    resultaat: 'nog_bezig',
    deelnemernummer: 'D-1',
  },
  matches: {
    matchnummer: 'M1',
    matchdatum: '2025-01-13',
    soort: 'baan',
    gemeente: 'buiten_regio',
    uren_per_week: '32.5',
  },
  deelnemers: {
    deelnemernummer: 'D1',
    gemeente: 'GM0197',
    geboortejaar: '1988',
    opleidingsniveau: 'mbo2',
    arbeidsmarktpositie: 'inactief',
    doelgroep: '50_plus',
    startdatum: '2025-01-13',
    einddatum: '2025-06-30',
    uitstroom: 'betaald_werk',
    trede: '4',
  },
  activiteiten: {
    activiteitnummer: 'A1',
    deelnemernummer: 'D1',
    soort: 'intake',
    startdatum: '2025-01-13',
    uren: '1.25',
  },
  meetwaarden: { indicator: 'SROI', waarde: '-12.75', aantal: '3', toelichting: 'Telling' },
  financien: { jaar: '2025', post: '2a', baten: '-10.25', lasten: '18250.5' },
};

/** Checks one row as a file; numbers with Dutch commas, as a lone `1.234` would be a thousand. */
async function checked(id: FileDatasetId, row: Texts) {
  const isNumber = (name: string) =>
    ['amount', 'decimal'].includes(DATASETS[id].columns.find((one) => one.name === name)?.type ?? '');
  const cells = Object.entries(row).map(([name, text]) =>
    isNumber(name) ? (text ?? '').replace('.', ',') : text,
  );
  const result = await checkText(id, writeCsv([Object.keys(row), cells]), { period: '2025-B6' });
  const values = result.kept[0]?.values;
  const read = Object.fromEntries(
    DATASETS[id].columns.map((column) => [column.name, canonicalCell(column, values?.[column.name] ?? null)]),
  );
  return { accepted: result.accepted === 1, read };
}

/** The texts of a row by all its columns, null where it has none. */
function complete(id: FileDatasetId, row: Texts): Texts {
  return Object.fromEntries(DATASETS[id].columns.map(({ name }) => [name, row[name] ?? null]));
}

describe.each(FILE_DATASET_IDS)('the JSON Schema of %s', (id) => {
  const { columns } = DATASETS[id];

  test('is sound JSON Schema 2020-12, takes a sound row, and knows every column and which are required', async () => {
    const schema = rowJsonSchema(DATASETS[id]);
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(schema['$id']).toBe(`urn:peilstok:standaard:1.0:${id}:row`);
    expect(Object.keys(schema['properties'] as object)).toEqual(columns.map(({ name }) => name));
    expect(takes[id]?.(complete(id, SOUND[id])), ajv.errorsText(takes[id]?.errors)).toBe(true);
    expect(await checked(id, SOUND[id])).toEqual({ accepted: true, read: complete(id, SOUND[id]) });
    for (const { name } of columns.filter(({ required }) => required))
      expect(takes[id]?.({ ...SOUND[id], [name]: null }), name).toBe(false);
    expect(takes[id]?.({ ...SOUND[id], bsn: '1' })).toBe(false);
  });

  test('takes a text in a column just where the check reads it as that same text', async () => {
    const texts = fc
      .constantFrom(...columns)
      .chain((column) => fc.tuple(fc.constant(column), textFor(column)));
    await fc.assert(
      fc.asyncProperty(texts, async ([column, text]) => {
        const row = { ...SOUND[id], [column.name]: text };
        const { accepted, read } = await checked(id, row);
        const same = accepted && read[column.name] === text;
        expect(takes[id]?.(row), `${column.name} ${text}`).toBe(same);
      }),
      { numRuns: 150, seed: 3 },
    );
  });
});

const digits = fc.constantFrom(
  '0',
  '-0',
  '7',
  '-7',
  '07',
  '60',
  '61',
  '59.5',
  '60.5',
  '0.5',
  '0.50',
  '.5',
  '5.',
  '1.234',
  '1E3',
  '999999999999',
  '1000000000000',
  '12.345',
  '-0.25',
  '1 000',
  'x',
);

/** Canonical texts of a column's type and near misses; dates near the sound ones, so that only the cell is judged. */
function textFor({ name, type, list }: Column): fc.Arbitrary<string> {
  switch (type) {
    case 'amount':
    case 'decimal':
    case 'whole':
      return fc.oneof(digits, fc.integer({ min: -9, max: 99 }).map(String));
    case 'code':
      return fc.oneof(fc.constantFrom(...(list?.codes ?? [])), fc.constantFrom('onzin', 'JA', ' ja'));
    case 'date':
      return /^(aanvraag|start|match)/.test(name)
        ? fc.constantFrom('2025-01-13', '2025-01-02', '2025-1-2', '02-01-2025', '2025-02-30', '2101-01-01')
        : fc.constantFrom('2025-07-01', '2025-02-30', '1-7-2025', '2025-13-01', '2101-01-01', '31-12-2025');
    case 'year':
      return fc.constantFrom(name === 'jaar' ? '2025' : '1990', '88', '2.025', '02025', '');
    case 'municipality':
      return fc.constantFrom('GM0222', 'GM1586', 'buiten_regio', '222', 'Aalten', 'GM222', 'gm0222');
    case 'indicator':
      return fc.constantFrom('SROI', '');
    case 'budget_line':
      return fc.constantFrom('1', '2a', '');
    default:
      return fc.oneof(
        fc.constantFrom('X-9', 'D-00123'),
        fc.string({ minLength: 3, unit: fc.constantFrom('a', 'é', '7') }).map((text) => `a${text}`),
      );
  }
}

describe('what must hold between cells', () => {
  const dates = fc.option(fc.constant('2025-06-30'));
  const number = fc.option(fc.constantFrom('0', '2'));
  const rows: Readonly<Partial<Record<FileDatasetId, fc.Arbitrary<Texts>>>> = {
    vouchers: fc.record({
      status: fc.constantFrom(
        'aangevraagd',
        'toegekend',
        'afgewezen',
        'ingetrokken',
        'afgerond',
        'afgebroken',
      ),
      toekenningsdatum: dates,
    }),
    deelnemers: fc.record({ einddatum: dates, uitstroom: fc.option(fc.constant('geen')) }),
    meetwaarden: fc.record({
      indicator: fc.constantFrom('tevreden', 'cijfer'),
      waarde: number,
      teller: fc.option(fc.constant('1')),
      noemer: fc.option(fc.constant('2')),
      aantal: number,
    }),
    financien: fc.record({ baten: number, lasten: number }),
  };

  test.each(['vouchers', 'deelnemers', 'meetwaarden', 'financien'] as const)(
    'the schema of %s refuses nothing that the check takes, and whatever does not hang on the programme as the check does',
    async (id) => {
      const changes = rows[id];
      if (changes === undefined) throw new RangeError('no rows');
      await fc.assert(
        fc.asyncProperty(changes, async (changed) => {
          const row = { ...SOUND[id], ...changed };
          const { accepted } = await checked(id, row);
          const taken = takes[id]?.(row) === true;
          // That a mean needs a count, and that only a ratio has parts, only the programme tells.
          const needsProgramme = id === 'meetwaarden' && !accepted;
          expect(needsProgramme || taken === accepted, JSON.stringify(row)).toBe(true);
          expect(accepted && !taken).toBe(false);
        }),
        { numRuns: 120, seed: 3 },
      );
    },
  );

  test.each([
    ['meetwaarden', { waarde: null, aantal: null, teller: '1' }],
    ['meetwaarden', { waarde: '1', teller: '1', noemer: '2' }],
    ['meetwaarden', { waarde: null, aantal: null }],
    ['vouchers', { status: 'afgerond', toekenningsdatum: null }],
    ['deelnemers', { uitstroom: null }],
    ['financien', { baten: null, lasten: null }],
  ] as const)('the schema of %s refuses %o', (id, changed) => {
    expect(takes[id]?.({ ...SOUND[id], ...changed })).toBe(false);
  });
});
