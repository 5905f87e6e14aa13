import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  shortenFactors,
  shortenSubmissions,
  shortenTargets,
} from '../../../web/src/pages/reference-report/shorten.ts';

const factor = (consulent: string, caseload: number, proven = 0) => ({
  ...{ project: 'ESF', consulent, proven, caseload },
  factor: caseload === 0 ? null : proven / caseload,
});
const target = (id: string, status: 'achter' | 'op_koers' | 'geen_doel') => ({
  ...{ project: 'ESF', id, name: id, unit: '', actual: 1, target: 2, targetDate: null, pace: 1, status },
  t: '2025-12-31',
});

describe('what of a long report is shown', () => {
  it('keeps every consultant where they fit, in their order', () => {
    const factors = Array.from({ length: 14 }, (_, at) => factor(`C${at}`, at));
    expect(shortenFactors(factors)).toEqual({ shown: factors, rest: null });
  });

  it('keeps the largest caseloads in their order, and adds the others up', () => {
    const factors = Array.from({ length: 100 }, (_, at) => factor(`C${at}`, at, at % 2));
    const { shown, rest } = shortenFactors(factors);
    expect(shown.map(({ consulent }) => consulent)).toEqual(
      Array.from({ length: 13 }, (_, at) => `C${87 + at}`),
    );
    // 0 + 1 + … + 86, of which 43 are odd.
    expect(rest).toEqual({ count: 87, caseload: 3741, proven: 43, factor: 43 / 3741 });
  });

  it('loses no participant, however many consultants there are', () => {
    const any = fc.array(fc.tuple(fc.nat(500), fc.nat(500)), { maxLength: 200 });
    fc.assert(
      fc.property(any, (pairs) => {
        const factors = pairs.map(([proven, more], at) => factor(`C${at}`, proven + more, proven));
        const { shown, rest } = shortenFactors(factors);
        const sum = (of: readonly { proven: number; caseload: number }[]) => ({
          proven: of.reduce((all, each) => all + each.proven, 0),
          caseload: of.reduce((all, each) => all + each.caseload, 0),
        });
        expect(sum([...shown, ...(rest === null ? [] : [rest])])).toEqual(sum(factors));
        expect(shown.length + (rest === null ? 0 : 1)).toBeLessThanOrEqual(14);
        expect(shown.length + (rest?.count ?? 0)).toBe(factors.length);
      }),
    );
  });

  it('shows the indicators that need attention, and counts the others by status', () => {
    const targets = [
      ...Array.from({ length: 12 }, (_, at) => target(`doel-${at}`, 'op_koers')),
      ...Array.from({ length: 3 }, (_, at) => target(`geen-${at}`, 'geen_doel')),
      target('achter', 'achter'),
    ];
    const { shown, rest } = shortenTargets(targets);
    expect(shown.map(({ id }) => id)).toEqual([...targets.slice(0, 8).map(({ id }) => id), 'achter']);
    expect(rest).toEqual([
      { status: 'op_koers', count: 4 },
      { status: 'geen_doel', count: 3 },
    ]);
    expect(shortenTargets(targets.slice(0, 10)).rest).toEqual([]);
  });

  it('names the first submissions and how many more there are', () => {
    expect(shortenSubmissions([1, 2, 3, 4, 5, 6, 7, 8])).toEqual({
      shown: [1, 2, 3, 4, 5, 6, 7, 8],
      rest: 0,
    });
    expect(shortenSubmissions([1, 2, 3, 4, 5, 6, 7, 8, 9])).toEqual({
      shown: [1, 2, 3, 4, 5, 6, 7],
      rest: 2,
    });
  });
});
