import { describe, expect, it } from 'vitest';
import { DEMO_PROGRAMMES, demoProgramme, projectOf } from '../../functions/demo/demo-programmes.ts';
import type { BudgetYear } from '../../shared/programme/programme.schema.ts';
import { factsOf } from './facts.ts';
import type { FactBudgetYear, FactCost, FactProject, Facts, StatedRow } from './facts.ts';

type Line = BudgetYear['lines'][number];

describe.each(DEMO_PROGRAMMES)('%s has the money of its source', (id) => {
  const programme = demoProgramme(id);
  const facts = factsOf(id);

  it.each(facts.projects.map((fact) => [fact.code, fact] as const))('%s, every line', (code, fact) => {
    expect(projectOf(programme, code).budget).toEqual(budgetOf(facts, fact));
  });

  it('totals per line, project and year as stated', () => {
    expect(sorted(programme.stated ?? [])).toEqual(sorted(statedOf(facts)));
  });

  it('transfers between projects', () => {
    const links = facts.transfers?.links ?? [];
    expect(programme.transfers).toEqual(links.map(({ from, to, amount }) => ({ from, to, amount })));
  });
});

function budgetOf(facts: Facts, fact: FactProject): BudgetYear[] {
  const asked = facts.finance?.find(({ project }) => project === fact.code);
  if (asked !== undefined) {
    const label = asked.cofinanced ? `${asked.label} (met cofinanciering)` : asked.label;
    return [asked.year1, asked.year2].map((expense, index) => ({
      year: 2019 + index,
      lines: [{ nr: '1', label, expense }],
      stated: { expense },
    }));
  }
  if (fact.finance !== undefined) return financeOf(fact.finance, fact.statedTotals);
  return [...(fact.budget ?? []).map(yearOf), ...(fact.cost ?? []).flatMap(costOf)];
}

function yearOf({ year, opening, lines, statedTotal, statedClosing }: FactBudgetYear): BudgetYear {
  return {
    year,
    opening,
    lines: lines.map(({ nr, label, income, expense }): Line => {
      const pm =
        income === 'PM' ? (expense === 'PM' ? 'both' : 'income') : expense === 'PM' ? 'expense' : null;
      return {
        nr,
        label,
        ...(typeof income === 'number' && { income }),
        ...(typeof expense === 'number' && { expense }),
        ...(pm !== null && { pm }),
      };
    }),
    stated: { ...statedTotal, closing: statedClosing },
  };
}

function costOf(cost: FactCost): BudgetYear[] {
  const whole = cost.provisional ? 'Voorlopige raming' : 'Kosten';
  const lines: Omit<Line, 'nr'>[] = [
    ...(cost.parts ?? [[whole, cost.amount] as const]).map(([label, expense]) => ({ label, expense })),
    ...income(cost.cover, 'toegezegd'),
    ...income(cost.requested, 'gevraagd'),
    ...income(cost.uncovered, 'ongedekt'),
  ];
  const year = cost.year === null || cost.year > 2000 ? cost.year : 2019 + cost.year;
  return (cost.perYear ? [2022, 2023] : [year]).map((one) => ({
    year: one,
    lines: lines.map((line, index) => ({ nr: String(index + 1), ...line })),
    stated: { expense: cost.amount },
  }));
}

function income(cover: FactCost['cover'], state: 'toegezegd' | 'gevraagd' | 'ongedekt') {
  return (cover ?? []).map(([label, amount]) => ({ label, income: amount, state }));
}

function financeOf(
  finance: NonNullable<FactProject['finance']>,
  totals: FactProject['statedTotals'],
): BudgetYear[] {
  if (totals !== undefined)
    return [
      {
        year: 2021,
        lines: finance.map((line, index) => ({
          nr: String(index + 1),
          label: line.label,
          income: line.available2021,
          expense: line.estimate2021,
        })),
        stated: { income: totals.available, expense: totals.estimate, closing: totals.remainder },
      },
    ];
  const lines: Omit<Line, 'nr'>[] = [
    ...finance.map(({ label, cost }) =>
      cost === 'PM' ? { label, pm: 'expense' as const } : { label, expense: cost },
    ),
    ...finance.flatMap(({ cover }) => income(cover, 'toegezegd')),
  ];
  return [{ year: null, lines: lines.map((line, index) => ({ nr: String(index + 1), ...line })) }];
}

interface Stated {
  readonly line?: string | undefined;
  readonly project?: string | undefined;
  readonly year: number;
  readonly income?: number | undefined;
  readonly expense?: number | undefined;
  readonly closing?: number | undefined;
}

function statedOf({ programmeBudgetTable3, programmeBudgetTable4 }: Facts): Stated[] {
  if (programmeBudgetTable3 === undefined) return [];
  return [
    ...table3({}, programmeBudgetTable3.total),
    ...Object.entries(programmeBudgetTable3.lines).flatMap(([line, rows]) => table3({ line }, rows)),
    ...Object.entries(programmeBudgetTable4 ?? {}).flatMap(([project, row]) => [
      { project, year: 2024, ...present({ closing: row['closing2024'] }) },
      ...[2025, 2026].map((year) => ({
        project,
        year,
        ...present({
          income: row[`income${year}`],
          expense: row[`expense${year}`],
          closing: row[`closing${year}`],
        }),
      })),
    ]),
  ];
}

function table3(where: { line?: string }, rows: Readonly<Record<string, StatedRow | number>>): Stated[] {
  return Object.entries(rows).map(([key, row]) => {
    if (typeof row === 'number') return { ...where, year: Number(key.replace('closing', '')), closing: row };
    const [income, expense, closing] = row;
    return { ...where, year: Number(key), income, expense, closing };
  });
}

function present(values: Readonly<Record<string, number | null | undefined>>) {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined),
  );
}

function sorted(rows: readonly Stated[]): Stated[] {
  const key = ({ line = '', project = '', year }: Stated): string => `${line}/${project}/${year}`;
  return rows.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}
