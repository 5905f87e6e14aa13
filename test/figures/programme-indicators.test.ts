import { describe, expect, it } from 'vitest';
import type { Programme } from '../../shared/programme/programme.schema.ts';
import { figure, indicator, measured, programme, project, value, voucher, vouchers } from './bench.ts';
import type { Given } from './bench.ts';

type Changes = Parameters<typeof project>[0];

/** A programme indicator over P1 and P2, which have the same indicator. */
function both(
  own: ReturnType<typeof indicator>,
  whole: Parameters<typeof indicator>[0] = {},
  first: Changes = {},
  second: Changes = {},
  more: Parameters<typeof programme>[0] = {},
): Programme {
  return programme({
    projects: [
      project({ indicators: [own], ...first }),
      project({ code: 'P2', indicators: [own], ...second }),
    ],
    indicators: [
      indicator({
        id: 'samen',
        kind: own.kind,
        ...whole,
        measure: { projects: ['P1', 'P2'], indicator: own.id },
      }),
    ],
    ...more,
  });
}

const granted = (code: string, period: string, ...dates: readonly string[]): Given => ({
  project: code,
  dataset: 'vouchers',
  period,
  rows: vouchers(...dates),
});
const given = (code: string, period: string, cells: Parameters<typeof value>[0]): Given => ({
  project: code,
  dataset: 'meetwaarden',
  period,
  rows: [value(cells)],
});
const count = indicator();

describe('programme indicators (contract §3)', () => {
  it('add the actuals at the earliest t of the active projects that have one', () => {
    const files = [
      granted('P1', '2025-B1', '2025-01-02'),
      granted('P1', '2025-B2', '2025-01-02', '2025-03-02'),
      granted('P2', '2025-B1', '2025-01-02', '2025-01-03'),
    ];
    // P1 is through April, P2 through February: February, 1 + 2.
    expect(figure(both(count), files, '2025-12-31', null)).toMatchObject({
      t: '2025-02-28',
      actual: 3,
      delivered: { of: 2, have: 2 },
      series: [{ period: '2025-B1', increment: 3, total: 3 }],
    });
  });

  it('go on without an active project that has nothing yet, and say so', () => {
    expect(figure(both(count), [granted('P1', '2025-B2', '2025-03-02')], '2025-12-31', null)).toMatchObject({
      t: '2025-04-30',
      actual: 1,
      delivered: { of: 2, have: 1 },
    });
  });

  it('keep what an ended project brought, without waiting for it', () => {
    const ended = both(count, {}, { end: '2025-02-28' });
    const files = [
      granted('P1', '2025-B1', '2025-01-02', '2025-02-28', '2025-03-01'),
      granted('P2', '2025-B3', '2025-05-02'),
    ];
    expect(figure(ended, files, '2025-08-01', null)).toMatchObject({
      t: '2025-06-30',
      actual: 3,
      delivered: { of: 1, have: 1 },
    });
  });

  it('take the latest t where no project is active any more', () => {
    const ended = both(count, {}, { end: '2025-02-28' }, { end: '2025-04-30' });
    const files = [granted('P1', '2025-B1', '2025-01-02'), granted('P2', '2025-B2', '2025-03-02')];
    expect(figure(ended, files, '2025-08-01', null)).toMatchObject({
      t: '2025-04-30',
      actual: 2,
      delivered: { of: 0, have: 0 },
    });
  });

  it('count anew per year, also for a project that ended in an earlier one', () => {
    const yearly = indicator({ window: { per: 'jaar' } });
    const long = both(yearly, {}, { start: '2024-01-01', end: '2024-12-31' }, {}, { start: '2024-01-01' });
    const files = [granted('P1', '2024-B6', '2024-05-02'), granted('P2', '2025-B1', '2025-01-02')];
    expect(figure(long, files, '2025-03-31', null)).toMatchObject({ t: '2025-02-28', actual: 1 });
  });

  it('are null without any actual, at the last period end', () => {
    expect(figure(both(count), [], '2025-05-15', null)).toMatchObject({
      t: '2025-04-30',
      actual: null,
      dataThrough: null,
      status: 'geen_gegevens',
    });
  });

  it('leave out a project counted under another', () => {
    const under = both(count, {}, {}, { countedUnder: 'P1' });
    const files = [granted('P1', '2025-B1', '2025-01-02'), granted('P2', '2025-B1', '2025-01-02')];
    expect(figure(under, files, '2025-03-31', null)).toMatchObject({
      actual: 1,
      delivered: { of: 1, have: 1 },
    });
    expect(figure(under, files, '2025-03-31', 'P2').actual).toBe(1);
  });

  it.each([
    ['levels add up', measured('level', 'total'), { waarde: 3 }, { waarde: 4 }, 7],
    [
      'ratios are pooled: 100 · (1 + 3) / (2 + 8)',
      measured('ratio', 'total'),
      { teller: 1, noemer: 2 },
      { teller: 3, noemer: 8 },
      40,
    ],
    [
      'means are pooled: (8·1 + 6·3) / 4',
      measured('mean', 'total'),
      { waarde: 8, aantal: 1 },
      { waarde: 6, aantal: 3 },
      6.5,
    ],
    [
      'of a percentage without sides only fractions count',
      measured('ratio', 'total'),
      { waarde: 90 },
      { teller: 1, noemer: 4 },
      25,
    ],
  ])('%s', (_, own, first, second, actual) => {
    const files = [given('P1', '2025-B1', first), given('P2', '2025-B1', second)];
    expect(figure(both(own), files, '2025-03-31', null).actual).toBe(actual);
  });

  describe('participants', () => {
    const people = indicator({
      kind: 'unique',
      measure: { dataset: 'vouchers', date: 'toekenningsdatum', field: 'deelnemernummer' },
    });
    const files = ['P1', 'P2'].map((code): Given => ({
      project: code,
      dataset: 'vouchers',
      period: '2025-B1',
      rows: [
        voucher('a', '2025-01-02', { deelnemernummer: 'd1' }),
        voucher('b', '2025-01-02', { deelnemernummer: `${code}-2` }),
      ],
    }));

    it('count once where numbers are shared', () => {
      const shared = both(people, {}, {}, {}, { sharedParticipantNumbers: true });
      expect(figure(shared, files, '2025-03-31', null).actual).toBe(3);
      expect(figure(shared, files, '2025-03-31', 'P1').actual).toBe(2);
    });

    it('are added up where numbers are each project’s own', () => {
      expect(figure(both(people), files, '2025-03-31', null).actual).toBe(4);
    });

    it('are added up where something else than numbers is counted', () => {
      const sectors = indicator({
        kind: 'unique',
        measure: { dataset: 'vouchers', date: 'toekenningsdatum', field: 'sector' },
      });
      const shared = both(sectors, {}, {}, {}, { sharedParticipantNumbers: true });
      const rows = [voucher('a', '2025-01-02', { sector: 'zorg' })];
      const same = ['P1', 'P2'].map((code): Given => ({
        project: code,
        dataset: 'vouchers',
        period: '2025-B1',
        rows,
      }));
      expect(figure(shared, same, '2025-03-31', null).actual).toBe(2);
    });

    it('are null where nothing was accepted', () => {
      const shared = both(people, {}, {}, {}, { sharedParticipantNumbers: true });
      expect(figure(shared, [], '2025-03-31', null).actual).toBeNull();
    });
  });

  describe('projects with other rhythms', () => {
    const mixed = both(count, {}, { rhythm: 'kwartaal' }, { rhythm: 'maandelijks' });

    it('are added at the t of the earliest, each from its own register in force then', () => {
      const files = [
        granted('P1', '2025-K1', '2025-01-02', '2025-03-31'),
        granted('P2', '2025-M04', '2025-01-02', '2025-04-30'),
        granted('P2', '2025-M03', '2025-01-02'),
      ];
      // P1 is through 31 March, P2 through 30 April: 31 March, 2 + 1.
      expect(figure(mixed, files, '2025-05-15', null)).toMatchObject({ t: '2025-03-31', actual: 3 });
    });

    it('count, of a register that looks ahead, what is dated by t', () => {
      const files = [
        granted('P1', '2025-K1', '2025-01-02', '2025-05-15', '2025-06-02'),
        granted('P1', '2025-K2', '2025-01-02'),
        granted('P2', '2025-M05', '2025-01-02'),
      ];
      // t is 31 May: of the register of K1, in force then, 2 January and 15 May.
      expect(figure(mixed, files, '2025-07-15', null)).toMatchObject({ t: '2025-05-31', actual: 3 });
    });

    it('have a series in the rhythm of the programme', () => {
      const quarters = both(count, {}, { rhythm: 'kwartaal' }, { rhythm: 'kwartaal' });
      const files = ['P1', 'P2'].flatMap((code) => [
        granted(code, '2025-K1', '2025-01-02', '2025-04-15'),
        granted(code, '2025-K2', '2025-01-02'),
      ]);
      // At 28 February no quarter had ended; at 30 April the registers of K1 hold.
      expect(figure(quarters, files, '2025-07-15', null)).toMatchObject({
        t: '2025-06-30',
        series: [
          { period: '2025-B1', total: null },
          { period: '2025-B2', total: 4 },
          { period: '2025-B3', total: 2 },
        ],
      });
    });
  });
});

describe('expected of programme indicators (contract §3)', () => {
  const files = [granted('P1', '2025-B1', '2025-01-02'), granted('P2', '2025-B1', '2025-01-02')];
  const withTarget = indicator({ targets: [{ date: '2025-12-31', value: 364 }] });

  it('follows their own targets from the start of the programme', () => {
    const own = both(count, { targets: [{ date: '2025-12-31', value: 364 }] }, { start: '2025-02-01' });
    // 28 February is day 58.
    expect(figure(own, files, '2025-03-31', null)).toMatchObject({ expected: 58, pace: 2 / 58, target: 364 });
  });

  it('is that of the projects added, without own targets', () => {
    // P1: 58. P2 starts on 30 January: 364 · 29 / 335.
    const parts = both(withTarget, {}, {}, { start: '2025-01-30' });
    const found = figure(parts, files, '2025-03-31', null);
    expect(found.expected).toBeCloseTo(58 + (364 * 29) / 335, 10);
    expect(found).toMatchObject({ target: null, targetDate: null, attainment: null, status: 'geen_doel' });
  });

  it('is null where a project has none', () => {
    const parts = programme({
      projects: [project({ indicators: [withTarget] }), project({ code: 'P2', indicators: [count] })],
      indicators: [indicator({ id: 'samen', measure: { projects: ['P1', 'P2'], indicator: 'toegekend' } })],
    });
    expect(figure(parts, files, '2025-03-31', null)).toMatchObject({ actual: 2, expected: null, pace: null });
  });

  it('forecasts from the start of the programme, in its rhythm', () => {
    const own = both(count, { targets: [{ date: '2025-12-31', value: 364 }] });
    // 2 in 58 days, 306 days left.
    expect(figure(own, files, '2025-03-31', null).forecast).toBeCloseTo(2 + (2 * 306) / 58, 10);
  });
});
