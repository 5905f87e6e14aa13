import type { Cell, Row } from '../datasets/dataset.ts';
import { breakdownColumns, breakdownTables } from './breakdown-columns.ts';
import type { BreakdownDataset } from './breakdown-columns.ts';

/** One cell: the value of each column of its table (null: not filled in), and how many rows have them. */
export interface CountedCell {
  readonly values: readonly (string | null)[];
  readonly count: number;
}

/** The true numbers of one table, without its zeros. */
export interface CountedTable {
  readonly columns: readonly string[];
  readonly cells: readonly CountedCell[];
}

/** All tables of a dataset over the same rows. */
export interface CountedTables {
  readonly total: number;
  readonly tables: readonly CountedTable[];
}

/** More values than any column has. */
const RADIX = 1_000;

/** Counts rows into every table of a dataset in one pass; memory grows with cells, not with rows. */
export function breakdownCounter(dataset: BreakdownDataset): {
  add(row: Row): void;
  tables(): CountedTables;
} {
  const names = breakdownColumns(dataset).map(({ name }) => name);
  const numbers = names.map(() => new Map<string | null, number>());
  const texts = names.map((): (string | null)[] => []);
  const tables = breakdownTables(dataset).map((columns) => ({
    columns,
    places: columns.map((column) => names.indexOf(column)),
    counts: new Map<number, number>(),
  }));
  const filled: number[] = names.map(() => 0);
  let total = 0;

  function numberOf(place: number, cell: Cell): number {
    const text = cell === null ? null : String(cell);
    const known = numbers[place]?.get(text);
    if (known !== undefined) return known;
    const next = texts[place]?.push(text) ?? 0;
    numbers[place]?.set(text, next - 1);
    return next - 1;
  }

  return {
    add(row) {
      total += 1;
      for (const [place, name] of names.entries()) filled[place] = numberOf(place, row[name] ?? null);
      for (const { places, counts } of tables) {
        const cell = places.reduce((sum, place) => sum * RADIX + (filled[place] ?? 0), 0);
        counts.set(cell, (counts.get(cell) ?? 0) + 1);
      }
    },
    tables: () => ({
      total,
      tables: tables.map(({ columns, places, counts }) => ({
        columns,
        cells: [...counts].map(([cell, count]) => ({ values: valuesOf(cell, places), count })),
      })),
    }),
  };

  function valuesOf(cell: number, places: readonly number[]): (string | null)[] {
    const parts = places.length === 1 ? [cell] : [Math.floor(cell / RADIX), cell % RADIX];
    return parts.map((part, index) => texts[places[index] ?? 0]?.[part] ?? null);
  }
}
