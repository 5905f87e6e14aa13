import type { YearlyReport } from '../../shared/api/meetings.schema.ts';
import type { IsoDate } from '../../shared/dates/iso-date.ts';
import { figuresAt } from '../../shared/figures/figures-at.ts';
import { lineStart } from '../../shared/figures/window.ts';
import { entriesAt } from '../../shared/meeting/revisions.ts';
import { yearStanding } from '../../shared/meeting/year-standing.ts';
import type { Programme } from '../../shared/programme/programme.schema.ts';
import type { ProgrammeVersion } from '../ports/stores.port.ts';
import { deliveriesSeen } from './delivery-answer.ts';
import { figureAnswer } from './figure-answer.ts';
import { programmeFigures } from './fresh-figures.ts';
import { entryAnswers } from './meeting-answer.ts';
import { placeOf } from './meeting-pack.ts';
import { programmeProgress, reportingOf } from './programme-progress.ts';
import type { ApiDeps } from './route.ts';

/**
 * What a programme reached in a year: figures at its last day (or today), from what is in force now, beside those of a
 * year before; what leads wrote last, milestones due or reached in it, and what its meetings decided.
 */
export async function yearlyReport(
  deps: ApiDeps,
  { id, version, programme, ...rest }: ProgrammeVersion,
  year: number,
): Promise<YearlyReport> {
  const today = deps.clock.today();
  const [first, end, before] = [`${year}-01-01`, `${year}-12-31`, `${year - 1}-12-31`];
  const asOf = end < today ? end : today;
  const { points, heads } = await programmeFigures(deps, { id, version, programme, ...rest }, null);
  const earlier = new Map(
    figuresAt(programme, points, before)
      .filter(({ t }) => t <= before)
      .map(({ project, id: indicator, actual }) => [JSON.stringify([project, indicator]), actual]),
  );
  const { milestones, progress } = await programmeProgress(deps, programme, heads, { asOf, known: null });
  const told = progress.filter(({ period }) => period.startsWith(`${year}-`));
  const place = placeOf(programme);
  return {
    ...place,
    programme: { ...place.programme, start: programme.start, end: programme.end },
    ...{ year, asOf },
    indicators: figuresAt(programme, points, asOf).map((figure) => {
      const { series: _series, ...shown } = figureAnswer(figure);
      const began = startOf(programme, figure.project, figure.id, before) > before;
      const known = began ? undefined : earlier.get(JSON.stringify([figure.project, figure.id]));
      return { ...shown, before: known ?? null, began };
    }),
    standing: yearStanding(deliveriesSeen(programme, heads, null, today, null), {
      ...{ year, end: programme.end, today },
    }),
    progress: told,
    reporting: reportingOf(programme, told),
    milestones: milestones.filter(({ due, done }) => within(due, first, end) || within(done, first, end)),
    ...(await written(deps, id, year)),
  };
}

/** The day from which an indicator is expected to move, as a date sees it (contract §3, window). */
function startOf(programme: Programme, code: string | null, id: string, at: IsoDate): IsoDate {
  const project = programme.projects.find((each) => each.code === code);
  const indicator = (project ?? programme).indicators.find((each) => each.id === id);
  return lineStart(indicator?.window, project?.start ?? programme.start, at);
}

async function written({ meetings }: ApiDeps, programme: string, year: number) {
  const revisions = await meetings.ofProgramme(programme);
  const entries = entriesAt(revisions, null)
    .map(entryAnswers(revisions, null))
    .filter(({ meeting, since }) => (since ?? meeting.date) <= `${year}-12-31`)
    .toSorted((a, b) => a.meeting.date.localeCompare(b.meeting.date));
  const inYear = entries.filter(({ meeting }) => meeting.date.startsWith(`${year}-`));
  return {
    decisions: inYear.filter(({ kind }) => kind === 'besluit'),
    actions: inYear.filter(({ kind }) => kind === 'actie'),
    obstacles: entries.filter(
      ({ kind, done }) => kind === 'knelpunt' && (done === null || done >= `${year}-01-01`),
    ),
  };
}

function within(date: IsoDate | null, first: IsoDate, last: IsoDate): boolean {
  return date !== null && date >= first && date <= last;
}
