import { createBounds } from './breakdown-bounds.ts';
import type { Unknown } from './breakdown-bounds.ts';
import type { CountedTable } from './breakdown-counts.ts';
import type { TableFact } from './breakdown-facts.ts';
import { highestHidden, roundedCell, spanOfShown } from './breakdown-rounding.ts';
import type { Span } from './breakdown-rounding.ts';

/** A table at one period end, with what is shown exactly elsewhere about its cells. */
export interface GuardedTable extends CountedTable {
  readonly facts: readonly TableFact[];
}

/** One period end: how many rows there are, which is taken to be known, and every table of them. */
export interface GuardedEnd {
  readonly total: number;
  /** Those by one column before those by two. */
  readonly tables: readonly GuardedTable[];
}

/** Two more than design.md rule 4 asks, since that a table is refused tells a reader something, too. */
const POSSIBILITIES = 5;

/** A table that is shown, as a reader of it sees it. */
interface Shown {
  readonly end: GuardedEnd;
  readonly table: GuardedTable;
  readonly unknowns: readonly Unknown[];
}

/**
 * Decides for each period end, oldest first, which tables may be shown: table after table is shown when from it, all
 * shown before, and every exact number elsewhere no small cell is narrowed to fewer than three possibilities (contract
 * §3). Where the truth only grew from one end to the next that is taken to be known. Gives one answer per table.
 */
export function mayBeShown(ends: readonly GuardedEnd[], smallCell: number): boolean[][] {
  const bounds = createBounds();
  const hidden = highestHidden(smallCell);
  /** How wide each margin is from exact numbers alone; −1 for what is itself shown, which must stay wide enough. */
  const widths = new Map<Unknown, number>();
  const earlier = new Map<string, Shown[]>();
  const margins = ends.map((end) => marginsOf(end));
  bounds.settle();
  for (const unknowns of margins.flatMap((byColumn) => [...byColumn.values()]))
    for (const unknown of unknowns) widths.set(unknown, widthOf(bounds.spanOf(unknown)));
  return ends.map((end, index) => {
    const shownColumns = new Set<string>();
    return end.tables.map((table) => {
      // Beside a refused margin the table by two columns would tell why that was refused.
      if (table.columns.length > 1 && !table.columns.every((column) => shownColumns.has(column)))
        return false;
      const isShown = tryTable(end, table, margins[index]);
      const [column = ''] = table.columns;
      if (isShown && table.columns.length === 1) shownColumns.add(column);
      return isShown;
    });
  });

  /** The tables by one column, shown or not: those by two add up to them. */
  function marginsOf(end: GuardedEnd): Map<string, readonly Unknown[]> {
    const byColumn = new Map<string, readonly Unknown[]>();
    for (const table of end.tables) {
      const [column = ''] = table.columns;
      if (table.columns.length > 1) continue;
      const unknowns = table.cells.map(() => bounds.unknown({ low: 0, high: end.total }));
      bounds.sum(unknowns, [], exactly(end.total));
      sayFacts(table.facts, unknowns, end.total);
      byColumn.set(column, unknowns);
    }
    return byColumn;
  }

  function sayFacts(facts: readonly TableFact[], unknowns: readonly Unknown[], total: number): void {
    for (const { cells, rows, exact } of facts) {
      const those = cells.flatMap((cell) => unknowns[cell] ?? []);
      bounds.sum(those, [], exact ? exactly(rows) : { low: rows, high: total });
    }
  }

  function tryTable(
    end: GuardedEnd,
    table: GuardedTable,
    byColumn: ReadonlyMap<string, readonly Unknown[]> | undefined,
  ): boolean {
    bounds.begin();
    const single = table.columns.length === 1 ? byColumn?.get(table.columns[0] ?? '') : undefined;
    const unknowns = single ?? withMargins(end, table, byColumn);
    for (const [index, { count }] of table.cells.entries()) {
      const unknown = unknowns[index];
      if (unknown !== undefined)
        bounds.narrow(unknown, spanOfShown(roundedCell(count, smallCell), smallCell));
    }
    const same = earlier.get(table.columns.join()) ?? [];
    for (const before of same) sayGrowth(before, { end, table, unknowns });
    bounds.settle();
    const shown = new Set(unknowns);
    const isSafe = [...shown, ...bounds.narrowed()].every((unknown) => {
      const span = bounds.spanOf(unknown);
      const mustKeep = shown.has(unknown) ? POSSIBILITIES : Math.min(POSSIBILITIES, widths.get(unknown) ?? 0);
      return span.low > hidden || span.high < 1 || widthOf(span) >= mustKeep;
    });
    if (!isSafe) {
      bounds.takeBack();
      return false;
    }
    for (const unknown of unknowns) widths.set(unknown, POSSIBILITIES);
    earlier.set(table.columns.join(), [...same, { end, table, unknowns }]);
    return true;
  }

  /** The cells of a table by two columns, which add up to both of its margins. */
  function withMargins(
    end: GuardedEnd,
    table: GuardedTable,
    byColumn: ReadonlyMap<string, readonly Unknown[]> | undefined,
  ): readonly Unknown[] {
    const unknowns = table.cells.map(() => bounds.unknown({ low: 0, high: end.total }));
    for (const [place, column] of table.columns.entries()) {
      const margin = end.tables.find(({ columns }) => columns.length === 1 && columns[0] === column);
      const totals = byColumn?.get(column) ?? [];
      for (const [index, { values }] of (margin?.cells ?? []).entries()) {
        const parts = unknowns.filter((_, cell) => table.cells[cell]?.values[place] === values[0]);
        const total = totals[index];
        if (total !== undefined) bounds.sum(parts, [total], exactly(0));
      }
    }
    sayFacts(table.facts, unknowns, end.total);
    return unknowns;
  }

  /** Where every cell only grew, growth adds up to what came in, in all and where it is told exactly. */
  function sayGrowth(before: Shown, now: Shown): void {
    const came = now.end.total - before.end.total;
    const cellNow = new Map(now.table.cells.map((cell, index) => [keyOf(cell.values), { ...cell, index }]));
    const grew = before.table.cells.every(
      ({ values, count }) => (cellNow.get(keyOf(values))?.count ?? 0) >= count,
    );
    if (!grew) return;
    const cellBefore = new Map(before.table.cells.map(({ values }, index) => [keyOf(values), index]));
    const growth = now.table.cells.map(({ values }, index) => {
      const grown = bounds.unknown({ low: 0, high: came });
      const first = before.unknowns[cellBefore.get(keyOf(values)) ?? -1];
      const later = now.unknowns[index];
      if (later !== undefined)
        bounds.sum([later], first === undefined ? [grown] : [grown, first], exactly(0));
      return grown;
    });
    bounds.sum(growth, [], exactly(came));
    for (const { id, cells, rows } of now.table.facts) {
      const fact = before.table.facts.find((each) => each.id === id);
      const held = cells.reduce((sum, cell) => sum + (now.table.cells[cell]?.count ?? 0), 0);
      const heldBefore = (fact?.cells ?? []).reduce(
        (sum, cell) => sum + (before.table.cells[cell]?.count ?? 0),
        0,
      );
      if (fact === undefined || rows - fact.rows !== held - heldBefore) continue;
      bounds.sum(
        cells.flatMap((cell) => growth[cell] ?? []),
        [],
        exactly(rows - fact.rows),
      );
    }
  }
}

const exactly = (value: number): Span => ({ low: value, high: value });
const widthOf = ({ low, high }: Span): number => high - low + 1;
const keyOf = (values: readonly (string | null)[]): string => JSON.stringify(values);
