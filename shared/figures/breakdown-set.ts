import type { IsoDate } from '../dates/iso-date.ts';
import type { Indicator } from '../programme/programme.schema.ts';
import type { BreakdownDataset } from './breakdown-columns.ts';
import type { CountedTables } from './breakdown-counts.ts';
import type { ExactFact } from './breakdown-facts.ts';
import { exactFacts, factsOfTable } from './breakdown-facts.ts';
import { mayBeShown } from './breakdown-guard.ts';
import { roundedCell } from './breakdown-rounding.ts';
import type { IndicatorPoints } from './points.ts';

/** A cell as it may be shown: the value of each column (null: not filled in), and a rounded number. */
export interface RoundedCell {
  readonly values: readonly (string | null)[];
  readonly value: number;
}

/** A table as it may be shown, without its zeros; cells null where it may not. */
export interface RoundedTable {
  readonly columns: readonly string[];
  readonly cells: readonly RoundedCell[] | null;
}

/** Every table of a project's dataset at its period ends: all that leaves the figures service (design.md rule 4). */
export interface BreakdownSet {
  readonly programmeVersion: number;
  readonly headVersions: number;
  readonly ends: readonly { readonly end: IsoDate; readonly tables: readonly RoundedTable[] }[];
}

/** The true numbers at one period end, with how many rows each municipality's own file brought. */
export interface CountedEnd extends CountedTables {
  readonly end: IsoDate;
  readonly delivered: ReadonlyMap<string, number>;
}

/** Rounds what was counted and leaves out what would give a cell away. */
export function roundBreakdowns(
  dataset: BreakdownDataset,
  ends: readonly CountedEnd[],
  indicators: readonly Indicator[],
  points: readonly IndicatorPoints[],
  smallCell: number,
): BreakdownSet['ends'] {
  const guarded = ends.map(({ end, total, tables, delivered }) => {
    const facts = [...exactFacts(dataset, indicators, points, end), ...deliveredFacts(delivered)];
    return {
      total,
      tables: tables.map((table) => ({ ...table, facts: factsOfTable(dataset, table, facts) })),
    };
  });
  const shown = mayBeShown(guarded, smallCell);
  return ends.map(({ end, tables }, index) => ({
    end,
    tables: tables.map(({ columns, cells }, place) => ({
      columns,
      cells:
        shown[index]?.[place] === true
          ? cells.map(({ values, count }) => ({ values, value: roundedCell(count, smallCell) }))
          : null,
    })),
  }));
}

/** A municipality's own file tells how many of its people are in it. */
function deliveredFacts(delivered: ReadonlyMap<string, number>): ExactFact[] {
  return [...delivered].map(([municipality, rows]) => ({
    id: `file ${municipality}`,
    conditions: { gemeente: [municipality] },
    rows,
  }));
}
