import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkText } from './support/check-text.ts';

const HEAD = 'vouchernummer;aanvraagdatum;status;gemeente;sector';
const file = (...rows: readonly string[]) => [HEAD, ...rows].join('\r\n');

describe('laws', () => {
  const cell = fc.constantFrom(
    'V1',
    'V2',
    'v3',
    '',
    '-',
    '5-1-2025',
    '31-02-2025',
    'toegekend',
    '222',
    'zorg',
    '1.234',
    'Ã©',
    '"a;b"',
    '"x\ny"',
  );
  const rows = fc.array(fc.array(cell, { minLength: 5, maxLength: 6 }), { minLength: 1, maxLength: 12 });

  test('uploading 8: accepted and refused are always all rows, and the chunks of a file make no difference', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.integer({ min: 1, max: 20 }), async (cells, chunk) => {
        const text = file(...cells.map((one) => one.join(';')));
        const whole = await checkText('vouchers', text);
        expect(whole.accepted + whole.refused).toBe(whole.rows);
        expect(await checkText('vouchers', text, {}, chunk)).toEqual(whole);
      }),
      { numRuns: 60 },
    );
  });

  test('the order of rows changes no count', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (cells) => {
        const lines = cells.map((one, index) => [`K${index}`, ...one.slice(1)].join(';'));
        const { rows, accepted, groups } = await checkText('vouchers', file(...lines));
        const other = await checkText('vouchers', file(...lines.toReversed()));
        expect({ rows: other.rows, accepted: other.accepted, groups: other.groups }).toEqual({
          rows,
          accepted,
          groups,
        });
      }),
      { numRuns: 60 },
    );
  });

  test('uploading 15: at most one issue stands in a cell', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (cells) => {
        const { issues } = await checkText('vouchers', file(...cells.map((one) => one.join(';'))));
        const places = issues.flatMap(({ cell }) => cell ?? []);
        expect(new Set(places).size).toBe(places.length);
      }),
      { numRuns: 60 },
    );
  });
});
