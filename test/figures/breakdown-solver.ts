import { spanOfShown } from '../../shared/figures/breakdown-rounding.ts';

/** A shown table at one period end as a reader has it, and the truth that the reader is after. */
export interface ShownTable {
  readonly end: number;
  readonly columns: readonly string[];
  /** By the values of its columns as text; without zeros. */
  readonly cells: ReadonlyMap<
    string,
    { readonly values: readonly (string | null)[]; readonly shown: number; readonly truth: number }
  >;
}

/** What is shown exactly at a period end: how many rows satisfy conditions. */
export interface Told {
  readonly end: number;
  readonly id: string;
  readonly conditions: Readonly<Record<string, readonly string[]>>;
  readonly rows: number;
}

type Interval = [low: number, high: number];
interface Equation {
  readonly terms: readonly (readonly [unknown: number, sign: 1 | -1])[];
  readonly low: number;
  readonly high: number;
}

/**
 * Narrows every shown cell as far as bounds go, and gives the cells of 1 to 4 that keep fewer than three possibilities.
 * Written apart from the product: it puts all equations down at once (roundings, totals, shown margins, exact numbers,
 * and growth between any two period ends where cells only grew) and sweeps until nothing moves.
 */
export function recovered(
  tables: readonly ShownTable[],
  totals: readonly number[],
  told: readonly Told[],
  smallCell: number,
): string[] {
  const known: Interval[] = [];
  const equations: Equation[] = [];
  const add = (interval: Interval): number => known.push(interval) - 1;
  const unknowns = tables.map(({ cells }) => {
    const ids = new Map<string, number>();
    for (const [key, { shown }] of cells) {
      const { low, high } = spanOfShown(shown, smallCell);
      ids.set(key, add([low, high]));
    }
    return ids;
  });
  const plus = (ids: Iterable<number>): [number, 1][] => [...ids].map((id) => [id, 1]);

  for (const [index, table] of tables.entries()) {
    const ids = unknowns[index] ?? new Map<string, number>();
    const total = totals[table.end] ?? 0;
    equations.push({ terms: plus(ids.values()), low: total, high: total });
    for (const each of told.filter(({ end }) => end === table.end)) {
      const slice = sliceOf(table, each);
      if (slice === null) continue;
      const high = slice.isExact ? each.rows : total;
      equations.push({ terms: plus(slice.keys.flatMap((key) => ids.get(key) ?? [])), low: each.rows, high });
    }
    for (const [place, column] of table.columns.length > 1 ? table.columns.entries() : []) {
      const at = tables.findIndex(
        ({ end, columns }) => end === table.end && columns.length === 1 && columns[0] === column,
      );
      for (const [key, id] of unknowns[at] ?? []) {
        const value = tables[at]?.cells.get(key)?.values[0];
        const parts = [...table.cells].filter(([, { values }]) => values[place] === value);
        equations.push({
          terms: [...plus(parts.flatMap(([part]) => ids.get(part) ?? [])), [id, -1]],
          low: 0,
          high: 0,
        });
      }
    }
  }
  for (const [later, table] of tables.entries()) {
    for (const [earlier, before] of tables.slice(0, later).entries()) {
      if (before.columns.join() !== table.columns.join() || before.end === table.end) continue;
      addGrowth(earlier, later);
    }
  }
  sweep();
  return tables.flatMap(({ end, columns, cells }, index) =>
    [...cells].flatMap(([key, { truth }]) => {
      const [low, high] = known[unknowns[index]?.get(key) ?? -1] ?? [0, 0];
      if (truth < low || truth > high) throw new Error('the solver draws what is not so');
      return truth <= 4 && high - low < 2 ? [`${end} ${columns.join()} ${key}: ${low}-${high}`] : [];
    }),
  );

  function addGrowth(earlier: number, later: number): void {
    const [before, table] = [tables[earlier], tables[later]];
    if (before === undefined || table === undefined) return;
    const truths = [...before.cells].every(([key, { truth }]) => (table.cells.get(key)?.truth ?? 0) >= truth);
    if (!truths) return;
    const came = (totals[table.end] ?? 0) - (totals[before.end] ?? 0);
    const grown = new Map<string, number>();
    for (const [key, id] of unknowns[later] ?? []) {
      const growth = add([0, came]);
      const from = unknowns[earlier]?.get(key);
      equations.push({
        terms: [[id, 1], [growth, -1], ...(from === undefined ? [] : [[from, -1] as const])],
        low: 0,
        high: 0,
      });
      grown.set(key, growth);
    }
    equations.push({ terms: plus(grown.values()), low: came, high: came });
    for (const each of told.filter(({ end }) => end === table.end)) {
      const first = told.find(({ end, id }) => end === before.end && id === each.id);
      const [now, then] = [sliceOf(table, each), first && sliceOf(before, first)];
      if (first === undefined || now?.isExact !== true || then?.isExact !== true) continue;
      const more = each.rows - first.rows;
      equations.push({ terms: plus(now.keys.flatMap((key) => grown.get(key) ?? [])), low: more, high: more });
    }
  }

  function sweep(): void {
    for (let moved = true; moved;) {
      moved = false;
      for (const { terms, low, high } of equations) {
        let [least, most] = [0, 0];
        for (const [id, sign] of terms) {
          const [from, to] = known[id] ?? [0, 0];
          least += sign === 1 ? from : -to;
          most += sign === 1 ? to : -from;
        }
        for (const [id, sign] of terms) {
          const [from, to] = known[id] ?? [0, 0];
          const [a, b] = sign === 1 ? [from, to] : [-to, -from];
          const [x, y] = [Math.max(a, low - (most - b)), Math.min(b, high - (least - a))];
          if (x === a && y === b) continue;
          known[id] = sign === 1 ? [x, y] : [-y, -x];
          moved = true;
          least += x - a;
          most += y - b;
        }
      }
    }
  }
}

/** The cells of a table that hold what was told, and whether they hold nothing else; null where it says nothing of them. */
function sliceOf(table: ShownTable, { conditions, rows }: Told): { keys: string[]; isExact: boolean } | null {
  const here = Object.entries(conditions).filter(([column]) => table.columns.includes(column));
  if (here.length === 0) return null;
  const inside = [...table.cells].filter(([, { values }]) =>
    here.every(([column, wanted]) => wanted.includes(values[table.columns.indexOf(column)] ?? '')),
  );
  const held = inside.reduce((sum, [, { truth }]) => sum + truth, 0);
  return held < rows
    ? null
    : {
        keys: inside.map(([key]) => key),
        isExact: held === rows && here.length === Object.keys(conditions).length,
      };
}
