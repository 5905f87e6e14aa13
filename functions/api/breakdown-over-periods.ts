import type { Breakdown, BreakdownPeriods } from '../../shared/api/breakdown.schema.ts';
import { periodOf } from '../../shared/programme/period.ts';
import type { Programme } from '../../shared/programme/programme.schema.ts';
import { addedUp } from './breakdown-asked.ts';
import { endsOf, shownAt } from './breakdown-parts.ts';
import type { AskedBreakdown } from './breakdown-parts.ts';

/** Period after period, and each of them as it is shown by itself. */
interface OverPeriods {
  readonly answer: BreakdownPeriods;
  readonly each: readonly Breakdown[];
}

/**
 * Breakdowns of all period ends side by side: exactly what is shown at each of them by itself, since what may be shown
 * is decided on for all period ends together (shared/figures/breakdown-guard.ts).
 */
export function overPeriods(
  programme: Programme,
  asked: AskedBreakdown,
  project: string | null,
): OverPeriods {
  const { dataset, by, rhythm } = asked;
  const same = { dataset, by: [...by], project, smallCell: programme.smallCell };
  const found = endsOf(asked).map((end) => {
    const { cells, without, refusal } = shownAt(asked, end);
    const period = periodOf(end, rhythm);
    if (refusal !== null) return { period, end, without, refusal, shown: null };
    const shown: Breakdown = {
      ...{ ...same, period, end, without: [...without] },
      ...addedUp(programme, dataset, by, cells),
    };
    return { period, end, without, refusal, shown };
  });
  const each = found.flatMap(({ shown }) => shown ?? []);
  const keys = new Map(
    each.flatMap(({ cells }) =>
      cells
        .filter(({ b, value }) => b === undefined || value > 0)
        .map(({ a, b }) => [keyOf({ a, b }), { a, b }]),
    ),
  );
  const values = found.map(
    ({ shown }) => shown && new Map(shown.cells.map((cell) => [keyOf(cell), cell.value])),
  );
  const answer: BreakdownPeriods = {
    ...same,
    periods: found.map(({ period, end, without, refusal, shown }) => ({
      ...{ period, end, total: shown?.total ?? null, refusal },
      without: refusal === null ? [...without] : [],
    })),
    rows: [...keys].map(([key, { a, b }]) => ({
      ...{ a, ...(b !== undefined && { b }) },
      values: values.map((ofPeriod) => ofPeriod && (ofPeriod.get(key) ?? 0)),
    })),
  };
  return { answer, each };
}

function keyOf({ a, b }: { readonly a: string | null; readonly b?: string | null | undefined }): string {
  return JSON.stringify([a, b]);
}
