import { describe, expect, it } from 'vitest';
import { budgetOverview } from '../../shared/budget/budget-overview.ts';
import { positionsOf } from '../../shared/budget/realised.ts';
import type { ProgrammeFile } from '../../shared/programme/programme.schema.ts';
import { programme, project } from '../figures/bench.ts';

type Line = NonNullable<ProgrammeFile['projects'][number]['budget']>[number]['lines'][number];

function overview(...lines: Line[]) {
  return budgetOverview(programme({ projects: [project({ budget: [{ year: 2025, lines }] })] }), 2025);
}

describe('cover (contract §2, state)', () => {
  it('is what is promised, asked for and still without cover', () => {
    const { cover } = overview(
      { nr: '1', label: 'kosten', expense: 100 },
      { nr: '2', label: 'rijk', income: 40.5, state: 'toegezegd' },
      { nr: '3', label: 'provincie', income: 9.5, state: 'toegezegd' },
      { nr: '4', label: 'fonds', income: 30, state: 'gevraagd' },
      { nr: '5', label: 'tekort', expense: 20, state: 'ongedekt' },
    );
    expect(cover).toEqual({ promised: 50, asked: 30, uncovered: 20, between: 0 });
  });

  it('tells what of the promised one project pays another, which is in it twice', () => {
    const budget = (...lines: Line[]) => [{ year: 2025, lines }];
    const file = programme({
      projects: [
        project({
          code: 'P1',
          budget: budget(
            { nr: '1', label: 'rijk', income: 50, state: 'toegezegd' },
            { nr: '2', label: 'aan P2', expense: 5 },
          ),
        }),
        project({
          code: 'P2',
          budget: budget(
            { nr: '1', label: 'van P1', income: 5, state: 'toegezegd' },
            { nr: '2', label: 'gevraagd van P1', income: 7, state: 'gevraagd' },
          ),
        }),
      ],
      transfers: [
        { from: ['P1', 2025, '2'], to: ['P2', 2025, '1'], amount: 5 },
        { from: ['P1', 2025, '2'], to: ['P2', 2025, '2'], amount: 7 },
        { from: ['P1', 2025, '2'], to: null, amount: 3 },
      ],
    });
    expect(budgetOverview(file, 2025).cover).toMatchObject({ promised: 55, between: 5 });
    expect(budgetOverview(file, 2026).cover).toMatchObject({ promised: 0, between: 0 });
  });
});

describe('PM posts (contract §2, pm)', () => {
  it('are listed, and add nothing to totals', () => {
    const found = overview(
      { nr: '7', label: 'Uitvoering', pm: 'both' },
      { nr: '8', label: 'Huur', expense: 5 },
    );
    expect(found.pm).toEqual([{ project: 'P1', nr: '7', label: 'Uitvoering', side: 'both' }]);
    expect(found.programme.gross).toEqual({ income: 0, expense: 5 });
  });
});

describe('realised to date (contract §1, financien)', () => {
  const row = (jaar: number, post: string, baten: number | null, lasten: number | null) => ({
    jaar,
    post,
    baten,
    lasten,
  });

  it('is, per year, what the latest file that names the year says', () => {
    const files = [
      { end: '2025-04-30', rows: [row(2025, '1', 250_00, null)] },
      {
        end: '2025-02-28',
        rows: [row(2024, '1', 100_00, 50), row(2025, '1', 10_00, null), row(2025, '2', null, 5_00)],
      },
    ];
    expect(positionsOf(files)).toEqual([
      { year: 2024, post: '1', income: 100, expense: 0.5 },
      { year: 2025, post: '1', income: 250, expense: null },
    ]);
  });

  it('is nothing without files', () => expect(positionsOf([])).toEqual([]));
});
