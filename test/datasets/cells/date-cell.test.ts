import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dutchDate, readDate } from '../../../shared/datasets/cells/date-cell.ts';
import { fromDayNumber } from '../../../shared/dates/iso-date.ts';

describe('uploading 6: dates that are read', () => {
  test.each([
    ['31-12-2025', '2025-12-31'],
    ['1-2-2025', '2025-02-01'],
    ['01-2-2025', '2025-02-01'],
    ['31/12/2025', '2025-12-31'],
    ['1/2/2025', '2025-02-01'],
    ['2025-12-31', '2025-12-31'],
    ['2024-02-29', '2024-02-29'],
    ['29-02-2000', '2000-02-29'],
    ['01-01-1900', '1900-01-01'],
    ['31-12-2100', '2100-12-31'],
    ['2025-12-31T00:00:00Z', '2025-12-31'],
    ['2025-12-31T23:59:59.123+01:00', '2025-12-31'],
    ['2025-12-31T23:59:59+0100', '2025-12-31'],
    ['2025-12-31T23:30', '2025-12-31'],
    ['2025-12-31 12:00:00', '2025-12-31'],
    ['31-12-2025 00:00', '2025-12-31'],
    ['31-12-2025 0:00:00', '2025-12-31'],
    ['31/12/2025 9:05', '2025-12-31'],
    ['31-12-2025 12:00:00 CET', '2025-12-31'],
    ['31-12-2025, 12:00:00', '2025-12-31'],
    ['31\u00AD-12-20\u200B25', '2025-12-31'],
  ])('%s is %s', (text, date) => {
    expect(readDate(text)).toEqual({ ok: true, value: date, remark: null });
  });
});

describe('dates that are refused', () => {
  test.each([
    ['31-12-25', 'datum_kort_jaar', '31-12-2025'],
    ['1/2/25', 'datum_kort_jaar', '01-02-2025'],
    ['31-02-2025', 'datum_bestaat_niet', undefined],
    ['29-02-2025', 'datum_bestaat_niet', undefined],
    ['29-02-1900', 'datum_bestaat_niet', undefined],
    ['13-13-2025', 'datum_bestaat_niet', undefined],
    ['12-31-2025', 'datum_bestaat_niet', undefined],
    ['00-01-2025', 'datum_bestaat_niet', undefined],
    ['2025-02-30', 'datum_bestaat_niet', undefined],
    ['31-12-1899', 'datum_jaar_buiten_bereik', undefined],
    ['01-01-2101', 'datum_jaar_buiten_bereik', undefined],
    ['0001-01-01', 'datum_jaar_buiten_bereik', undefined],
    ['45658', 'datum_volgnummer', '01-01-2025'],
    ['45658,5', 'datum_volgnummer', '01-01-2025'],
    ['20250101', 'datum_volgnummer', undefined],
    ['2025', 'datum_volgnummer', undefined],
    ['2025/12/31', 'datum_vorm', '31-12-2025'],
    ['2025-1-5', 'datum_vorm', '05-01-2025'],
    ['31.12.2025', 'datum_vorm', '31-12-2025'],
    ['31-12/2025', 'datum_vorm', '31-12-2025'],
    ['31 december 2025', 'datum_vorm', undefined],
    ['januari', 'datum_vorm', undefined],
    ['12:00', 'datum_vorm', undefined],
    ['2025-12-31T25:00:00', 'datum_vorm', undefined],
  ])('%s is %s', (text, code, suggestion) => {
    const reading = readDate(text);
    expect(reading.ok).toBe(false);
    expect(reading.remark?.code).toBe(code);
    expect(reading.remark?.suggestion).toBe(suggestion);
  });
});

test('every day of 1900-2100 is read back from both ways to write it', () => {
  fc.assert(
    fc.property(fc.integer({ min: -25_567, max: 47_846 }), (day) => {
      const date = fromDayNumber(day);
      expect(readDate(date)).toEqual({ ok: true, value: date, remark: null });
      expect(readDate(dutchDate(date))).toEqual({ ok: true, value: date, remark: null });
    }),
  );
});
