import { expect, test } from 'vitest';
import { targetChangedBy, targetChangeText } from '../../../web/src/conclusions/target-change.ts';

const end = '2026-12-31';
const middle = '2025-12-31';

test.each([
  [
    'one target',
    [{ date: end, value: 300 }],
    [{ date: end, value: 250 }],
    'Minder plekken.',
    'Doel gewijzigd op 23 november 2026 van 300 naar 250: Minder plekken.',
  ],
  [
    'two targets, nobody said why',
    [
      { date: middle, value: 100 },
      { date: end, value: 300 },
    ],
    [
      { date: middle, value: 90 },
      { date: end, value: 250 },
    ],
    null,
    'Doelen gewijzigd op 23 november 2026 (31 december 2025 van 100 naar 90; 31 december 2026 van 300 naar 250).',
  ],
  [
    'another date',
    [{ date: middle, value: 100 }],
    [{ date: end, value: 100 }],
    null,
    'Doelen gewijzigd op 23 november 2026 (31 december 2025 vervalt, was 100; 31 december 2026 erbij, 100).',
  ],
])('tells a change of %s', (_, before, after, reason, text) => {
  expect(targetChangeText({ on: '2026-11-23', reason, before, after }, 'vouchers')).toBe(text);
});

test('names the role where the name may not be told', () => {
  expect(targetChangedBy({ by: null })).toBe('Gewijzigd door een beheerder.');
  expect(targetChangedBy({ by: 'b@x.nl' })).toBe('Gewijzigd door b@x.nl (beheerder).');
});
