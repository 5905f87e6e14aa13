import { describe, expect, test } from 'vitest';
import type { FileDatasetId } from '../../shared/datasets/dataset.ts';
import type { CheckContext } from '../../shared/checking/check-context.ts';
import { briefs, checkText } from './support/check-text.ts';

/** Issues of one row (row 2) of a dataset, its required columns filled in as given. */
async function rowIssues(
  dataset: FileDatasetId,
  base: Readonly<Record<string, string>>,
  cells: Readonly<Record<string, string>>,
  changes: Partial<CheckContext> = {},
): Promise<string[]> {
  const all = { ...base, ...cells };
  const text = `${Object.keys(all).join(';')}\n${Object.values(all).join(';')}`;
  const result = await checkText(dataset, text, changes);
  return result.issues.map(({ severity, code, column }) => `${severity} ${code} ${column}`);
}

const VOUCHER = {
  vouchernummer: 'V1',
  aanvraagdatum: '10-01-2025',
  status: 'aangevraagd',
  gemeente: '222',
  sector: 'zorg',
};

describe('vouchers', () => {
  test.each([
    [{ status: 'toegekend' }, ['error toekenningsdatum_nodig toekenningsdatum']],
    [{ status: 'afgerond', toekenningsdatum: '' }, ['error toekenningsdatum_nodig toekenningsdatum']],
    [{ status: 'afgebroken', toekenningsdatum: '-' }, ['error toekenningsdatum_nodig toekenningsdatum']],
    [{ status: 'aangevraagd' }, []],
    [{ status: 'afgewezen' }, []],
    [{ status: 'ingetrokken', toekenningsdatum: '11-01-2025' }, []],
    [{ status: 'toegekend', toekenningsdatum: '10-01-2025' }, []],
    [{ status: 'toegekend', toekenningsdatum: '09-01-2025' }, ['error datum_voor_andere toekenningsdatum']],
    [{ toekenningsdatum: '09-01-2025' }, ['error datum_voor_andere toekenningsdatum']],
    [{ startdatum: '03-02-2025', einddatum: '03-02-2025' }, []],
    [{ startdatum: '03-02-2025', einddatum: '02-02-2025' }, ['error datum_voor_andere einddatum']],
    [{ einddatum: '02-02-2025' }, []],
    [{ startdatum: '31-02-2025', einddatum: '02-02-2025' }, ['error datum_bestaat_niet startdatum']],
    [{ status: 'onzin', toekenningsdatum: '' }, ['error code_onbekend status']],
    [
      { aanvraagdatum: '31-02-2025', toekenningsdatum: '09-01-2025' },
      ['error datum_bestaat_niet aanvraagdatum'],
    ],
    [
      { bedrag: '-5', cofinanciering: '-0,01' },
      ['error getal_te_laag bedrag', 'error getal_te_laag cofinanciering'],
    ],
    [{ sector: '' }, ['error verplicht_leeg sector']],
  ])('%o gives %o', async (cells, issues) => {
    expect(await rowIssues('vouchers', VOUCHER, cells)).toEqual(issues);
  });
});

describe('rows after the end of the period are kept, with one notice', () => {
  test.each([
    [{ aanvraagdatum: '28-02-2025' }, []],
    [{ aanvraagdatum: '01-03-2025' }, ['notice na_periode aanvraagdatum']],
    [
      { aanvraagdatum: '01-03-2025', status: 'toegekend', toekenningsdatum: '02-03-2025' },
      ['notice na_periode aanvraagdatum'],
    ],
    [{ status: 'toegekend', toekenningsdatum: '01-03-2025' }, ['notice na_periode toekenningsdatum']],
    [{ betaaldatum: '01-03-2025' }, ['notice na_periode betaaldatum']],
    [{ startdatum: '01-09-2025', einddatum: '01-12-2025' }, []],
  ])('%o gives %o', async (cells, issues) => {
    expect(await rowIssues('vouchers', VOUCHER, cells)).toEqual(issues);
  });
});

describe('matches', () => {
  const match = { matchnummer: 'M1', matchdatum: '10-01-2025', soort: 'baan', gemeente: 'Aalten' };
  test.each([
    [{}, []],
    [{ einddatum: '09-01-2025' }, ['error datum_voor_andere einddatum']],
    [{ einddatum: '10-01-2025' }, []],
    [{ uren_per_week: '61' }, ['error getal_te_hoog uren_per_week']],
    [{ uren_per_week: '32,5', nog_werkzaam_na_6_maanden: 'j', doelgroep: '50+' }, []],
  ])('%o gives %o', async (cells, issues) => {
    expect(await rowIssues('matches', match, cells)).toEqual(issues);
  });
});

const PARTICIPANT = {
  deelnemernummer: 'D1',
  gemeente: '222',
  geboortejaar: '1990',
  opleidingsniveau: 'mbo2',
  arbeidsmarktpositie: 'inactief',
  doelgroep: 'jongere',
  startdatum: '10-01-2025',
};

describe('deelnemers', () => {
  test.each([
    [{}, []],
    [{ geboortejaar: '2013' }, []],
    [{ geboortejaar: '2014' }, ['error leeftijd_onwaarschijnlijk geboortejaar']],
    [{ geboortejaar: '1925' }, []],
    [{ geboortejaar: '1924' }, ['error leeftijd_onwaarschijnlijk geboortejaar']],
    [{ geboortejaar: '1850', startdatum: '32-01-2025' }, ['error datum_bestaat_niet startdatum']],
    [{ einddatum: '10-01-2025', uitstroom: 'betaald werk' }, []],
    [{ einddatum: '09-01-2025', uitstroom: 'geen' }, ['error datum_voor_andere einddatum']],
    [{ einddatum: '20-01-2025' }, ['error uitstroom_nodig uitstroom']],
    [{ einddatum: '20-01-2025', uitstroom: '-' }, ['error uitstroom_nodig uitstroom']],
    [{ uitstroom: 'opleiding' }, ['warning uitstroom_zonder_einddatum uitstroom']],
    [{ einddatum: '20-1-25' }, ['error datum_kort_jaar einddatum']],
    [{ einddatum: '20-01-2025', uitstroom: 'onzin' }, ['error code_onbekend uitstroom']],
    [{ consulent: 'C07' }, []],
    [{ consulent: 'J. Jansen' }, ['warning consulent_met_spatie consulent']],
    [{ consulent: 'J.\u00A0Jansen' }, ['warning consulent_met_spatie consulent']],
    [{ trede: '7' }, ['error getal_te_hoog trede']],
  ])('%o gives %o', async (cells, issues) => {
    expect(await rowIssues('deelnemers', PARTICIPANT, cells)).toEqual(issues);
  });
});

describe('activiteiten', () => {
  const activity = {
    activiteitnummer: 'A1',
    deelnemernummer: 'D-1',
    soort: 'intake',
    startdatum: '10-01-2025',
  };
  const knownParticipants = (number: string) => number === 'd-1';
  test.each([
    [{}, []],
    [{ deelnemernummer: ' d\u00AD-1' }, []],
    [{ deelnemernummer: 'D-2' }, ['warning deelnemer_niet_bekend deelnemernummer']],
    [{ deelnemernummer: '' }, ['error verplicht_leeg deelnemernummer']],
    [{ einddatum: '09-01-2025' }, ['error datum_voor_andere einddatum']],
    [{ uren: '-1' }, ['error getal_te_laag uren']],
    [{ consulent: 'A B' }, ['warning consulent_met_spatie consulent']],
  ])('%o gives %o', async (cells, issues) => {
    expect(await rowIssues('activiteiten', activity, cells, { knownParticipants })).toEqual(issues);
  });

  test('without participants to compare with, the check is listed as skipped', async () => {
    const text = 'activiteitnummer;deelnemernummer;soort;startdatum\nA1;D-2;intake;10-01-2025';
    const without = await checkText('activiteiten', text);
    expect(without).toMatchObject({ ok: true, groups: [], skipped: [expect.stringContaining('deelnemers')] });
    expect((await checkText('activiteiten', text, { knownParticipants })).skipped).toEqual([]);
  });
});

describe('meetwaarden', () => {
  const present = ['SROI;1', 'tevreden;50', 'cijfer;7;;;10'];

  /** Issues of one row; the other indicators are there, so that none is missing. */
  async function issues(line: string): Promise<string[]> {
    const id = line.split(';')[0]?.toLowerCase();
    const others = present.filter((one) => !one.toLowerCase().startsWith(`${id};`));
    const text = ['indicator;waarde;teller;noemer;aantal;toelichting', ...others, line].join('\n');
    const result = await checkText('meetwaarden', text);
    return result.issues
      .filter(({ code }) => code !== 'indicator_ontbreekt')
      .map(({ severity, code, column }) => `${severity} ${code} ${column}`);
  }

  test.each([
    ['SROI;190', []],
    ['sroi;190', []],
    ['SROI;', ['error waarde_nodig waarde']],
    ['SROI;;;;0', ['error waarde_nodig waarde']],
    ['SROI;;1;2', ['error alleen_bij_verhouding teller']],
    ['SROI;;;2', ['error alleen_bij_verhouding noemer']],
    ['SROI;5;1;2', ['error alleen_bij_verhouding teller']],
    ['tevreden;50', []],
    ['tevreden;;1;2', []],
    ['tevreden;;2;2', []],
    ['tevreden;;0;0', []],
    ['tevreden;;3;2', ['error teller_boven_noemer teller']],
    ['tevreden;;1;', ['error noemer_nodig noemer']],
    ['tevreden;;;2', ['error teller_nodig teller']],
    ['tevreden;;;', ['error waarde_nodig waarde']],
    ['tevreden;50;1;2', ['error waarde_en_teller waarde']],
    ['tevreden;50;1;', ['error waarde_en_teller waarde']],
    ['tevreden;;1;-2', ['error getal_te_laag noemer']],
    ['tevreden;;x;2', ['error getal_vorm teller']],
    ['cijfer;7,5;;;20', []],
    ['cijfer;;;;0', []],
    ['cijfer;7,5;;;0', []],
    ['cijfer;7,5', ['error aantal_nodig aantal']],
    ['cijfer;', ['error aantal_nodig aantal']],
    ['cijfer;;;;5', ['error waarde_nodig waarde']],
    ['cijfer;7;;;-1', ['error getal_te_laag aantal']],
    ['onbekend;1', ['error indicator_onbekend indicator']],
    ['onbekend;;3;2', ['error indicator_onbekend indicator', 'error teller_boven_noemer teller']],
    ['toegekend;1', ['notice indicator_wordt_geteld indicator']],
  ])('%s gives %o', async (line, expected) => {
    expect(await issues(line)).toEqual(expected);
  });

  test('an indicator of the project that is missing is a notice, those counted elsewhere excepted', async () => {
    const result = await checkText('meetwaarden', 'indicator;waarde\nsroi;1');
    expect(
      result.issues.map(({ severity, code, row, message }) => [
        severity,
        code,
        row,
        message.includes('Cijfer'),
      ]),
    ).toEqual([
      ['notice', 'indicator_ontbreekt', null, false],
      ['notice', 'indicator_ontbreekt', null, true],
    ]);
    expect(result.kept[0]).toMatchObject({ key: 'sroi', values: { indicator: 'SROI', waarde: 1 } });
  });

  test('the same indicator twice in any case is a duplicate', async () => {
    const result = await checkText('meetwaarden', 'indicator;waarde\nsroi;1\nSROI;2\n');
    expect(briefs(result)).toContain('error sleutel_dubbel A3');
  });
});

describe('financien', () => {
  const money = { jaar: '2025', post: '1', baten: '1', lasten: '' };
  test.each([
    [{}, []],
    [{ post: '2A' }, []],
    [{ post: 'T' }, []],
    [{ jaar: '2027', post: 't' }, []],
    [{ baten: '', lasten: '-1.234,56' }, []],
    [{ baten: '0' }, []],
    [{ baten: '' }, ['error baten_of_lasten baten']],
    [{ baten: '', lasten: '-' }, ['notice streepje_is_leeg lasten', 'error baten_of_lasten baten']],
    [{ baten: 'x' }, ['error getal_vorm baten']],
    [{ post: '3' }, ['error post_onbekend post']],
    [{ jaar: '2026', post: '1' }, ['error post_onbekend post']],
    [{ jaar: '25', post: '99' }, ['error jaar_vier_cijfers jaar']],
    [{ lasten: '1,234' }, ['error bedrag_decimalen lasten']],
  ])('%o gives %o', async (cells, issues) => {
    expect(await rowIssues('financien', money, cells)).toEqual(issues);
  });
});

describe('only the rows of a period', () => {
  const project = { project: 'P' };
  test.each([
    [{}, []],
    [{ aanvraagdatum: '31-12-2024' }, ['error buiten_periode aanvraagdatum']],
    [{ aanvraagdatum: '31-12-2024', einddatum: '01-01-2025' }, []],
    [{ aanvraagdatum: '31-12-2024', einddatum: '31-12-2024' }, ['error buiten_periode aanvraagdatum']],
    [{ aanvraagdatum: '31-12-2024', einddatum: '01-01-2026' }, []],
    [{ aanvraagdatum: '01-03-2025' }, ['notice na_periode aanvraagdatum']],
    [{ aanvraagdatum: '31-12-2024', einddatum: 'x' }, ['error datum_vorm einddatum']],
  ])('%o gives %o', async (cells, issues) => {
    expect(await rowIssues('vouchers', VOUCHER, cells, project)).toEqual(issues);
  });

  test('a register may hold rows of any date', async () => {
    expect(await rowIssues('vouchers', VOUCHER, { aanvraagdatum: '31-12-2024' })).toEqual([]);
  });
});

describe('per municipality', () => {
  const own = { project: 'G', municipality: 'GM0222' };
  test.each([
    ['Doetinchem', []],
    ['GM0222', []],
    ['Aalten', ['error andere_gemeente gemeente']],
    ['buiten_regio', ['error andere_gemeente gemeente']],
    ['Amsterdam', ['error gemeente_onbekend gemeente']],
  ])('a row of %s gives %o', async (gemeente, issues) => {
    expect(await rowIssues('vouchers', VOUCHER, { gemeente }, own)).toEqual(issues);
    expect(await rowIssues('deelnemers', PARTICIPANT, { gemeente }, own)).toEqual(issues);
  });

  test('a dataset without municipality is not judged by it', async () => {
    expect(briefs(await checkText('meetwaarden', 'indicator\nx', own))).toEqual([
      'error indicator_onbekend A2',
      'error waarde_nodig 2:waarde',
    ]);
  });
});
