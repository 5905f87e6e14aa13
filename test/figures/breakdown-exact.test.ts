import { describe, expect, test } from 'vitest';
import type { CountedTable } from '../../shared/figures/breakdown-counts.ts';
import { mayBeShown } from '../../shared/figures/breakdown-guard.ts';
import { roundedCell } from '../../shared/figures/breakdown-rounding.ts';

/**
 * A reader who knows the rule and every exact total, and who tries every table there can be: all true tables of a few
 * rows are listed, those that show the same are put together, and each shown cell of 1 to 4 must have at least three
 * values among them (design.md rule 4). At one period end the reader also draws what follows from a refusal; over two,
 * a refusal at the second is taken to tell nothing (docs/decisions/breakdowns.md).
 */
type World = readonly (readonly CountedTable[])[];

/** All ways to put `total` over `places`. */
function* spread(total: number, places: number): Generator<number[]> {
  if (places === 1) return yield [total];
  for (let first = 0; first <= total; first++)
    for (const rest of spread(total - first, places - 1)) yield [first, ...rest];
}

/** The margins and the table itself of cells in rows of `width`. */
function tablesOf(cells: readonly number[], width: number): CountedTable[] {
  const margin = (place: (index: number) => string): CountedTable['cells'] => {
    const sums = new Map<string, number>();
    for (const [index, count] of cells.entries())
      sums.set(place(index), (sums.get(place(index)) ?? 0) + count);
    return [...sums].filter(([, count]) => count > 0).map(([value, count]) => ({ values: [value], count }));
  };
  const both = cells.map((count, index) => ({ values: [rowOf(index), columnOf(index)], count }));
  function rowOf(index: number): string {
    return `r${Math.floor(index / width)}`;
  }
  function columnOf(index: number): string {
    return `c${index % width}`;
  }
  if (width === 1) return [{ columns: ['r'], cells: margin(rowOf) }];
  return [
    { columns: ['r'], cells: margin(rowOf) },
    { columns: ['c'], cells: margin(columnOf) },
    { columns: ['r', 'c'], cells: both.filter(({ count }) => count > 0) },
  ];
}

interface Seen {
  /** For each place of a shown cell every true value that fits what is seen. */
  readonly values: Map<string, Set<number>>;
  /** Of those, the places that a reader of this may not find out. */
  readonly judged: Set<string>;
}

/** How many shown cells of 1 to 4 keep fewer than three values, and how many tables were shown at all. */
function exposed(
  worlds: Iterable<World>,
  smallCell: number,
): { exposed: number; shown: number; refused: number } {
  const groups = new Map<string, Seen>();
  let [shownCount, refused] = [0, 0];
  for (const world of worlds) {
    const ends = world.map((tables) => ({
      total: sum(tables[0]?.cells ?? []),
      tables: tables.map((table) => ({ ...table, facts: [] })),
    }));
    const shown = mayBeShown(ends, smallCell);
    const places = new Map<string, number>();
    const signature = world.map((tables, end) =>
      tables.map(({ cells }, table) => {
        if (shown[end]?.[table] !== true) {
          refused += 1;
          return 'refused';
        }
        shownCount += 1;
        for (const { values, count } of cells) places.set(JSON.stringify([end, table, values]), count);
        return cells.map(({ values, count }) => [values, roundedCell(count, smallCell)]);
      }),
    );
    const totals = ends.map(({ total }) => total);
    // A refusal at a later end is told from no other world that shows the same before it.
    const later = signature.findIndex((end, index) => index > 0 && end.includes('refused'));
    const told = later === -1 ? signature.length : later;
    for (let ends = 1; ends <= told; ends++) {
      const key = JSON.stringify([totals, signature.slice(0, ends)]);
      const mayJudge = ends === told;
      const seen = groups.get(key) ?? { values: new Map<string, Set<number>>(), judged: new Set<string>() };
      for (const [place, count] of places) {
        seen.values.set(place, (seen.values.get(place) ?? new Set()).add(count));
        if (mayJudge) seen.judged.add(place);
      }
      groups.set(key, seen);
    }
  }
  const all = [...groups.values()].flatMap(({ values, judged }) =>
    [...judged].map((place) => values.get(place) ?? new Set<number>()),
  );
  return {
    exposed: all.filter((values) => values.size < 3 && [...values].some((value) => value <= 4)).length,
    shown: shownCount,
    refused,
  };
}

const sum = (cells: CountedTable['cells']): number => cells.reduce((total, { count }) => total + count, 0);

function* tables(totals: readonly number[], height: number, width: number): Generator<World> {
  for (const total of totals)
    for (const cells of spread(total, height * width)) yield [tablesOf(cells, width)];
}

/** Registers that only grow from one period end to the next, by each of `came` at each of them. */
function* growing(first: number, came: readonly (readonly number[])[], places: number): Generator<World> {
  for (const cells of spread(first, places)) yield* onward(cells, came);
}

function* onward(cells: readonly number[], came: readonly (readonly number[])[]): Generator<World> {
  const [next, ...rest] = came;
  const now = tablesOf(cells, 1);
  if (next === undefined) return yield [now];
  for (const more of next)
    for (const growth of spread(more, cells.length))
      for (const ends of onward(
        cells.map((count, index) => count + (growth[index] ?? 0)),
        rest,
      ))
        yield [now, ...ends];
}

describe('every table there can be', () => {
  test.each([
    ['one column of three values, 1 to 24 rows', [...tables(range(1, 24), 3, 1)]],
    ['two columns of two values, 1 to 17 rows', [...tables(range(1, 17), 2, 2)]],
    ['two columns of two and three values, 3 to 10 rows', [...tables(range(3, 10), 2, 3)]],
    ['two columns of two and four values, 5 to 7 rows', [...tables(range(5, 7), 2, 4)]],
    ...range(4, 14).map((first): [string, World[]] => [
      `two periods, ${first} rows and 1 to 5 more`,
      [...growing(first, [range(1, 5)], 3)],
    ]),
    ...[5, 8, 11].map((first): [string, World[]] => [
      `three periods, ${first} rows and 1 to 3 more twice`,
      [...growing(first, [range(1, 3), range(1, 3)], 3)],
    ]),
  ])('%s', (_name, worlds) => {
    const found = exposed(worlds, 5);
    expect(found.exposed).toBe(0);
    expect(found.shown).toBeGreaterThan(100);
    expect(found.refused).toBeGreaterThan(0);
  });
});

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
