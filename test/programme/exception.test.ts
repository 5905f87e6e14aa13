import { describe, expect, test } from 'vitest';
import { exceptionFor } from '../../shared/programme/exception.ts';
import type { ExceptionScope } from '../../shared/programme/exception.ts';

const slot = { project: '3.7', dataset: 'vouchers', municipality: 'GM0222', period: '2025-B1' } as const;
const whole: ExceptionScope = { project: '3.7', period: '2025-B1', dataset: null, municipality: null };
const until = '2025-06-30';

describe('uploading 21: an exception to the lock', () => {
  test.each([
    ['all of the project and period', {}, true],
    ['the dataset', { dataset: 'vouchers' }, true],
    ['the very slot', { dataset: 'vouchers', municipality: 'GM0222' }, true],
    ['another dataset', { dataset: 'matches' }, false],
    ['another municipality', { municipality: 'GM0197' }, false],
    ['another period', { period: '2025-B2' }, false],
    ['another project', { project: '3.70' }, false],
  ] as const)('for %s', (_, changes, holds) => {
    const found = exceptionFor([{ ...whole, ...changes, until }], slot, '2025-06-01');
    expect(found !== null).toBe(holds);
  });

  test('holds through its last day', () => {
    expect(exceptionFor([{ ...whole, until }], slot, '2025-06-30')).not.toBeNull();
    expect(exceptionFor([{ ...whole, until }], slot, '2025-07-01')).toBeNull();
  });

  test('of several the longest is told', () => {
    const later = { ...whole, dataset: 'vouchers', until: '2025-07-31' } as const;
    const found = exceptionFor([{ ...whole, until }, later, { ...whole, until }], slot, '2025-06-01');
    expect(found).toBe(later);
  });
});
