import { expect, it } from 'vitest';
import { usualYear } from '../../shared/budget/usual-year.ts';
import { programme, project } from '../figures/bench.ts';

const withBudgets = (...years: (number | null)[]) =>
  programme({
    projects: years.map((year, index) =>
      project({ code: `P${index}`, budget: [{ year, lines: [{ nr: '1', label: 'uit', expense: 1 }] }] }),
    ),
  });

it.each<[string, (number | null)[], string, number | null]>([
  ['its own year', [2024, 2025, null], '2025-07-01', 2025],
  ['the whole run where the year has no budget', [2020, 2021, null], '2026-07-01', null],
  ['the whole run where that is all there is', [null], '2026-07-01', null],
  ['the nearest year later', [2028, 2027], '2025-12-31', 2027],
  ['the nearest year before', [2020, 2021], '2025-12-31', 2021],
  ['of two as near the earlier', [2027, 2023], '2025-01-01', 2023],
  ['its own year where nothing is budgeted', [], '2025-01-01', 2025],
])('shows %s', (_, years, date, expected) => {
  expect(usualYear(withBudgets(...years), date)).toBe(expected);
});
