import type { ReferenceReport } from '../../../shared/api/reference-report.schema.ts';
import { addDays } from '../../../shared/dates/iso-date.ts';
import { figuresAt } from '../../../shared/figures/figures-at.ts';
import { referenceWindow } from '../../../shared/reference-date/window.ts';
import type { ProgrammeVersion } from '../../ports/stores.port.ts';
import { reportOf } from '../../reference-date/report.ts';
import { programmeFigures } from '../fresh-figures.ts';
import { Problem } from '../problem.ts';
import { purged } from '../purged.ts';
import { knownPlace } from '../reference-place.ts';
import { json, type ApiDeps } from '../route.ts';
import type { Handlers } from '../route-table.ts';

/** The report of one municipality at a reference date: what was frozen, and the figures as known then. */
export const referenceReportRoutes = {
  referenceReport: async ({ target, deps, param, query }) => {
    const { id } = target.version;
    const place = knownPlace(target.version.programme, param);
    const found = await reportOf(deps, { programme: id, ...place }, query.version ?? null);
    if (found === null) throw new Problem(409, NOTHING_FROZEN);
    if (found === 'gone') throw purged();
    // Names, marks and targets as the programme had them then.
    const version = (await deps.programmes.at(id, found.frozenAt)) ?? target.version;
    const { programme } = version;
    const share = programme.esf?.municipalities.find(({ code }) => code === place.municipality);
    const known = programme.region.municipalities.find(({ code }) => code === place.municipality);
    const { state } = found;
    const report: ReferenceReport = {
      ...found,
      files: [...found.files],
      state,
      programme: { id, name: programme.name, fund: programme.fund ?? null },
      region: programme.region.name,
      municipality: { code: place.municipality, name: known?.name ?? place.municipality },
      date: place.date,
      window: referenceWindow(place.date, programme.esf?.referenceDates ?? []),
      trial: state === 'proef' || (share?.trial?.includes(place.date) ?? false),
      example: share?.example ?? false,
      targets: await targetsAt(deps, target.version, version, place.date, found.frozenAt),
    };
    return json(report);
  },
} satisfies Pick<Handlers, 'referenceReport'>;

/** Indicators of the ESF projects on the last day of W, as known when the extract was frozen. */
async function targetsAt(
  deps: ApiDeps,
  now: ProgrammeVersion,
  { programme }: ProgrammeVersion,
  date: string,
  frozenAt: string,
): Promise<ReferenceReport['targets']> {
  const { points } = await programmeFigures(deps, now, frozenAt);
  return figuresAt(programme, points, addDays(date, -1)).flatMap((figure) => {
    const { project, id, name, unit, actual, target, targetDate, pace, status, t } = figure;
    if (project === null || !(programme.esf?.projects.includes(project) ?? false)) return [];
    return [{ project, id, name, unit, actual, target, targetDate, pace, status, t }];
  });
}

const NOTHING_FROZEN =
  'Voor deze gemeente en dit peilmoment is nog geen extract bevroren, dus er is nog geen rapport. Maak eerst een proef of dien het extract in.';
