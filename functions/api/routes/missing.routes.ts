import { missingDeliveries } from '../../../shared/programme/missing.ts';
import type { MissingDelivery } from '../../../shared/programme/missing.ts';
import type { MissingAnswer } from '../../../shared/api/missing.schema.ts';
import { deliveriesSeen } from '../delivery-answer.ts';
import { missingCsv } from '../missing-csv.ts';
import { nextLink } from '../next-link.ts';
import { parsePage } from '../read-request.ts';
import { json } from '../route.ts';
import type { Handlers } from '../route-table.ts';

/** At most some 3 MB, with several leads to each. */
const PAGE = 8_000;

/** Who must be chased, as JSON by page or as CSV; the CSV's further pages are named by the `link` header. */
export const missingRoutes = {
  missing: async ({ target, query, deps }) => {
    const { id, programme } = target.version;
    const today = deps.clock.today();
    const [heads, exceptions, { members }] = await Promise.all([
      deps.heads.ofProgramme(id),
      deps.exceptions.ofProgramme(id),
      deps.members.ofRegion(target.region),
    ]);
    const entries = deliveriesSeen(programme, heads, null, today, null);
    const missing = missingDeliveries(programme, entries, exceptions, members, today);
    const page = parsePage(query.after);
    const shown = missing.slice((page - 1) * PAGE, page * PAGE);
    const next = page * PAGE < missing.length ? page + 1 : null;
    if (query.format === 'json')
      return json({ items: shown.map(answerOf), next: next === null ? null : String(next) });
    return new Response(missingCsv(shown), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="nog-aan-te-leveren.csv"',
        ...nextLink(`/api/programmes/${id}/missing?format=csv`, next),
      },
    });
  },
} satisfies Pick<Handlers, 'missing'>;

function answerOf({ acceptedAt: _none, municipalityName: _name, ...each }: MissingDelivery): MissingAnswer {
  const { municipality, until, leads, ...rest } = each;
  return {
    ...rest,
    ...(municipality !== null && { municipality }),
    ...(until !== null && { until }),
    leads: [...leads],
  };
}
