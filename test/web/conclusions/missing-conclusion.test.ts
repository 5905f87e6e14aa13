import { describe, expect, it } from 'vitest';
import type { Delivery } from '../../../shared/api/deliveries.schema.ts';
import { countMissing, missingNotes, missingWords } from '../../../web/src/conclusions/missing-conclusion.ts';

const of = (state: Delivery['state'], dataset: Delivery['dataset'], period: string) => ({
  ...{ state, dataset, period },
});

describe('what is missing', () => {
  it.each([
    [{ late: 0, never: 0 }, ''],
    [{ late: 1, never: 0 }, '1 aanlevering is te laat'],
    [{ late: 1, never: 4 }, '1 aanlevering is te laat, 4 zijn nooit gekomen'],
    [{ late: 3, never: 1 }, '3 aanleveringen zijn te laat, 1 is nooit gekomen'],
    [{ late: 0, never: 2 }, '2 aanleveringen zijn nooit gekomen'],
  ])('%o in words', (missing, words) => expect(missingWords(missing)).toBe(words));

  it('is counted by whether it can still come; what came or is not due yet is not missing', () => {
    const states = ['op_tijd', 'laat', 'open', 'niet_verwacht', 'te_laat', 'gesloten', 'gesloten'] as const;
    expect(countMissing(states.map((state) => ({ state })))).toEqual({ late: 1, never: 2 });
  });

  it('is named by dataset and period, at most two of each', () => {
    expect(
      missingNotes([
        of('gesloten', 'vouchers', '2025-B1'),
        of('op_tijd', 'vouchers', '2025-B2'),
        of('te_laat', 'matches', '2025-B4'),
        of('gesloten', 'matches', '2025-B1'),
        of('gesloten', 'vouchers', '2025-B2'),
      ]),
    ).toEqual([
      '1 te laat: matches over juli-augustus 2025',
      '3 nooit gekomen: vouchers over januari-februari 2025, matches over januari-februari 2025 en nog 1',
    ]);
    expect(missingNotes([of('open', 'vouchers', '2025-B5')])).toEqual([]);
  });
});
