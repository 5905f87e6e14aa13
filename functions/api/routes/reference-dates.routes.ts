import * as z from 'zod';
import {
  allowedActions,
  asksTwoPersons,
  REFERENCE_ACTIONS,
} from '../../../shared/reference-date/reference-state.ts';
import type { ReferenceRecord } from '../../ports/reference-date.port.ts';
import type { ProgrammeVersion } from '../../ports/stores.port.ts';
import { allocationOf, esfIndicatorsAt, factorsAt } from '../../reference-date/derived-figures.ts';
import { frozenKey } from '../../reference-date/frozen-place.ts';
import { manifestAt } from '../../reference-date/manifest.ts';
import { referenceOverview } from '../../reference-date/overview.ts';
import { referenceCalendar, requestAction } from '../../reference-date/request-action.ts';
import { forbidden, notFound, Problem } from '../problem.ts';
import { readUntil } from '../read-until.ts';
import { json } from '../route.ts';
import type { Handlers } from '../route-table.ts';

type ReferenceRouteId =
  'referenceDates' | 'esfIndicators' | 'allocation' | 'factors' | 'manifest' | 'extract' | 'referenceAction';

/** Reference dates (contract §4, §5): states, actions, frozen extracts and what is computed from them. */
export const referenceDateRoutes = {
  referenceDates: async ({ target, deps, grant }) => {
    const { programme } = target.version;
    const dates = await referenceOverview(deps, programme);
    const today = deps.clock.today();
    return json(
      dates.map(({ date, records }) => ({
        date,
        municipalities: records
          .filter(({ municipality }) => grant.municipalities?.has(municipality) ?? true)
          .map((record) => asSeen(record, target.version, date > today)),
      })),
    );
  },
  esfIndicators: async ({ target, deps, param }) =>
    json(await esfIndicatorsAt(deps, target.version.programme, knownDate(target.version, param('date')))),
  allocation: async ({ target, param }) => {
    knownDate(target.version, param('date'));
    return json(allocationOf(target.version.programme));
  },
  factors: async ({ target, deps, param }) =>
    json(await factorsAt(deps, target.version.programme, knownDate(target.version, param('date')))),
  manifest: async ({ target, deps, param }) =>
    json(await manifestAt(deps, target.version.programme, knownDate(target.version, param('date')))),
  extract: async ({ target, deps, grant, param }) => {
    const [date, code, name] = [param('date'), param('gm'), param('file')];
    if (grant.municipalities !== null && !grant.municipalities.has(code)) throw notFound();
    const record = await deps.referenceDates.get(target.version.id, date, code);
    const file = record?.extract?.files.find((each) => each.name === name);
    if (record?.extract == null || file === undefined) throw notFound();
    // A reviewer sees what was submitted, no try-outs.
    if (grant.municipalities !== null && record.state === 'proef') throw notFound();
    const mark = record.extract.state === 'definitief' ? '' : `-${record.extract.state.toUpperCase()}`;
    const url = await deps.archive.signDownload(
      frozenKey(record.extract.prefix, file),
      `peilmoment-${date}-${code}${mark}-${name}`,
    );
    return new Response(null, { status: 303, headers: { location: url } });
  },
  referenceAction: async ({ target, deps, grant, actor, body, param }) => {
    const action = z.enum(REFERENCE_ACTIONS).safeParse(param('action')).data;
    const [date, code] = [param('date'), param('gm')];
    if (action === undefined) throw notFound();
    if (grant.municipalities !== null && !grant.municipalities.has(code)) throw notFound();
    if (grant.municipalities !== null && action !== 'feedback') throw forbidden();
    const refused = await requestAction(deps, target.version.programme, date, code, {
      action,
      by: actor.user,
      remarks: body.remarks,
    });
    if (refused?.kind === 'absent') throw notFound();
    if (refused !== null) throw new Problem(409, `${refused.title}. ${refused.detail}`);
    const record = await readUntil(
      deps,
      () => deps.referenceDates.get(target.version.id, date, code),
      (now) => (now?.pending ?? null) === null,
    );
    return json({ state: record?.state ?? 'open', pending: record?.pending?.action ?? null }, 202);
  },
} satisfies Pick<Handlers, ReferenceRouteId>;

function asSeen(record: ReferenceRecord, { programme }: ProgrammeVersion, future: boolean) {
  const { municipality, date, state, pending, extract, remarks } = record;
  const share = programme.esf?.municipalities.find(({ code }) => code === municipality);
  return {
    code: municipality,
    name: programme.region.municipalities.find(({ code }) => code === municipality)?.name ?? municipality,
    trial: share?.trial?.includes(date) ?? false,
    example: share?.example ?? false,
    state: state ?? 'open',
    pending: pending?.action ?? null,
    actions:
      future || pending !== null ? [] : allowedActions(state).filter((action) => !asksTwoPersons(action)),
    frozenAt: extract?.frozenAt ?? null,
    by: extract?.by ?? null,
    sha256: extract?.files.find(({ name }) => name === 'extract.csv')?.sha256 ?? null,
    files: extract?.files ?? [],
    inputs: extract?.inputs ?? [],
    counts: extract?.counts ?? null,
    remarks,
  };
}

/** The date, if it is one of the programme's reference dates; else there is nothing at that address. */
function knownDate({ programme }: ProgrammeVersion, date: string): string {
  if (!(referenceCalendar(programme)?.dates.includes(date) ?? false)) throw notFound();
  return date;
}
