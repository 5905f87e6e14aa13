import { expect, test } from 'vitest';
import type { Row } from '../../shared/datasets/dataset.ts';
import { breakdownCounter } from '../../shared/figures/breakdown-counts.ts';
import { factsOfTable } from '../../shared/figures/breakdown-facts.ts';
import type { ExactFact } from '../../shared/figures/breakdown-facts.ts';
import { mayBeShown } from '../../shared/figures/breakdown-guard.ts';
import { roundedCell } from '../../shared/figures/breakdown-rounding.ts';
import { recovered } from './breakdown-solver.ts';
import type { ShownTable } from './breakdown-solver.ts';

const VALUES = {
  soort: ['baan', 'bbl', 'stage'],
  gemeente: ['GM0222', 'GM0197', 'GM1509', 'GM1586'],
  sector: ['zorg', 'techniek', 'ict', 'bouw', 'groen', null],
  doelgroep: ['jongere', 'werkend', 'overig', null],
  nog_werkzaam_na_6_maanden: ['ja', 'nee', null],
} as const;
type Name = keyof typeof VALUES;
const NAMES = Object.keys(VALUES) as Name[];

/** The same numbers from 0 to 1 for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A register that grows over period ends, sometimes with rows that change or go, and some exact numbers about it. */
function register(seed: number): {
  ends: readonly (readonly Row[])[];
  conditions: ExactFact['conditions'][];
} {
  const random = randomFrom(seed);
  const below = (count: number): number => Math.floor(random() * count);
  // Some values are far more common than others.
  const pick = (name: Name): string | null =>
    VALUES[name][Math.min(below(VALUES[name].length), below(8))] ?? null;
  const row = (): Row => Object.fromEntries(NAMES.map((name) => [name, pick(name)]));
  const changes = below(3) === 0;
  const pace = 2 + below(40);
  let rows = Array.from({ length: 3 + below(150) }, row);
  const ends = [rows];
  for (let end = 0; end < 4; end++) {
    rows = [...rows, ...Array.from({ length: below(pace) }, row)];
    if (changes) rows = rows.flatMap((each) => (below(30) > 0 ? [each] : below(2) === 0 ? [] : [row()]));
    ends.push(rows);
  }
  const conditions = Array.from({ length: below(5) }, () => {
    const names = NAMES.filter(() => below(4) === 0).slice(0, 2);
    const some = (name: Name): string[] =>
      VALUES[name].filter((value): value is never => value !== null && below(2) === 0);
    return Object.fromEntries(
      names.map((name) => [name, some(name)] as const).filter(([, values]) => values.length > 0),
    );
  });
  return { ends, conditions };
}

test.each([
  [120, 5],
  [40, 2],
  [40, 3],
  [40, 4],
  [40, 10],
])('%i random registers, threshold %i: no cell of 1 to 4 is found', (count, smallCell) => {
  let [shown, refused] = [0, 0];
  for (let seed = 1; seed <= count; seed++) {
    const { ends, conditions } = register(seed * 7919);
    const counted = ends.map((rows) => {
      const counter = breakdownCounter('matches');
      for (const each of rows) counter.add(each);
      const facts = conditions.map((where, index) => ({
        ...{ id: `f${index}`, conditions: where },
        rows: rows.filter((each) =>
          Object.entries(where ?? {}).every(([name, values]) => values.includes(String(each[name]))),
        ).length,
      }));
      return { ...counter.tables(), facts };
    });
    const guarded = counted.map(({ total, tables, facts }) => ({
      total,
      tables: tables.map((table) => ({ ...table, facts: factsOfTable('matches', table, facts) })),
    }));
    const allowed = mayBeShown(guarded, smallCell);
    const tables = counted.flatMap((end, index) =>
      end.tables.flatMap(({ columns, cells }, place): ShownTable[] => {
        if (allowed[index]?.[place] !== true) {
          refused += 1;
          return [];
        }
        shown += 1;
        const entries = cells.map(
          ({ values, count }) =>
            [JSON.stringify(values), { values, shown: roundedCell(count, smallCell), truth: count }] as const,
        );
        return [{ end: index, columns, cells: new Map(entries) }];
      }),
    );
    const told = counted.flatMap(({ facts }, end) =>
      facts.map(({ id, conditions: where, rows }) => ({ end, id, conditions: where ?? {}, rows })),
    );
    expect(
      recovered(
        tables,
        counted.map(({ total }) => total),
        told,
        smallCell,
      ),
      `seed ${seed}`,
    ).toEqual([]);
  }
  expect(shown).toBeGreaterThan(800);
  expect(refused).toBeGreaterThan(100);
});
