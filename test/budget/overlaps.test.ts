import { expect, it } from 'vitest';
import { demoProgramme } from '../../functions/demo/demo-programmes.ts';
import { overlapsWithoutAmount } from '../../shared/budget/overlaps.ts';
import { twoSidedIn } from '../../shared/budget/transfers.ts';
import { programme, project } from '../figures/bench.ts';

const LINES = [{ nr: '1', label: 'x', expense: 9 }];
const of = (code: string, ...overlaps: string[]) =>
  project({ code, overlaps, budget: [{ year: 2025, lines: LINES }] });

it('an overlap is told once, and not where a payment says how much', () => {
  const projects = [of('P1', 'P2', 'P3'), of('P2', 'P1'), of('P3', 'P4'), of('P4')];
  const pays = (from: string, to: string | null) => ({
    from: [from, 2025, '1'] as [string, number, string],
    to: to === null ? null : ([to, 2025, '1'] as [string, number, string]),
    amount: 5,
  });
  expect(overlapsWithoutAmount(programme({ projects }))).toEqual([
    ['P1', 'P2'],
    ['P1', 'P3'],
    ['P3', 'P4'],
  ]);
  // From the other side it is the same overlap; a payment to nobody says nothing of one.
  const transfers = [pays('P3', 'P1'), pays('P1', null)];
  expect(overlapsWithoutAmount(programme({ projects, transfers }))).toEqual([
    ['P1', 'P2'],
    ['P3', 'P4'],
  ]);
});

it('Achterhoek has six of them, and seven payments with both sides in 2025', () => {
  const achterhoek = demoProgramme('achterhoek-2025-2028');
  expect(overlapsWithoutAmount(achterhoek).map((pair) => pair.join(' '))).toEqual([
    '3.1 3.18',
    '3.3 3.18',
    '3.7 3.18',
    '3.7a 3.20',
    '3.11 3.12',
    '3.11 3.13',
  ]);
  expect(twoSidedIn(achterhoek, 2025).map(({ amount }) => amount)).toEqual([
    5000, 49000, 148892, 135000, 41871, 313369, 402217,
  ]);
  // 402217 leaves in 2025 and arrives in 2026.
  expect(twoSidedIn(achterhoek, 2026).map(({ amount }) => amount)).toEqual([5000, 402217, 872832]);
  expect(twoSidedIn(achterhoek, 2024)).toEqual([]);
});
