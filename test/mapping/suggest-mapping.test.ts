import { describe, expect, test } from 'vitest';
import { cellContextOf, projectOf } from '../../shared/checking/programme-context.ts';
import { DATASETS } from '../../shared/datasets/datasets.ts';
import type { FileDatasetId } from '../../shared/datasets/dataset.ts';
import { SECTOR, VOUCHER_STATUS, BENEFIT, YES_NO, YES_NO_UNKNOWN } from '../../shared/datasets/code-lists.ts';
import { codeColumn, municipalityColumn, optional } from '../../shared/datasets/column.ts';
import type { Column } from '../../shared/datasets/column.ts';
import { choicesOf } from '../../shared/mapping/column-choices.ts';
import type { CodeList } from '../../shared/datasets/code-lists.ts';
import type { Mapping } from '../../shared/mapping/mapping.ts';
import { renewMapping, suggestMapping } from '../../shared/mapping/suggest-mapping.ts';
import { createValueSuggester, suggestChoice } from '../../shared/mapping/suggest-values.ts';
import { surveyForeign } from '../../shared/mapping/survey-foreign.ts';
import { REGION_PROGRAMME } from '../checking/support/region-programme.ts';
import { sourceOf } from '../csv/memory-source.ts';

const context = (dataset: FileDatasetId) => ({
  ...{ dataset, programme: REGION_PROGRAMME, project: 'R', period: '2025-B1' },
  ...{ municipality: null, elevenProof: false, knownParticipants: null },
});

const VOUCHERS = context('vouchers');
const CELLS = cellContextOf(VOUCHERS, projectOf(VOUCHERS));

async function suggested(dataset: FileDatasetId, text: string): Promise<Mapping> {
  const survey = await surveyForeign(sourceOf(text), false);
  const asked = context(dataset);
  return suggestMapping(DATASETS[dataset], survey, cellContextOf(asked, projectOf(asked)));
}
const sources = ({ columns }: Mapping): Record<string, string | null> =>
  Object.fromEntries(columns.map(({ column, from }) => [column, from]));

const PODIO =
  'Voucher ID;Datum aanvraag;Fase;Toegekend op;Woonplaats;Branche;Bedrag voucher;Opmerkingen\n' +
  'V1;01-09-2025;Toegekend per brief;15-09-2025;Doetinchem;Zorg & welzijn;1.200,00;x\n' +
  'V2;02-09-2025;Nieuw;;Aalten;Techniek;800,00;y\n';

describe('uploading 10: foreign columns are suggested', () => {
  test('by their names and by what they hold', async () => {
    const mapping = await suggested('vouchers', PODIO);
    expect(sources(mapping)).toEqual({
      vouchernummer: 'Voucher ID',
      aanvraagdatum: 'Datum aanvraag',
      status: 'Fase',
      toekenningsdatum: 'Toegekend op',
      gemeente: 'Woonplaats',
      sector: 'Branche',
      bedrag: 'Bedrag voucher',
    });
    const status = mapping.columns.find(({ column }) => column === 'status');
    expect(status?.values).toEqual({ 'Toegekend per brief': 'toegekend', Nieuw: '' });
  });

  test('a column that names nothing we know is recognised by its municipalities', async () => {
    const mapping = await suggested('matches', 'A;Q\n1;Doetinchem\n2;Aalten\n3;Oost Gelre\n');
    expect(sources(mapping)).toEqual({ gemeente: 'Q' });
  });

  test('a name is not believed where no value fits', async () => {
    const mapping = await suggested('vouchers', 'Datum aanvraag;Nr\nmorgen;1\nvolgende week;2\n');
    expect(sources(mapping)['aanvraagdatum']).toBeUndefined();
  });

  test('never a column of persons for a number that stands for one, whatever its name has in common', async () => {
    const mapping = await suggested(
      'vouchers',
      'Voucher ID;Naam kandidaat;Deelnemer;Naam opleiding\nV1;Jansen;a@voorbeeld.nl;Lassen\n',
    );
    expect(sources(mapping)).toEqual({ vouchernummer: 'Voucher ID', opleiding: 'Naam opleiding' });
    const safe = await suggested('vouchers', 'Voucher ID;Kandidaat\nV1;K-7\n');
    expect(sources(safe)).toMatchObject({ deelnemernummer: 'Kandidaat' });
  });

  test('no foreign column is used twice', async () => {
    const mapping = await suggested('deelnemers', 'Startdatum;Einddatum;Deelnemer\n1-1-2025;2-1-2025;D1\n');
    const used = mapping.columns.map(({ from }) => from);
    expect(new Set(used).size).toBe(used.length);
    expect(sources(mapping)).toMatchObject({ startdatum: 'Startdatum', einddatum: 'Einddatum' });
  });
});

describe('uploading 10: values are suggested', () => {
  test.each<[string, CodeList, string | undefined]>([
    ['Toegekend per brief', VOUCHER_STATUS, 'toegekend'],
    ['toegekent', VOUCHER_STATUS, 'toegekend'],
    ['Afgerond of afgebroken', VOUCHER_STATUS, undefined],
    ['Transport en logistiek', SECTOR, 'transport_logistiek'],
    ['Logistiek', SECTOR, 'transport_logistiek'],
    ['Geen uitkering', BENEFIT, 'geen'],
    ['Iets anders', VOUCHER_STATUS, undefined],
    ['Ja, gegeven', YES_NO, 'ja'],
  ])('%s', (text, list, code) => {
    const column = codeColumn(list as typeof VOUCHER_STATUS)('kolom', '', '');
    expect(suggestChoice(text, choicesOf(column, CELLS))).toBe(code);
  });

  const asked = (column: Column, ...texts: string[]): Record<string, string> => {
    const values = texts.map((text) => ({ text, count: 1 }));
    const found = createValueSuggester(column, CELLS)({ values, more: false });
    return Object.fromEntries(found.map(({ text, suggestion }) => [text, suggestion]));
  };

  test('only texts that the reader does not take are asked for', () => {
    const status = codeColumn(VOUCHER_STATUS)('status', '', '');
    expect(asked(status, 'TOEGEKEND', 'Afgewezen', 'Loopt')).toEqual({ Loopt: '' });
    expect(asked(optional(status), '-', 'n.v.t.', 'Loopt')).toEqual({ Loopt: '' });
  });

  test('municipalities of an own list, which keep their code', () => {
    const column = municipalityColumn('gemeente', '', '');
    expect(asked(column, 'Doetinchem stad', 'Gem. Aalten', 'D1', 'aalten', '222', 'buiten regio')).toEqual({
      'Doetinchem stad': 'GM0222',
      'Gem. Aalten': 'GM0197',
      D1: '',
    });
  });

  test('ja and nee in numbers and other languages', () => {
    const [two, three] = [codeColumn(YES_NO), codeColumn(YES_NO_UNKNOWN)];
    expect(asked(two('esf', '', ''), '1', '2', 'J', 'yes', '9')).toEqual({ '2': 'nee', yes: 'ja', '9': '' });
    expect(asked(three('baan', '', ''), '2', '9', '?')).toEqual({
      '2': 'nee',
      '9': 'onbekend',
      '?': 'onbekend',
    });
  });

  test('a column of free text is not asked word by word', () => {
    const texts = Array.from({ length: 61 }, (_, at) => `opmerking ${at}`);
    expect(asked(codeColumn(SECTOR)('sector', '', ''), ...texts)).toEqual({});
  });

  test('each with the number of its cells, whatever their case', async () => {
    const text = 'Nr;Plaats\n1;Doetinchem stad\n2;doetinchem  STAD\n3;Aalten\n';
    const { columns } = await surveyForeign(sourceOf(text), false);
    const place = columns.find(({ name }) => name === 'Plaats');
    if (place === undefined) throw new Error('no column');
    const found = createValueSuggester(municipalityColumn('gemeente', '', ''), CELLS)(place);
    expect(found).toEqual([{ text: 'Doetinchem stad', count: 2, suggestion: 'GM0222' }]);
  });
});

test('uploading 10: a kept mapping stays where its columns are still there, and is suggested anew where not', async () => {
  const survey = await surveyForeign(sourceOf(PODIO.replace('Fase', 'Status dossier')), false);
  const kept: Mapping = {
    dataset: 'vouchers',
    headers: [],
    columns: [
      { column: 'status', from: 'Fase', fixed: null, values: { Nieuw: 'aangevraagd' } },
      { column: 'sector', from: null, fixed: 'zorg', values: {} },
      { column: 'opleiding', from: 'Opmerkingen', fixed: null, values: {} },
    ],
  };
  const fresh = await suggested('vouchers', PODIO.replace('Fase', 'Status dossier'));
  const renewed = renewMapping(kept, fresh, survey);
  expect(sources(renewed)).toMatchObject({
    sector: null,
    opleiding: 'Opmerkingen',
    status: 'Status dossier',
  });
  expect(renewed.headers).toEqual(survey.headers);
});

describe('uploading 24: a foreign file with citizen service numbers is refused, mapped or not', () => {
  test.each([
    ['a column that says so', 'Nr;BSN\n1;x\n', ['bsn_kop']],
    [
      'numbers that pass, without a name that tells',
      'Nr;Ref\n1;111222333\n2;123456782\n3;999999990\n',
      ['bsn_kolom'],
    ],
    ['an address may stay behind with its column', 'Nr;E-mail\n1;jan@voorbeeld.nl\n', []],
  ])('%s', async (_name, text, codes) => {
    const { issues, groups } = await surveyForeign(sourceOf(text), false);
    expect(groups.map(({ code }) => code)).toEqual(codes);
    expect(JSON.stringify(issues)).not.toMatch(/111222333|jan@/);
  });

  test('unless a beheerder recorded that the numbers are no BSN', async () => {
    const { issues } = await surveyForeign(sourceOf('Nr;Ref\n1;111222333\n2;123456782\n3;999999990\n'), true);
    expect(issues).toEqual([]);
  });
});

test('uploading 1: a foreign file that cannot be read whole says so before anything is mapped', async () => {
  const { issues } = await surveyForeign(sourceOf('Nr;Fase\n1;"open\n2;x\n'), false);
  expect(issues.map(({ code }) => code)).toEqual(['open_aanhalingsteken']);
});
