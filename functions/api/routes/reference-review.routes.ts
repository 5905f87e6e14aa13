import type { Programme } from '../../../shared/programme/programme.schema.ts';
import { inReadingOrder } from '../../../shared/reference-date/remark.ts';
import type { ReferenceRecord } from '../../ports/reference-date.port.ts';
import { untouched } from '../../reference-date/calendar.ts';
import { allVersions } from '../../reference-date/frozen-versions.ts';
import { recordOpening } from '../../reference-date/record-opening.ts';
import { readRemarks } from '../../reference-date/remark-list.ts';
import { reopen, type ReopenStep } from '../../reference-date/reopen.ts';
import { settleRemark } from '../../reference-date/settle-remark.ts';
import { forbidden, notFound } from '../problem.ts';
import { refusePurged } from '../purged.ts';
import { readUntil } from '../read-until.ts';
import { remarkAnswer, versionAnswer } from '../reference-date-answer.ts';
import { knownPlace, pageOf } from '../reference-place.ts';
import { refuse } from '../reference-refusal.ts';
import { isReviewer, remarkReach } from '../remark-reach.ts';
import { json } from '../route.ts';
import type { ApiDeps, Call, Targets } from '../route.ts';
import type { Handlers } from '../route-table.ts';

type ReviewRouteId =
  | 'referenceVersions'
  | 'referenceRemarks'
  | 'settleRemark'
  | 'remarked'
  | 'askReopen'
  | 'approveReopen'
  | 'withdrawReopen';
type ProgrammeCall = Call<Targets['programme'], unknown, unknown>;

const VERSIONS = 200;
const REMARKS = 1_000;

/** Review of what was handed in for a reference date: versions, remarks per row, and reopening (contract §4). */
export const referenceReviewRoutes = {
  referenceVersions: async ({ target, deps, grant, param, query }) => {
    const place = knownPlace(target.version.programme, param);
    if (!(grant.municipalities?.has(place.municipality) ?? true)) throw notFound();
    const [record, kept] = await Promise.all([
      recordAt(deps, target.version.programme, place),
      deps.referenceDates.versions(target.version.id, place),
    ]);
    const all = allVersions(
      record,
      kept.map(({ version }) => version),
    ).filter(({ state }) => !isReviewer(grant) || state !== 'proef');
    const { shown, next } = pageOf(all, query.after, VERSIONS);
    return json({ items: shown.map((version) => versionAnswer(record, version)), next });
  },
  referenceRemarks: async (call) => {
    const { target, deps, actor, grant, query } = call;
    const { programme } = target.version;
    const place = knownPlace(programme, call.param);
    const isSeen = reachOf(call, place.municipality);
    const record = await recordAt(deps, programme, place);
    const { state, round } = record;
    // A reviewer sees nothing of what was not handed in.
    if (isReviewer(grant) && (state === null || state === 'proef')) throw notFound();
    const remarks = (await readRemarks(deps, record.remarkList)).filter(({ project }) => isSeen(project));
    if (isReviewer(grant) && remarks.length > 0)
      await recordOpening(
        deps,
        programme,
        place,
        actor.user,
        remarks.length === 1 ? '1 opmerking' : `${remarks.length} opmerkingen`,
      );
    const { shown, next } = pageOf(inReadingOrder(remarks), query.after, REMARKS);
    return json({ items: shown.map(remarkAnswer), next, state: state ?? 'open', round });
  },
  settleRemark: async (call) => {
    const { target, deps, actor, param, body } = call;
    const place = knownPlace(target.version.programme, param);
    const isOwn = reachOf(call, place.municipality);
    const asked = { id: param('remark'), resolved: body.resolved };
    refuse(await settleRemark(deps, target.version.programme, place, asked, actor.user, isOwn));
    return json(body);
  },
  remarked: async ({ target, deps, actor, grant }) => {
    const { programme } = target.version;
    const records = await deps.referenceDates.list(programme.id);
    const found = await Promise.all(
      records.map(async (record) => {
        const { date, municipality, state, round, remarkList } = record;
        const isSeen = remarkReach(actor, grant, programme, municipality);
        if (isSeen === null) return [];
        const remarks = (await readRemarks(deps, remarkList)).filter(({ project }) => isSeen(project));
        const open = remarks.filter(({ resolved }) => resolved === null).length;
        const name = programme.region.municipalities.find(({ code }) => code === municipality)?.name ?? '';
        if (remarks.length === 0) return [];
        return [{ date, municipality, name, state: state ?? 'open', round, total: remarks.length, open }];
      }),
    );
    return json(found.flat().toReversed());
  },
  askReopen: async (call) => answerReopen(call, { kind: 'ask', reason: call.body.reason }),
  approveReopen: async (call) => answerReopen(call, { kind: 'approve' }),
  withdrawReopen: async (call) => answerReopen(call, { kind: 'withdraw', reason: call.body.reason ?? null }),
} satisfies Pick<Handlers, ReviewRouteId>;

/** Takes a step in reopening and answers how it stands, once the step is on the trail. */
async function answerReopen({ target, deps, actor, param }: ProgrammeCall, step: ReopenStep) {
  const { programme } = target.version;
  const place = knownPlace(programme, param);
  // What is reopened could not be made final again.
  if (step.kind !== 'withdraw') await refusePurged(deps, programme.id);
  refuse(await reopen(deps, programme, place, step, actor.user));
  const { state, reopening } = await readUntil(
    deps,
    () => recordAt(deps, programme, place),
    ({ pendingAudit }) => pendingAudit.length === 0,
  );
  return json({ state: state ?? 'open', reopening }, 202);
}

/** Which remarks a person may see; a lead without an ESF project has no business here, others do not learn of the place. */
function reachOf({ target, actor, grant }: ProgrammeCall, municipality: string) {
  const reach = remarkReach(actor, grant, target.version.programme, municipality);
  if (reach !== null) return reach;
  throw grant.roles.has('beoordelaar') ? notFound() : forbidden();
}

async function recordAt(
  deps: Pick<ApiDeps, 'referenceDates'>,
  { id }: Programme,
  { date, municipality }: { date: string; municipality: string },
): Promise<ReferenceRecord> {
  return (await deps.referenceDates.get(id, date, municipality)) ?? untouched(id, date, municipality);
}
