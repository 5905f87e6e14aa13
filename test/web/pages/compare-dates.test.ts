import { describe, expect, it } from 'vitest';
import {
  comparedCounts,
  comparedFactors,
  comparedIndicators,
} from '../../../web/src/pages/reference-dates/compare.ts';
import { parseShare, totalOf } from '../../../web/src/pages/reference-dates/allocation-draft.ts';
import { referenceDate } from '../conclusions/support/reference-municipality.ts';

const counts = (caseload: number, left: number, proven: number) => ({ counts: { caseload, left, proven } });

describe('two reference dates side by side', () => {
  it('shows then, now and the difference, and adds up only those that have both', () => {
    const then = referenceDate('2025-01-01', [
      { code: 'GM1', ...counts(10, 2, 8) },
      { code: 'GM2', ...counts(1_000, 0, 0) },
      { code: 'GM3' },
    ]);
    const now = referenceDate('2025-07-01', [
      { code: 'GM1', name: 'Een', ...counts(12, 2, 7) },
      { code: 'GM2', name: 'Twee', ...counts(2_000, 5, 1) },
      { code: 'GM3', name: 'Drie', ...counts(4, 0, 0) },
    ]);
    expect(comparedCounts(then, now)).toEqual([
      ['Een', 'Caseload', '10', '12', '+2'],
      ['Een', 'Uitgestroomd', '2', '2', '0'],
      ['Een', 'Met prestatie', '8', '7', '−1'],
      ['Twee', 'Caseload', '1.000', '2.000', '+1.000'],
      ['Twee', 'Uitgestroomd', '0', '5', '+5'],
      ['Twee', 'Met prestatie', '0', '1', '+1'],
      ['Drie', 'Caseload', '–', '4', '–'],
      ['Drie', 'Uitgestroomd', '–', '0', '–'],
      ['Drie', 'Met prestatie', '–', '0', '–'],
      ['Gemeenten met beide', 'Caseload', '1.010', '2.012', '+1.002'],
      ['Gemeenten met beide', 'Uitgestroomd', '2', '7', '+5'],
      ['Gemeenten met beide', 'Met prestatie', '8', '8', '0'],
    ]);
  });

  it('compares factors in percentage points, with who is there at one date only', () => {
    const factor = (consulent: string, value: number | null) => ({
      ...{ project: 'A', consulent, proven: 1, caseload: 2 },
      factor: value,
    });
    expect(
      comparedFactors(
        [factor('C2', 0.625), factor('C1', null)],
        [factor('C2', 0.29), factor('C3', 1), factor('C1', 0.5)],
      ),
    ).toEqual([
      ['A', 'C1', '–', '50%', '–'],
      ['A', 'C2', '62,5%', '29%', '−33,5 pp'],
      ['A', 'C3', '–', '100%', '–'],
    ]);
  });

  it('compares indicators by code', () => {
    expect(comparedIndicators({ EECO01: 5 }, { EECO02: 1, EECO01: 3 }, { EECO01: 'Alle' })).toEqual([
      ['EECO01', 'Alle', '5', '3', '−2'],
      ['EECO02', '', '–', '1', '–'],
    ]);
  });
});

describe('weights and factors to try', () => {
  it.each([
    ['0,5', 0.5],
    [' 14 ', 14],
    ['1.25', 1.25],
    ['1000000', 1_000_000],
    ['1000001', null],
    ['-1', null],
    ['', null],
    ['1.000,5', null],
  ])('%o is %o', (text, value) => {
    expect(parseShare(text)).toBe(value);
  });

  it('adds amounts up to the cent', () => {
    expect(totalOf({ GM1: 0.1, GM2: 0.2, GM3: 33.33 })).toBe(33.63);
  });
});
