import { budgetOverview } from '../../../shared/budget/budget-overview.ts';
import { realisedOverview } from '../../../shared/budget/realised-overview.ts';
import { usualYear } from '../../../shared/budget/usual-year.ts';
import { momentOf } from '../moment-of.ts';
import { moneyHandedIn } from '../money-handed-in.ts';
import { realisedCsv } from '../realised-csv.ts';
import { json } from '../route.ts';
import type { Handlers } from '../route-table.ts';

/** The budget of a year, and what was realised of it, in euros (contract §1, §3, §5). */
export const budgetRoutes = {
  budget: ({ target, query, deps }) => {
    const { programme } = target.version;
    const asOf = query.asOf ?? deps.clock.today();
    const year = query.year === undefined ? usualYear(programme, asOf) : query.year;
    return Promise.resolve(json(budgetOverview(programme, year)));
  },
  realised: async ({ target, query, deps }) => {
    const { id } = target.version;
    const asOf = query.asOf ?? deps.clock.today();
    const known = query.known === undefined ? null : momentOf(query.known);
    const held = known === null ? null : await deps.programmes.at(id, known);
    const { programme } = held ?? target.version;
    const year = query.year === undefined ? usualYear(programme, asOf) : query.year;
    const heads = await deps.heads.ofProgramme(id);
    const handedIn = await moneyHandedIn(deps.rows, programme, heads, asOf, known);
    const overview = realisedOverview(programme, year, handedIn);
    if (query.format === 'json') return json({ ...overview, asOf, known });
    return new Response(realisedCsv(programme, overview), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="geld-${year ?? 'hele-looptijd'}.csv"`,
      },
    });
  },
} satisfies Pick<Handlers, 'budget' | 'realised'>;
