import { describe, expect, it } from 'vitest';
import { acceptedFrom } from '../../shared/figures/accepted.ts';
import type { Head, HeadEvent } from '../../shared/submission/submission.ts';
import { alone, figure, indicator, vouchers } from './bench.ts';
import type { Given } from './bench.ts';

function head(...events: readonly Partial<HeadEvent>[]): Head {
  return {
    programme: 'proef',
    project: 'P1',
    dataset: 'vouchers',
    municipality: null,
    period: '2025-B1',
    version: events.length,
    pendingAudit: [],
    events: events.map((event, index) => ({
      version: index + 1,
      kind: 'commit',
      at: `2025-03-0${index + 1}T10:00:00.000Z`,
      by: 'lead',
      inForce: null,
      submission: 'a',
      history: false,
      nothingToReport: false,
      ...event,
    })),
  };
}

const committed = head({ inForce: 'a' }, { submission: 'b', inForce: 'b', nothingToReport: true });
const withdrawn = head(
  { inForce: 'a' },
  { submission: 'b', inForce: 'b' },
  { kind: 'withdraw', submission: 'b', inForce: 'a' },
);

describe('what is in force, now and as known then (contract §3, looking back)', () => {
  it('is the last accepted, with the time of the first', () => {
    expect(acceptedFrom([committed], null)).toEqual([
      {
        dataset: 'vouchers',
        municipality: null,
        period: '2025-B1',
        submission: 'b',
        firstAcceptedAt: '2025-03-01T10:00:00.000Z',
        acceptedAt: '2025-03-02T10:00:00.000Z',
        history: false,
        nothingToReport: true,
      },
    ]);
  });

  it('is, as known then, only what was accepted by that moment', () => {
    expect(acceptedFrom([committed], '2025-03-01T10:00:00.000Z').map(({ submission }) => submission)).toEqual(
      ['a'],
    );
    expect(acceptedFrom([committed], '2025-03-01T09:59:59.999Z')).toEqual([]);
  });

  it('is the one before after a withdrawal, and the replay knows it was otherwise', () => {
    expect(acceptedFrom([withdrawn], null)).toMatchObject([
      { submission: 'a', acceptedAt: '2025-03-01T10:00:00.000Z' },
    ]);
    expect(acceptedFrom([withdrawn], '2025-03-02T12:00:00.000Z')).toMatchObject([{ submission: 'b' }]);
  });

  it('is nothing once all was withdrawn, and an old one again after a restore', () => {
    const empty = head({ inForce: 'a' }, { kind: 'withdraw', inForce: null });
    expect(acceptedFrom([empty], null)).toEqual([]);
    const restored = head(
      { inForce: 'a', history: true },
      { kind: 'withdraw', inForce: null },
      { kind: 'restore', inForce: 'a' },
    );
    expect(acceptedFrom([restored], null)).toMatchObject([{ submission: 'a', history: true }]);
  });
});

describe('figures of an earlier date (contract §1, §3)', () => {
  const programme = alone({ indicators: [indicator()] });
  const B1: Given = { dataset: 'vouchers', period: '2025-B1', rows: vouchers('2025-01-02') };
  const B2: Given = {
    dataset: 'vouchers',
    period: '2025-B2',
    rows: vouchers('2025-01-02', '2025-02-03', '2025-03-02'),
  };

  it('do not move with a file of a later period, even one that now has an earlier row', () => {
    expect(figure(programme, [B1], '2025-03-15').actual).toBe(1);
    expect(figure(programme, [B1, B2], '2025-03-15').actual).toBe(1);
    expect(figure(programme, [B1, B2], '2025-05-15').actual).toBe(3);
  });

  it('move with a file of that period', () => {
    const replaced: Given = { ...B1, rows: vouchers('2025-01-02', '2025-01-03') };
    expect(figure(programme, [replaced, B2], '2025-03-15').actual).toBe(2);
    expect(figure(programme, [replaced, B2], '2025-05-15').actual).toBe(3);
  });

  it('move, of period files, with every later period end too', () => {
    const periods = alone({ delivery: 'period', indicators: [indicator()] });
    const second: Given = { dataset: 'vouchers', period: '2025-B2', rows: vouchers('2025-03-02') };
    const replaced: Given = { ...B1, rows: vouchers('2025-01-03', '2025-01-04') };
    expect(figure(periods, [B1, second], '2025-05-15').actual).toBe(2);
    expect(figure(periods, [replaced, second], '2025-05-15').actual).toBe(3);
  });
});
