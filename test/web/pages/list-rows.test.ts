import { expect, test } from 'vitest';
import { writeCsv } from '../../../shared/csv/write-csv.ts';
import {
  DIFFERENCE_FILE,
  findingFile,
  VOUCHER_FILE,
  type ListFile,
} from '../../../web/src/pages/reference-dates/list-rows.ts';

/** The lines of the file behind the byte-order mark. */
const linesOf = <Item>({ heads, cells }: ListFile<Item>, items: readonly Item[]): string[] =>
  writeCsv([heads, ...items.map(cells)])
    .slice(1)
    .trimEnd()
    .split('\r\n');

test('a finding has its words, both places by the name of their municipality, and its day', () => {
  const kind = {
    code: 'uren_boven_24_per_dag',
    count: 1,
    what: 'Te veel uren.',
    why: '',
    action: 'Kijk na.',
  };
  const file = findingFile(
    { kinds: [{ ...kind, code: 'uren_boven_24_per_dag' }] },
    new Map([['GM0222', 'Doetinchem']]),
  );
  const place = { project: '3.12', deelnemernummer: 'DN-1', activiteitnummer: null };
  const lines = linesOf(file, [
    {
      ...{ ...place, code: 'uren_boven_24_per_dag', municipality: 'GM0222' },
      ...{ other: { ...place, municipality: 'GM9999', activiteitnummer: '=A1' } },
      day: { date: '2025-03-01', hours: 25.5 },
    },
    { ...place, code: 'activiteit_dubbel', municipality: null, other: null, day: null },
  ]);
  expect(lines).toEqual([
    'wat;gemeente;project;deelnemernummer;activiteitnummer;ook_gemeente;ook_project;ook_deelnemernummer;' +
      'ook_activiteitnummer;datum;uren;wat_te_doen',
    "Te veel uren.;Doetinchem;3.12;DN-1;;GM9999;3.12;DN-1;'=A1;01-03-2025;25,5;Kijk na.",
    'activiteit_dubbel;;3.12;DN-1;;;;;;;;',
  ]);
});

test('a voucher says whether it counts and why not, its amount a number', () => {
  const voucher = { vouchernummer: 'V1', project: '3.7', gemeente: 'GM0222', bedrag: 1250.5 };
  const reasons = ['a', 'b'].map((rule) => ({ rule, text: `Reden ${rule}.` }));
  expect(
    linesOf(VOUCHER_FILE, [
      { ...voucher, eligible: false, reasons },
      { ...voucher, bedrag: null, eligible: true, reasons: [] },
    ]),
  ).toEqual([
    'vouchernummer;project;gemeentecode;telt_mee;waarom_niet;bedrag',
    'V1;3.7;GM0222;nee;Reden a. Reden b.;1250,5',
    'V1;3.7;GM0222;ja;;',
  ]);
});

test('a difference has both values, dates as people write them', () => {
  const where = { project: '3.12', deelnemernummer: 'DN-1' };
  expect(
    linesOf(DIFFERENCE_FILE, [
      { ...where, column: 'einddatum', was: null, is: '2025-06-30', since: 's1' },
      { ...where, column: 'trede_nu', was: 2, is: 3, since: null },
    ]),
  ).toEqual([
    'deelnemernummer;project;kolom;was;is_nu;sinds_aanlevering',
    'DN-1;3.12;einddatum;;30-06-2025;s1',
    'DN-1;3.12;trede_nu;2;3;',
  ]);
});
