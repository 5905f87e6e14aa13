import { describe, expect, it } from 'vitest';
import { alone, figure, indicator, voucher, vouchers } from './bench.ts';
import type { Given } from './bench.ts';

const by = (kind: 'count' | 'sum' | 'unique' | 'ratio' | 'mean', measure: object, more: object = {}) =>
  alone({
    indicators: [
      indicator({ kind, measure: { dataset: 'vouchers', date: 'toekenningsdatum', ...measure }, ...more }),
    ],
  });

const B1 = (...rows: ReturnType<typeof vouchers>): Given => ({
  dataset: 'vouchers',
  period: '2025-B1',
  rows,
});
const B2 = (...rows: ReturnType<typeof vouchers>): Given => ({
  dataset: 'vouchers',
  period: '2025-B2',
  rows,
});

describe('actual from a register (contract §3)', () => {
  it('counts rows dated by t; rows without that date never count', () => {
    // 2 January and 28 February count at 28 February; 1 March does not, nor the one never granted.
    const rows = [...vouchers('2025-01-02', '2025-02-28', '2025-03-01'), voucher('n', null)];
    expect(figure(by('count', {}), [B1(...rows)], '2025-06-01').actual).toBe(2);
  });

  it('counts what satisfies where', () => {
    const rows = [
      voucher('a', '2025-01-02', { status: 'toegekend' }),
      voucher('b', '2025-01-02', { status: 'afgerond' }),
    ];
    expect(
      figure(by('count', { where: { status: ['toegekend'] } }), [B1(...rows)], '2025-06-01').actual,
    ).toBe(1);
  });

  it('counts rows from before the project began', () => {
    expect(figure(by('count', {}), [B1(...vouchers('2024-12-31'))], '2025-06-01').actual).toBe(1);
  });

  it('does not count rows after the end of the project', () => {
    const programme = alone({ end: '2025-02-10', indicators: [indicator()] });
    expect(figure(programme, [B1(...vouchers('2025-02-10', '2025-02-11'))], '2025-06-01').actual).toBe(1);
  });

  it('adds an amount column in cents and shows euros; empty adds nothing', () => {
    // 1000.10 + 0.20 = 1000.30
    const rows = [
      voucher('a', '2025-01-02', { bedrag: 100010 }),
      voucher('b', '2025-01-02', { bedrag: 20 }),
      voucher('c', '2025-01-02', { bedrag: null }),
    ];
    expect(figure(by('sum', { field: 'bedrag' }), [B1(...rows)], '2025-06-01').actual).toBe(1000.3);
  });

  it('takes the mean of an amount column in euros over the rows that have one', () => {
    // (10.00 + 20.01) / 2 = 15.005; the empty one has no weight
    const rows = [
      voucher('a', '2025-01-02', { bedrag: 1000 }),
      voucher('b', '2025-01-02', { bedrag: 2001 }),
      voucher('c', '2025-01-02', { bedrag: null }),
    ];
    expect(figure(by('mean', { field: 'bedrag' }), [B1(...rows)], '2025-06-01').actual).toBe(15.005);
  });

  it('counts distinct values once, whatever their case; empty is no value', () => {
    const rows = ['d1', 'D1', 'd2', null].map((deelnemernummer, index) =>
      voucher(`v${index}`, '2025-01-02', { deelnemernummer }),
    );
    expect(figure(by('unique', { field: 'deelnemernummer' }), [B1(...rows)], '2025-06-01').actual).toBe(2);
  });

  it('takes 100 · (where + among) / among', () => {
    // among granted or finished: 3; of those in care: 2; 100 · 2 / 3. The rejected one in care is outside.
    const rows = [
      voucher('a', '2025-01-02', { status: 'toegekend', sector: 'zorg' }),
      voucher('b', '2025-01-02', { status: 'afgerond', sector: 'zorg' }),
      voucher('c', '2025-01-02', { status: 'toegekend', sector: 'bouw' }),
      voucher('d', '2025-01-02', { status: 'afgewezen', sector: 'zorg' }),
    ];
    const share = by('ratio', { where: { sector: ['zorg'] }, among: { status: ['toegekend', 'afgerond'] } });
    expect(figure(share, [B1(...rows)], '2025-06-01').actual).toBe(200 / 3);
  });

  it('takes a ratio without among out of all rows', () => {
    const rows = [
      voucher('a', '2025-01-02', { sector: 'zorg' }),
      voucher('b', '2025-01-02', { sector: null }),
    ];
    expect(figure(by('ratio', { where: { sector: ['zorg'] } }), [B1(...rows)], '2025-06-01').actual).toBe(50);
  });

  it.each([
    ['count', {}, 0],
    ['sum', { field: 'bedrag' }, 0],
    ['unique', { field: 'deelnemernummer' }, 0],
    ['ratio', { where: { sector: ['zorg'] } }, null],
    ['mean', { field: 'bedrag' }, null],
  ] as const)('an accepted register without matching rows: %s', (kind, measure, actual) => {
    expect(figure(by(kind, measure), [B1()], '2025-06-01').actual).toBe(actual);
  });

  it('is null where nothing was accepted, and t is the last period end before the date asked', () => {
    expect(figure(by('count', {}), [], '2025-06-01')).toMatchObject({
      actual: null,
      status: 'geen_gegevens',
      t: '2025-04-30',
      dataThrough: null,
    });
  });
});

describe('the register in force (contract §1, §3)', () => {
  it('is that of the latest period ended by t: an earlier one no longer counts', () => {
    const given = [B1(...vouchers('2025-01-02', '2025-01-03')), B2(...vouchers('2025-01-02'))];
    expect(figure(by('count', {}), given, '2025-06-01').actual).toBe(1);
    expect(figure(by('count', {}), given, '2025-03-15').actual).toBe(2);
  });

  it('does not depend on the order in which files came', () => {
    const given = [B2(...vouchers('2025-01-02')), B1(...vouchers('2025-01-02', '2025-01-03'))];
    expect(figure(by('count', {}), given, '2025-06-01').actual).toBe(1);
  });

  it('carries on over a missing period, planned rows included once their date has come', () => {
    // B2 is missing. At 30 April the register of B1 is in force: 2 January and the planned 1 April.
    const B3: Given = { dataset: 'vouchers', period: '2025-B3', rows: vouchers('2025-01-02') };
    const given = [B1(...vouchers('2025-01-02', '2025-04-01', '2025-06-01')), B3];
    expect(figure(by('count', {}), given, '2025-05-10')).toMatchObject({ t: '2025-04-30', actual: 2 });
    expect(figure(by('count', {}), given, '2025-07-10')).toMatchObject({ t: '2025-06-30', actual: 1 });
  });
});

describe('windows (contract §3)', () => {
  it('from: only rows dated from then count', () => {
    const programme = by('count', {}, { window: { from: '2025-01-15' } });
    expect(figure(programme, [B1(...vouchers('2025-01-14', '2025-01-15'))], '2025-06-01').actual).toBe(1);
  });

  it('per year: the count begins anew each 1 January', () => {
    const programme = alone({
      start: '2024-01-01',
      indicators: [indicator({ window: { per: 'jaar' } })],
    });
    const rows = vouchers('2024-05-01', '2024-12-31', '2025-01-01');
    const given: Given[] = [{ dataset: 'vouchers', period: '2024-B6', rows }, B1(...rows)];
    expect(figure(programme, given, '2025-01-15').actual).toBe(2);
    expect(figure(programme, given, '2025-03-15').actual).toBe(1);
  });

  it('both: from the later of the two', () => {
    const programme = alone({
      start: '2024-01-01',
      indicators: [indicator({ window: { from: '2024-12-01', per: 'jaar' } })],
    });
    const rows = vouchers('2024-05-01', '2024-12-31', '2025-01-01');
    const given: Given[] = [{ dataset: 'vouchers', period: '2024-B6', rows }, B1(...rows)];
    expect(figure(programme, given, '2025-01-15').actual).toBe(1);
    expect(figure(programme, given, '2025-03-15').actual).toBe(1);
  });
});
