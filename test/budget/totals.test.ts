import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetOverview } from '../../shared/budget/budget-overview.ts';
import type { ProgrammeFile } from '../../shared/programme/programme.schema.ts';
import { programme, project } from '../figures/bench.ts';
import { achterhoek } from './achterhoek.ts';

type Year = NonNullable<ProgrammeFile['projects'][number]['budget']>[number];

const year = (...lines: Year['lines']): Year => ({ year: 2025, lines });
const income = (nr: string, euros: number) => ({ nr, label: nr, income: euros });
const expense = (nr: string, euros: number) => ({ nr, label: nr, expense: euros });

describe('totals (contract §3, budget)', () => {
  it('add up in cents, per project, line and programme', () => {
    // 0.10 + 0.20 = 0.30, where doubles give 0.30000000000000004
    const whole = programme({
      projects: [
        project({ budget: [year(income('1', 0.1), income('2', 0.2), expense('3', 5))] }),
        project({ code: 'P2', lines: ['B'], budget: [year(income('1', 1))] }),
      ],
    });
    const { projects, lines, programme: all } = budgetOverview(whole, 2025);
    expect(projects.map(({ code, gross }) => [code, gross])).toEqual([
      ['P1', { income: 0.3, expense: 5 }],
      ['P2', { income: 1, expense: 0 }],
    ]);
    expect(lines.map(({ code, gross }) => [code, gross])).toEqual([
      ['A', { income: 0.3, expense: 5 }],
      ['B', { income: 1, expense: 0 }],
    ]);
    expect(all.gross).toEqual({ income: 1.3, expense: 5 });
  });

  it('count a project in two lines in each, and once in the programme', () => {
    const whole = programme({ projects: [project({ lines: ['A', 'B'], budget: [year(income('1', 7))] })] });
    const { lines, programme: all } = budgetOverview(whole, 2025);
    expect([...lines.map(({ gross }) => gross.income), all.gross.income]).toEqual([7, 7, 7]);
  });

  it('show a project counted under another, and leave it out of line and programme', () => {
    const whole = programme({
      projects: [
        project({ countedUnder: 'P2', budget: [year(income('1', 7))] }),
        project({ code: 'P2', budget: [year(income('1', 2))] }),
      ],
    });
    const { projects, lines, programme: all } = budgetOverview(whole, 2025);
    expect(projects.map(({ gross }) => gross.income)).toEqual([7, 2]);
    expect([lines[0]?.gross.income, all.gross.income]).toEqual([2, 2]);
  });

  it('keep what is of the whole run out of every year', () => {
    const whole = programme({
      projects: [project({ budget: [year(income('1', 7)), { year: null, lines: [expense('1', 90)] }] })],
    });
    expect(budgetOverview(whole, 2025).programme.gross).toEqual({ income: 7, expense: 0 });
    expect(budgetOverview(whole, null).programme.gross).toEqual({ income: 0, expense: 90 });
  });

  it('add negative amounts as they are', () => {
    const whole = programme({ projects: [project({ budget: [year(income('1', 7), income('2', -3))] })] });
    expect(budgetOverview(whole, 2025).programme.gross.income).toBe(4);
  });
});

describe('net of payments between projects (contract §3, budget)', () => {
  const budgets = [
    project({ budget: [year(income('1', 100), expense('2', 60))] }),
    project({
      code: 'P2',
      budget: [
        { year: 2026, lines: [income('1', 60)] },
        { year: null, lines: [income('9', 8)] },
      ],
    }),
  ];

  it('leaves out each side in its own year', () => {
    const whole = programme({
      projects: budgets,
      transfers: [{ from: ['P1', 2025, '2'], to: ['P2', 2026, '1'], amount: 50 }],
    });
    expect(budgetOverview(whole, 2025).programme).toEqual({
      gross: { income: 100, expense: 60 },
      net: { income: 100, expense: 10 },
    });
    expect(budgetOverview(whole, 2026).programme.net).toEqual({ income: 10, expense: 0 });
    expect(budgetOverview(whole, 2025).projects.map(({ net }) => net.expense)).toEqual([10, 0]);
    expect(budgetOverview(whole, 2025).oneSided).toEqual([]);
  });

  it.each([
    ['nobody known', null],
    ['a line not known', ['P2', 2026, null]],
    ['neither year nor line known', ['P2', null, null]],
  ] as const)('keeps a payment to %s in, and lists it', (_, to) => {
    const transfer = { from: ['P1', 2025, '2'], to, amount: 50 } as const;
    const whole = programme({
      projects: budgets,
      transfers: [transfer] as unknown as NonNullable<ProgrammeFile['transfers']>,
    });
    expect(budgetOverview(whole, 2025).programme.net).toEqual({ income: 100, expense: 60 });
    expect(budgetOverview(whole, 2025).oneSided).toEqual([transfer]);
    expect(budgetOverview(whole, 2027).oneSided).toEqual([]);
  });

  it('leaves out a side that is of the whole run', () => {
    const whole = programme({
      projects: budgets,
      transfers: [{ from: ['P1', 2025, '2'], to: ['P2', null, '9'], amount: 8 }],
    });
    expect(budgetOverview(whole, null).programme.net.income).toBe(0);
    expect(budgetOverview(whole, 2025).programme.net.expense).toBe(52);
  });

  it('never exceeds gross', () => {
    const amount = fc.integer({ min: 0, max: 10_000_00 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(
        fc.array(amount, { minLength: 1, maxLength: 6 }),
        amount,
        fc.nat(5),
        (amounts, paid, at) => {
          const nr = String(at % amounts.length);
          const lines = amounts.map((euros, index) => ({
            nr: String(index),
            label: 'x',
            income: euros,
            expense: euros,
          }));
          const whole = programme({
            projects: [
              project({ budget: [year(...lines)] }),
              project({ code: 'P2', lines: ['A', 'B'], budget: [year(...lines)] }),
            ],
            transfers: [{ from: ['P1', 2025, nr], to: ['P2', 2025, nr], amount: paid }],
          });
          const { projects, lines: parts, programme: all } = budgetOverview(whole, 2025);
          for (const { gross, net } of [...projects, ...parts, all]) {
            expect(net.income).toBeLessThanOrEqual(gross.income);
            expect(net.expense).toBeLessThanOrEqual(gross.expense);
          }
        },
      ),
    );
  });
});

describe('the Achterhoek plan', () => {
  // Two-sided: expense 5000 + 49000 + 148892 + 135000 + 41871 + 313369 + 402217 = 1095349 leaves 2025;
  // of these all but the 402217, which comes in in 2026, leave the income of 2025: 693132.
  it.each([
    [2025, { income: 7171442, expense: 9801837 }, { income: 6478310, expense: 8706488 }, 2],
    // Out: 5000 and 872832 paid; in: 5000, 402217 and 872832.
    [2026, { income: 2786582, expense: 2722211 }, { income: 1506533, expense: 1844379 }, 1],
    // 5000 and 522282, both ways.
    [2027, { income: 2378264, expense: 1918512 }, { income: 1850982, expense: 1391230 }, 1],
    [2028, { income: 655000, expense: 828000 }, { income: 650000, expense: 823000 }, 1],
  ])('%i: gross and net', (of, gross, net, oneSided) => {
    const found = budgetOverview(achterhoek(), of);
    expect(found.programme).toEqual({ gross, net });
    expect(found.oneSided).toHaveLength(oneSided);
  });
});
