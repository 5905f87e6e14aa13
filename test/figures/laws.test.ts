import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row } from '../../shared/datasets/dataset.ts';
import { addDays } from '../../shared/dates/iso-date.ts';
import { periodEnd } from '../../shared/programme/period.ts';
import { alone, dashboard, indicator, pointsOf, voucher } from './bench.ts';
import type { Given } from './bench.ts';

const measure = { dataset: 'vouchers', date: 'toekenningsdatum' } as const;
const INDICATORS = [
  indicator({ id: 'aantal', measure: { ...measure, where: { status: ['toegekend'] } } }),
  indicator({ id: 'bedrag', kind: 'sum', measure: { ...measure, field: 'bedrag' } }),
  indicator({ id: 'mensen', kind: 'unique', measure: { ...measure, field: 'deelnemernummer' } }),
  indicator({ id: 'gemiddeld', kind: 'mean', measure: { ...measure, field: 'bedrag' } }),
  indicator({
    id: 'deel',
    kind: 'ratio',
    measure: { ...measure, where: { sector: ['zorg'] }, among: { status: ['toegekend'] } },
  }),
  indicator({ id: 'venster', window: { from: '2025-02-01', per: 'jaar' } }),
];

const day = fc.integer({ min: -40, max: 430 }).map((days) => addDays('2025-01-01', days));
const row: fc.Arbitrary<Row> = fc.record({
  vouchernummer: fc.integer({ min: 1, max: 12 }).map((number) => `V${number}`),
  toekenningsdatum: fc.option(day, { freq: 6 }),
  status: fc.constantFrom('toegekend', 'aangevraagd'),
  sector: fc.constantFrom('zorg', 'bouw', null),
  bedrag: fc.option(fc.integer({ min: 0, max: 500_000 })),
  deelnemernummer: fc.constantFrom('d1', 'd2', 'd3', null),
});
const rows = fc.uniqueArray(row, { selector: ({ vouchernummer }) => vouchernummer, maxLength: 12 });
const PERIODS = ['2025-B1', '2025-B2', '2025-B3', '2025-B4', '2025-B5', '2025-B6'];
const deliveries = fc
  .record(Object.fromEntries(PERIODS.map((period) => [period, fc.option(rows)])))
  .map((byPeriod): Given[] =>
    Object.entries(byPeriod).flatMap(([period, some]) =>
      some === null ? [] : [{ dataset: 'vouchers', period, rows: some }],
    ),
  );
const shuffled = <Item>(items: readonly Item[]) =>
  fc.shuffledSubarray([...items], { minLength: items.length });

const END = '2025-11-15';
const register = alone({ end: END, indicators: INDICATORS });
const period = alone({ end: END, delivery: 'period', indicators: INDICATORS });

/** All points of a project, by indicator. */
function points(programme: typeof register, given: readonly Given[]) {
  return pointsOf(programme, given)[0]?.indicators;
}

/** The rule of contract §3 as it stands there, told over rows that are all at hand. */
function plainly(id: string, counted: readonly Row[], t: string): number | null {
  const dated = counted.filter(
    ({ toekenningsdatum: date }) => typeof date === 'string' && date <= t && date <= END,
  );
  const amounts = dated.flatMap(({ bedrag }) => (typeof bedrag === 'number' ? [bedrag] : []));
  const cents = amounts.reduce((sum, amount) => sum + amount, 0);
  const among = dated.filter(({ status }) => status === 'toegekend');
  switch (id) {
    case 'aantal':
      return among.length;
    case 'bedrag':
      return cents / 100;
    case 'mensen':
      return new Set(dated.flatMap(({ deelnemernummer }) => deelnemernummer ?? [])).size;
    case 'gemiddeld':
      return amounts.length === 0 ? null : cents / 100 / amounts.length;
    case 'deel':
      return among.length === 0
        ? null
        : (100 * among.filter(({ sector }) => sector === 'zorg').length) / among.length;
    default:
      return dated.filter(({ toekenningsdatum: date }) => String(date) >= '2025-02-01').length;
  }
}

function expectPlainly(
  programme: typeof register,
  given: readonly Given[],
  countedAt: (t: string) => readonly Row[] | null,
) {
  for (const { id, points: found } of points(programme, given) ?? []) {
    for (const { end, value } of found) {
      const counted = countedAt(end);
      const plain = counted === null ? null : plainly(id, counted, end);
      if (plain === null) expect([id, end, value]).toEqual([id, end, null]);
      else expect(value, `${id} at ${end}`).toBeCloseTo(plain, 9);
    }
  }
}

describe('laws of figures', () => {
  it('one pass over a register says what the rule says', () => {
    fc.assert(
      fc.property(deliveries, (given) => {
        expectPlainly(register, given, (t) => {
          const inForce = given.findLast((file) => periodEnd(file.period) <= t);
          return inForce === undefined || inForce.rows === 'nothing' ? null : inForce.rows;
        });
      }),
    );
  });

  it('one pass over period files says what the rule says', () => {
    fc.assert(
      fc.property(deliveries, (given) => {
        fc.pre(given.some((file) => file.period === '2025-B1'));
        expectPlainly(period, given, (t) => {
          const byKey = new Map<unknown, Row>();
          for (const file of given) {
            if (periodEnd(file.period) > t || file.rows === 'nothing') continue;
            for (const values of file.rows) byKey.set(values['vouchernummer'], values);
          }
          return [...byKey.values()];
        });
      }),
    );
  });

  it('the order of rows and of files changes no figure', () => {
    const reordered = deliveries.chain((given) =>
      fc.tuple(
        fc.constant(given),
        fc
          .tuple(
            ...given.map((file) =>
              shuffled(file.rows as readonly Row[]).map((some): Given => ({ ...file, rows: some })),
            ),
          )
          .chain((files) => shuffled(files)),
      ),
    );
    fc.assert(
      fc.property(reordered, fc.constantFrom(register, period), ([given, other], programme) => {
        expect(points(programme, other)).toEqual(points(programme, given));
      }),
    );
  });

  it('a figure at t never depends on rows dated after t', () => {
    fc.assert(
      fc.property(
        deliveries,
        fc.constantFrom(...PERIODS),
        fc.constantFrom(register, period),
        (given, id, programme) => {
          const t = periodEnd(id);
          const until = given.map((file): Given => ({
            ...file,
            rows: (file.rows as readonly Row[]).map((values) =>
              // A row of later is kept, so that it still replaces its key; only what it says goes.
              String(values['toekenningsdatum'] ?? '') > t
                ? voucher(String(values['vouchernummer']), null)
                : values,
            ),
          }));
          const actuals = (some: readonly Given[]) =>
            dashboard(programme, some, t).map(({ actual }) => actual);
          expect(actuals(until)).toEqual(actuals(given));
        },
      ),
    );
  });

  it('splitting a register over municipalities keeps its totals', () => {
    const split = alone({ end: END, deliveredPer: 'municipality', indicators: INDICATORS });
    fc.assert(
      fc.property(rows, fc.func(fc.boolean()), (some, isFirst) => {
        const whole: Given = { dataset: 'vouchers', period: '2025-B6', rows: some };
        const parts = ['GM0222', 'GM0197'].map((municipality, index): Given => ({
          ...whole,
          municipality,
          rows: some.filter((values) => isFirst(values['vouchernummer']) === (index === 0)),
        }));
        expect(points(split, parts)?.map(({ points: found }) => found.at(-1)?.value)).toEqual(
          points(register, [whole])?.map(({ points: found }) => found.at(-1)?.value),
        );
      }),
    );
  });

  it('splitting a period’s rows over two periods keeps the totals after both', () => {
    fc.assert(
      fc.property(rows, fc.func(fc.boolean()), (some, isFirst) => {
        const file = (id: string, part: readonly Row[]): Given => ({
          dataset: 'vouchers',
          period: id,
          rows: part,
        });
        const together = [file('2025-B1', []), file('2025-B2', some)];
        const apart = [
          file(
            '2025-B1',
            some.filter((values) => isFirst(values['vouchernummer'])),
          ),
          file(
            '2025-B2',
            some.filter((values) => !isFirst(values['vouchernummer'])),
          ),
        ];
        const last = (given: readonly Given[]) =>
          points(period, given)?.map(({ points: found }) => found.at(-1));
        expect(last(apart)).toEqual(last(together));
      }),
    );
  });

  it('past figures do not move with a file of a later period, where none is missing', () => {
    fc.assert(
      fc.property(fc.tuple(rows, rows, rows), fc.constantFrom(register, period), (files, programme) => {
        const given = files.map((some, index): Given => ({
          dataset: 'vouchers',
          period: `2025-B${index + 1}`,
          rows: some,
        }));
        const past = (some: readonly Given[]) =>
          dashboard(programme, some, '2025-05-10').map((found) => ({ ...found, dataThrough: null }));
        expect(past(given)).toEqual(past(given.slice(0, 2)));
      }),
    );
  });
});
