import { describe, expect, it } from 'vitest';
import { alone, figure, measured, value } from './bench.ts';

describe('the worked example: tenders with social return', () => {
  const programme = alone({
    start: '2022-01-01',
    end: '2028-12-31',
    indicators: [
      measured('level', 'total', {
        targets: [
          { date: '2024-12-31', value: 200 },
          { date: '2025-12-31', value: 250 },
        ],
      }),
    ],
  });
  const given = [{ dataset: 'meetwaarden', period: '2024-B5', rows: [value({ waarde: 190 })] }] as const;

  it('expects 200 at 31 October 2024, pace 190 / 200 = 0.95, on track', () => {
    expect(figure(programme, given, '2024-11-14')).toMatchObject({
      actual: 190,
      t: '2024-10-31',
      dataThrough: '2024-10-31',
      expected: 200,
      pace: 0.95,
      status: 'op_koers',
      target: 250,
      targetDate: '2025-12-31',
      nextTarget: 200,
      nextTargetDate: '2024-12-31',
      attainment: 0.76,
      forecast: null,
    });
  });

  it('has as next target one that lies after t, not on it', () => {
    const atTarget = [{ dataset: 'meetwaarden', period: '2024-B6', rows: [value({ waarde: 190 })] }] as const;
    expect(figure(programme, atTarget, '2025-01-14')).toMatchObject({
      t: '2024-12-31',
      expected: 200,
      nextTarget: 250,
      nextTargetDate: '2025-12-31',
    });
    const last = [{ ...atTarget[0], period: '2025-B6' }] as const;
    expect(figure(programme, last, '2026-01-14')).toMatchObject({ nextTarget: null, nextTargetDate: null });
  });

  it('stays at the date through which there is data, however late it is asked', () => {
    // Asked a year later: still of 31 October 2024, so still against the target of 2024.
    expect(figure(programme, given, '2025-11-14')).toMatchObject({ t: '2024-10-31', expected: 200 });
  });

  it('expects 250 after the target of 2024 has passed', () => {
    const later = [
      ...given,
      { dataset: 'meetwaarden', period: '2025-B1', rows: [value({ waarde: 220 })] },
    ] as const;
    // 220 / 250 = 0.88: between attention 0.80 and on track 0.95.
    expect(figure(programme, later, '2025-11-14')).toMatchObject({
      expected: 250,
      pace: 0.88,
      status: 'aandacht',
    });
  });
});
