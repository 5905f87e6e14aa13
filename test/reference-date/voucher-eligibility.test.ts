import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KeyedRow, Row } from '../../shared/datasets/dataset.ts';
import type { VoucherRule } from '../../shared/programme/programme.schema.ts';
import { judgeVouchers } from '../../shared/reference-date/voucher-eligibility.ts';

const D = '2022-01-01';
const RULES: VoucherRule[] = [
  { rule: 'positief_advies' },
  { rule: 'afgerond_binnen_project' },
  { rule: 'bedrag_betaald' },
  { rule: 'start_niet_voor', date: '2021-02-01' },
];

/** A voucher that meets every rule, unless told otherwise. */
const voucher = (vouchernummer: string, values: Row = {}): KeyedRow => ({
  key: vouchernummer.toLowerCase(),
  row: 2,
  values: {
    ...{ vouchernummer, gemeente: 'GM0988', status: 'afgerond', aanvraagdatum: '2021-01-10' },
    ...{ scholingsadvies: 'ja', startdatum: '2021-02-01', einddatum: '2021-10-01' },
    ...{ bedrag: 245_000, betaaldatum: '2021-03-01' },
    ...values,
  },
});
const judged = (vouchers: KeyedRow[], rules = RULES) =>
  judgeVouchers([{ project: 'V-1', start: '2020-07-01', end: '2021-12-31', vouchers }], rules, D);

describe('whether a voucher counts for ESF', () => {
  test.each<[string, Row, string[]]>([
    ['meets every rule', {}, []],
    ['negative advice', { scholingsadvies: 'nee' }, ['Er is geen positief scholingsadvies.']],
    ['no advice', { scholingsadvies: null }, ['Er is geen positief scholingsadvies.']],
    ['broken off', { status: 'afgebroken' }, ['De opleiding is niet afgerond.']],
    ['finished without a date', { einddatum: null }, ['De einddatum van de opleiding ontbreekt.']],
    ['finished the day before D', { einddatum: '2021-12-31' }, []],
    ['finished on D', { einddatum: D }, ['De opleiding eindigt op of na het peilmoment.']],
    ['finished on the first day', { einddatum: '2020-07-01' }, []],
    [
      'finished before the project',
      { einddatum: '2020-06-30' },
      ['De opleiding eindigde voor het begin van het project.'],
    ],
    ['no amount', { bedrag: null }, ['Er is geen bedrag ingevuld.']],
    ['an amount of nothing', { bedrag: 0 }, ['Er is geen bedrag ingevuld.']],
    ['not paid', { betaaldatum: null }, ['Het bedrag is nog niet betaald.']],
    ['paid the day before D', { betaaldatum: '2021-12-31' }, []],
    ['paid on D', { betaaldatum: D }, ['Het bedrag is betaald op of na het peilmoment.']],
    ['started the day before', { startdatum: '2021-01-31' }, ['De opleiding begon voor 01-02-2021.']],
    ['no start', { startdatum: null }, ['De startdatum van de opleiding ontbreekt.']],
    [
      'two reasons',
      { scholingsadvies: 'nee', betaaldatum: null },
      ['Er is geen positief scholingsadvies.', 'Het bedrag is nog niet betaald.'],
    ],
  ])('%s', (_, values, texts) => {
    const [only] = judged([voucher('V-1', values)]).vouchers;
    expect(only?.reasons.map(({ text }) => text)).toEqual(texts);
    expect(only?.eligible).toBe(texts.length === 0);
  });

  test('finished after the project ended', () => {
    const sources = [{ project: 'V-1', start: '2020-07-01', end: '2021-09-30', vouchers: [voucher('V-1')] }];
    expect(judgeVouchers(sources, RULES, D).vouchers[0]?.reasons).toEqual([
      { rule: 'afgerond_binnen_project', text: 'De opleiding eindigde na het einde van het project.' },
    ]);
  });

  test('without rules all that were asked for before D count', () => {
    const all = [voucher('V-1', { status: 'afgewezen' }), voucher('V-2', { aanvraagdatum: D })];
    expect(judged(all, []).vouchers.map(({ vouchernummer }) => vouchernummer)).toEqual(['V-1']);
  });

  test('totals are in cents, an empty amount adds nothing', () => {
    const all = [voucher('V-2', { bedrag: 10 }), voucher('V-1'), voucher('V-3', { bedrag: null })];
    expect(judged(all)).toMatchObject({
      vouchers: [{ vouchernummer: 'V-1' }, { vouchernummer: 'V-2' }, { vouchernummer: 'V-3' }],
      eligible: { count: 2, amount: 245_010 },
      refused: { count: 1, amount: 0 },
    });
  });
});

test('each rule more never adds a voucher, and the totals are those of all vouchers', () => {
  const any = fc.record({
    scholingsadvies: fc.constantFrom('ja', 'nee', null),
    status: fc.constantFrom('afgerond', 'toegekend'),
    betaaldatum: fc.constantFrom('2021-03-01', D, null),
    startdatum: fc.constantFrom('2021-01-31', '2021-02-01', null),
    bedrag: fc.option(fc.nat(1_000_000)),
  });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 8 }), fc.subarray(RULES), (rows, rules) => {
      const vouchers = rows.map((values, at) => voucher(`V-${at}`, values));
      const [some, all] = [judged(vouchers, rules), judged(vouchers)];
      expect(all.eligible.count).toBeLessThanOrEqual(some.eligible.count);
      expect(some.eligible.count + some.refused.count).toBe(rows.length);
      expect(some.eligible.amount + some.refused.amount).toBe(
        rows.reduce((sum, { bedrag }) => sum + (bedrag ?? 0), 0),
      );
    }),
    { seed: 4, numRuns: 200 },
  );
});
