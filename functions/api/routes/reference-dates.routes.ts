import * as z from 'zod';
import { REFERENCE_ACTIONS } from '../../../shared/reference-date/reference-state.ts';
import type { RemarkRole } from '../../../shared/reference-date/remark.ts';
import { allocationOf, esfIndicatorsAt, factorsAt } from '../../reference-date/derived-figures.ts';
import { manifestAt } from '../../reference-date/manifest.ts';
import { openFrozen } from '../../reference-date/open-frozen.ts';
import { referenceOverview } from '../../reference-date/overview.ts';
import { readRemarks } from '../../reference-date/remark-list.ts';
import { requestAction } from '../../reference-date/request-action.ts';
import { isPurgeAsked } from '../../retention/is-purged.ts';
import { forbidden, notFound } from '../problem.ts';
import { purged, refusePurged } from '../purged.ts';
import { readUntil } from '../read-until.ts';
import { dateAnswer, municipalityAnswer, reviewerAnswer } from '../reference-date-answer.ts';
import { knownDate } from '../reference-place.ts';
import { refuse } from '../reference-refusal.ts';
import { isReviewer } from '../remark-reach.ts';
import { json, type Grant } from '../route.ts';
import type { Handlers } from '../route-table.ts';

type ReferenceRouteId =
  'referenceDates' | 'esfIndicators' | 'allocation' | 'factors' | 'manifest' | 'extract' | 'referenceAction';

/** Reference dates (contract §4, §5): states, actions, frozen extracts and what is computed from them. */
export const referenceDateRoutes = {
  referenceDates: async ({ target, deps, grant }) => {
    const { programme } = target.version;
    const today = deps.clock.today();
    const outside = isReviewer(grant);
    const [dates, purged] = await Promise.all([
      referenceOverview(deps, programme),
      isPurgeAsked(deps, programme.id),
    ]);
    const answers = dates.map(async ({ date, municipalities }) => ({
      ...dateAnswer(programme, date, purged),
      municipalities: await Promise.all(
        municipalities
          .filter(({ record }) => grant.municipalities?.has(record.municipality) ?? true)
          .map(async (each) => {
            const remarks = outside ? [] : await readRemarks(deps, each.record.remarkList);
            const answer = municipalityAnswer(programme, each, remarks, purged || date > today);
            return outside ? reviewerAnswer(answer) : answer;
          }),
      ),
    }));
    return json(await Promise.all(answers));
  },
  esfIndicators: async ({ target, deps, param }) => {
    const { programme } = target.version;
    const date = knownDate(programme, param);
    await refusePurged(deps, programme.id);
    return json(await esfIndicatorsAt(deps, programme, date));
  },
  allocation: async ({ target, param }) => {
    knownDate(target.version.programme, param);
    return json(allocationOf(target.version.programme));
  },
  factors: async ({ target, deps, param }) => {
    const { programme } = target.version;
    const date = knownDate(programme, param);
    await refusePurged(deps, programme.id);
    return json(await factorsAt(deps, programme, date));
  },
  manifest: async ({ target, deps, param }) =>
    json(await manifestAt(deps, target.version.programme, knownDate(target.version.programme, param))),
  extract: async ({ target, deps, grant, actor, param, query }) => {
    const [date, municipality, file] = [param('date'), param('gm'), param('file')];
    if (grant.municipalities !== null && !grant.municipalities.has(municipality)) throw notFound();
    const wanted = { date, municipality, file, version: query.version ?? null };
    const reader = { user: actor.user, isReviewer: isReviewer(grant) };
    const opened = await openFrozen(deps, target.version.programme, wanted, reader);
    if (opened === null) throw notFound();
    if (opened === 'gone') throw purged();
    return new Response(null, { status: 303, headers: { location: opened.url } });
  },
  referenceAction: async ({ target, deps, grant, actor, body, param }) => {
    const action = z.enum(REFERENCE_ACTIONS).safeParse(param('action')).data;
    const [date, code] = [param('date'), param('gm')];
    if (action === undefined) throw notFound();
    if (grant.municipalities !== null && !grant.municipalities.has(code)) throw notFound();
    if (grant.municipalities !== null && action !== 'feedback') throw forbidden();
    const { remarks, reason = null } = body;
    const asked = { action, by: actor.user, role: roleOf(grant), reason, remarks };
    refuse(await requestAction(deps, target.version.programme, date, code, asked));
    const record = await readUntil(
      deps,
      () => deps.referenceDates.get(target.version.id, date, code),
      (now) => (now?.pending ?? null) === null,
    );
    return json({ state: record?.state ?? 'open', pending: record?.pending?.action ?? null }, 202);
  },
} satisfies Pick<Handlers, ReferenceRouteId>;

/** As whom someone writes remarks, the widest role first. */
function roleOf({ roles }: Grant): RemarkRole {
  if (roles.has('esf')) return 'esf';
  return roles.has('beheerder') ? 'beheerder' : 'beoordelaar';
}
