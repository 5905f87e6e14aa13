import type { Breakdown } from '../../../shared/api/breakdown.schema.ts';
import { isPeriod, lastEndedPeriod, periodEnd, periodOf } from '../../../shared/programme/period.ts';
import type { Programme } from '../../../shared/programme/programme.schema.ts';
import { addedUp } from '../breakdown-asked.ts';
import { breakdownCsv } from '../breakdown-csv.ts';
import { overPeriods } from '../breakdown-over-periods.ts';
import { askedBreakdown, endsOf, shownAt } from '../breakdown-parts.ts';
import { Problem } from '../problem.ts';
import { json } from '../route.ts';
import type { Handlers } from '../route-table.ts';

/** Breakdowns of one project or of all together: at a period end, or at all of them side by side (contract §3, §5). */
export const breakdownRoutes = {
  breakdown: async ({ target, query, grant, deps }) => {
    const { programme } = target.version;
    const asked = await askedBreakdown(deps, target.version, grant, query, (rhythm) =>
      refuseOtherPeriods(query.period, rhythm, deps.clock.today()),
    );
    const { dataset, by, rhythm } = asked;
    const end = query.period === undefined ? (endsOf(asked).at(-1) ?? '') : periodEnd(query.period);
    const { cells, without, refusal } = shownAt(asked, end);
    if (refusal !== null) throw new Problem(409, refusal);
    const answer: Breakdown = {
      dataset,
      by: [...by],
      project: query.project ?? null,
      period: query.period ?? periodOf(end, rhythm),
      end,
      smallCell: programme.smallCell,
      ...addedUp(programme, dataset, by, cells),
      without: [...without],
    };
    if (query.format === 'json') return json(answer);
    return csvOf(breakdownCsv([answer]), `uitsplitsing-${dataset}-${by.join('-')}-${answer.period}.csv`);
  },
  breakdownPeriods: async ({ target, query, grant, deps }) => {
    const asked = await askedBreakdown(deps, target.version, grant, query);
    const { answer, each } = overPeriods(target.version.programme, asked, query.project ?? null);
    if (query.format === 'json') return json(answer);
    return csvOf(breakdownCsv(each), `uitsplitsing-${asked.dataset}-${asked.by.join('-')}-per-periode.csv`);
  },
} satisfies Pick<Handlers, 'breakdown' | 'breakdownPeriods'>;

function csvOf(text: string, name: string): Response {
  return new Response(text, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
    },
  });
}

function refuseOtherPeriods(period: string | undefined, rhythm: Programme['rhythm'], today: string): void {
  if (period === undefined) return;
  const last = lastEndedPeriod(today, rhythm);
  if (!isPeriod(period, rhythm))
    throw new Problem(
      400,
      `Uitsplitsingen bestaan alleen aan het eind van een periode, en deze periode is hier niet in gebruik (${rhythm}). Kies bijvoorbeeld ${last}.`,
    );
  if (periodEnd(period) > periodEnd(last))
    throw new Problem(
      400,
      `Deze periode is nog niet voorbij. De laatste periode die voorbij is, is ${last}.`,
    );
}
