import { expect, it } from 'vitest';
import type { Breakdown } from '../../../shared/api/breakdown.schema.ts';
import {
  breakdownConclusion,
  roundingNote,
  whatIsCounted,
} from '../../../web/src/pages/breakdown/breakdown-words.ts';
import { programme } from '../../figures/bench.ts';

const whole = { ...programme({}), version: 1 };
const of = (cells: Breakdown['cells']): Breakdown => ({
  ...{ dataset: 'deelnemers', by: ['gemeente'], project: 'P1', period: '2025-B4', end: '2025-08-31' },
  ...{ smallCell: 5, cells, total: cells.reduce((sum, { value }) => sum + value, 0), without: [] },
});

it.each([
  [
    [
      { a: 'GM0222', value: 1000 },
      { a: 'GM0197', value: 25 },
    ],
    'Bij elkaar ongeveer 1.025 rijen tot en met 31 augustus 2025: deelnemers, ook die al zijn uitgestroomd of slapend zijn. De grootste groep is Doetinchem: ongeveer 1.000 (98%).',
  ],
  [
    [
      { a: 'GM0222', value: 5 },
      { a: null, value: 5 },
    ],
    'Bij elkaar ongeveer 10 rijen tot en met 31 augustus 2025: deelnemers, ook die al zijn uitgestroomd of slapend zijn. De grootste groepen zijn Doetinchem, Niet ingevuld: elk ongeveer 5 (50%).',
  ],
  [[{ a: 'GM0222', value: 0 }], 'Er zijn geen deelnemers tot en met 31 augustus 2025.'],
])('says what was counted: %j', (cells, expected) => {
  expect(breakdownConclusion(whole, of(cells)).replaceAll('\u00a0', ' ')).toBe(expected);
});

it('says when rounded shares do not add up, and is silent when they do', () => {
  expect(roundingNote([1, 1, 1], 3)).toBe('De aandelen tellen door afronding op tot 99%.');
  expect(roundingNote([50, 25, 25], 100)).toBeNull();
  expect(roundingNote([], 0)).toBeNull();
});

it('vouchers are requests of every status, which an indicator does not count', () => {
  const told = breakdownConclusion(whole, { ...of([{ a: 'GM0222', value: 1025 }]), dataset: 'vouchers' });
  expect(told).toContain(
    'ongeveer 1.025 rijen tot en met 31 augustus 2025: aanvragen van vouchers van elke status, ook afgewezen en ingetrokken.',
  );
  expect(whatIsCounted('vouchers')).toMatch(
    /aanvragen van vouchers van elke status.*Een indicator telt alleen/,
  );
});
