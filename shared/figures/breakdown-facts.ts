import type { IsoDate } from '../dates/iso-date.ts';
import type { RegisterMeasure } from '../programme/programme.schema.ts';
import type { Indicator } from '../programme/programme.schema.ts';
import type { BreakdownDataset } from './breakdown-columns.ts';
import { breakdownColumns } from './breakdown-columns.ts';
import type { CountedTable } from './breakdown-counts.ts';
import type { IndicatorPoints } from './points.ts';
import { pointAt } from './points.ts';

/** A number of rows that is shown exactly somewhere else, and what is known of those rows. */
export interface ExactFact {
  /** The same at every date, so that differences over time can be taken. */
  readonly id: string;
  readonly conditions: RegisterMeasure['where'];
  readonly rows: number;
}

/**
 * What the dashboard tells exactly about rows of a dataset at a date: counts and distinct counts, both sides of a
 * ratio, and how many values a mean rests on (contract §3: none where the exact total would give a cell away).
 */
export function exactFacts(
  dataset: BreakdownDataset,
  indicators: readonly Indicator[],
  points: readonly IndicatorPoints[],
  end: IsoDate,
): ExactFact[] {
  return indicators.flatMap(({ id, kind, measure }) => {
    if ('projects' in measure || measure.dataset !== dataset) return [];
    const point = pointAt(points.find((each) => each.id === id)?.points ?? [], end);
    if (point === null || point.value === null) return [];
    const { where, among } = measure;
    if (kind === 'count' || kind === 'unique') return [{ id, conditions: where, rows: point.value }];
    const { numerator, denominator } = point;
    const under = denominator === undefined ? [] : [{ id: `${id}/`, rows: denominator }];
    if (kind === 'mean') return under.map((fact) => ({ ...fact, conditions: where }));
    if (kind !== 'ratio') return [];
    const over = numerator === undefined ? [] : [{ id, rows: numerator, conditions: { ...where, ...among } }];
    return [...over, ...under.map((fact) => ({ ...fact, conditions: among }))];
  });
}

/** What a fact says about a table: which cells hold its rows, and whether it says their number or the least it is. */
export interface TableFact {
  readonly id: string;
  readonly cells: readonly number[];
  readonly rows: number;
  readonly exact: boolean;
}

/**
 * Facts as they bear on a table. A fact that counts all rows of its cells is taken to be known to do so; else it is the
 * least that they hold. One that says nothing about the table's columns is left out.
 */
export function factsOfTable(
  dataset: BreakdownDataset,
  table: CountedTable,
  facts: readonly ExactFact[],
): TableFact[] {
  const columns = new Set(breakdownColumns(dataset).map(({ name }) => name));
  return facts.flatMap(({ id, conditions, rows }) => {
    const all = Object.entries(conditions ?? {});
    const here = all.flatMap(([column, values]) => {
      const place = table.columns.indexOf(column);
      return place === -1 ? [] : [{ place, values: new Set<string | null>(values) }];
    });
    if (here.length === 0) return [];
    const cells = table.cells.flatMap(({ values }, index) =>
      here.every((condition) => condition.values.has(values[condition.place] ?? null)) ? [index] : [],
    );
    const held = cells.reduce((sum, index) => sum + (table.cells[index]?.count ?? 0), 0);
    if (rows > held) return [];
    const isWhole = all.every(([column]) => !columns.has(column) || table.columns.includes(column));
    return [{ id, cells, rows, exact: rows === held && isWhole }];
  });
}
