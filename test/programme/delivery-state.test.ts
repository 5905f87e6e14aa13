import { describe, expect, it } from 'vitest';
import { dueDate, isLocked, isPastDue, lockDate } from '../../shared/programme/deadlines.ts';
import { deliveriesAt, deliveryShares, deliveryState } from '../../shared/programme/delivery-state.ts';
import type { DeliveryRecord } from '../../shared/programme/delivery-state.ts';
import type { HeadEvent } from '../../shared/submission/submission.ts';
import { alone, programme, project } from '../figures/bench.ts';

const whole = alone({ datasets: ['vouchers'] });

function event(at: string, changes: Partial<HeadEvent> = {}): HeadEvent {
  return {
    version: 1,
    kind: 'commit',
    at,
    by: 'lead',
    inForce: 'a',
    submission: 'a',
    history: false,
    nothingToReport: false,
    ...changes,
  };
}

function record(period: string, ...events: readonly HeadEvent[]): DeliveryRecord {
  return { project: 'P1', dataset: 'vouchers', municipality: null, period, events };
}

describe('deadlines (contract §2): the end of the day, in Amsterdam', () => {
  // B1 ends 28 February 2025; due 14 days later, locked 45 days later (14 April, summer time).
  it('counts days from the end of the period', () => {
    expect([dueDate(whole, '2025-B1'), lockDate(whole, '2025-B1')]).toEqual(['2025-03-14', '2025-04-14']);
  });

  it.each([
    ['2025-03-14T22:59:59.999Z', false, false],
    ['2025-03-14T23:00:00.000Z', true, false],
    ['2025-04-14T21:59:59.999Z', true, false],
    ['2025-04-14T22:00:00.000Z', true, true],
  ])('at %s: past due %s, locked %s', (at, pastDue, locked) => {
    expect([isPastDue(whole, '2025-B1', at), isLocked(whole, '2025-B1', at)]).toEqual([pastDue, locked]);
  });
});

describe('delivery state (contract §3)', () => {
  const onTime = event('2025-03-14T22:59:59.999Z');
  const late = event('2025-03-14T23:00:00.000Z');
  const withdrawal = event('2025-03-20T10:00:00.000Z', { kind: 'withdraw', inForce: null });

  it.each<[string, boolean, HeadEvent[], string, string]>([
    ['the period is not over', true, [], '2025-02-28T22:59:59.999Z', 'niet_verwacht'],
    [
      'not over, though a file came',
      true,
      [event('2025-02-01T10:00:00.000Z')],
      '2025-02-28T12:00:00.000Z',
      'niet_verwacht',
    ],
    ['over', true, [], '2025-02-28T23:00:00.000Z', 'open'],
    ['on the due day', true, [], '2025-03-14T22:59:59.999Z', 'open'],
    ['past due', true, [], '2025-03-14T23:00:00.000Z', 'te_laat'],
    ['past the lock', true, [], '2025-04-14T22:00:00.000Z', 'gesloten'],
    ['came in time', true, [onTime], '2025-06-01T00:00:00.000Z', 'op_tijd'],
    [
      'came before the period was over',
      true,
      [event('2025-02-01T10:00:00.000Z')],
      '2025-06-01T00:00:00.000Z',
      'op_tijd',
    ],
    ['came late', true, [late], '2025-06-01T00:00:00.000Z', 'laat'],
    ['came later than asked', true, [late], '2025-03-14T22:59:59.999Z', 'open'],
    ['in time, replaced late', true, [onTime, late], '2025-06-01T00:00:00.000Z', 'op_tijd'],
    [
      'as history',
      true,
      [event('2025-09-01T00:00:00.000Z', { history: true })],
      '2025-10-01T00:00:00.000Z',
      'historie',
    ],
    [
      'in time, corrected as history',
      true,
      [onTime, event('2025-09-01T00:00:00.000Z', { history: true })],
      '2025-10-01T00:00:00.000Z',
      'op_tijd',
    ],
    ['withdrawn', true, [onTime, withdrawal], '2025-03-20T10:00:00.000Z', 'te_laat'],
    ['before it was withdrawn', true, [onTime, withdrawal], '2025-03-20T09:59:59.999Z', 'op_tijd'],
    [
      'withdrawn and restored',
      true,
      [onTime, withdrawal, event('2025-05-01T00:00:00.000Z', { kind: 'restore' })],
      '2025-06-01T00:00:00.000Z',
      'op_tijd',
    ],
    ['not expected, though a file came', false, [onTime], '2025-06-01T00:00:00.000Z', 'niet_verwacht'],
  ])('%s', (_, isExpected, events, at, state) => {
    expect(deliveryState(whole, isExpected, record('2025-B1', ...events), at)).toBe(state);
  });
});

describe('the list of deliveries (contract §5)', () => {
  it('has every slot whose period has begun, with its deadlines', () => {
    const entries = deliveriesAt(
      whole,
      [record('2025-B1', event('2025-03-01T10:00:00.000Z'))],
      '2025-05-20T10:00:00.000Z',
    );
    expect(entries.map(({ period, state, acceptedAt }) => [period, state, acceptedAt])).toEqual([
      ['2025-B1', 'op_tijd', '2025-03-01T10:00:00.000Z'],
      ['2025-B2', 'te_laat', null],
      ['2025-B3', 'niet_verwacht', null],
    ]);
    expect(entries[1]).toMatchObject({ due: '2025-05-14', lock: '2025-06-14', municipality: null });
  });

  it('has files for slots that were not expected, among the others of their project', () => {
    const history = record('2024-B5', event('2025-03-01T10:00:00.000Z', { history: true }));
    const entries = deliveriesAt(whole, [history], '2025-03-02T10:00:00.000Z');
    expect(entries.map(({ period, state }) => [period, state])).toEqual([
      ['2024-B5', 'niet_verwacht'],
      ['2025-B1', 'open'],
      ['2025-B2', 'niet_verwacht'],
    ]);
  });

  it('runs per municipality', () => {
    const per = alone({ datasets: ['vouchers'], deliveredPer: 'municipality' });
    const own = { ...record('2025-B1', event('2025-03-01T10:00:00.000Z')), municipality: 'GM0197' };
    const entries = deliveriesAt(per, [own], '2025-03-02T10:00:00.000Z').filter(
      ({ period }) => period === '2025-B1',
    );
    expect(entries.map(({ municipality, state }) => [municipality, state])).toEqual([
      ['GM0222', 'open'],
      ['GM0197', 'op_tijd'],
    ]);
  });

  it('expects nothing of a project counted under another', () => {
    const under = programme({
      projects: [project({ countedUnder: 'P2' }), project({ code: 'P2', datasets: [] })],
    });
    expect(deliveriesAt(under, [], '2025-12-31T10:00:00.000Z')).toEqual([]);
  });
});

describe('completeness and timeliness (contract §3)', () => {
  const states = (...list: Parameters<typeof deliveryShares>[0][number]['state'][]) =>
    list.map((state) => ({ state }));

  it.each([
    // (1 + 1 + 1) / 5; 1 / (5 − 1)
    [
      'all kinds',
      states('op_tijd', 'laat', 'historie', 'te_laat', 'gesloten', 'open', 'niet_verwacht'),
      0.6,
      0.25,
    ],
    ['all in time', states('op_tijd', 'op_tijd'), 1, 1],
    ['nothing came', states('te_laat', 'gesloten'), 0, 0],
    ['history alone has no timeliness', states('historie'), 1, null],
    ['nothing due yet', states('open', 'niet_verwacht'), null, null],
    ['no slots', [], null, null],
  ])('%s', (_, entries, completeness, timeliness) => {
    expect(deliveryShares(entries)).toEqual({ completeness, timeliness });
  });
});
