import type { DatasetId } from '../datasets/dataset.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import type { PeriodId } from './period.ts';
import { periodEnd, periodsBetween, periodStart } from './period.ts';
import type { Programme, Project, Rhythm } from './programme.schema.ts';

/** A project's dates, rhythm and municipalities with the programme's defaults filled in (contract §2). */
export interface ProjectScope {
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly rhythm: Rhythm;
  /** Codes that each hand in their own file; null where the project hands in as a whole. */
  readonly municipalities: readonly string[] | null;
  /** False for a project that is counted under another: shown, nothing expected of it, in no total. */
  readonly counts: boolean;
}

/** One file (or form) that a project owes. */
export interface ExpectedSlot {
  readonly project: string;
  readonly dataset: DatasetId;
  readonly municipality: string | null;
  readonly period: PeriodId;
}

/** The effective scope of a project (contract §2: missing dates are the programme's; `deliveredPer`). */
export function scopeOf(programme: Programme, project: Project): ProjectScope {
  return {
    start: project.start ?? programme.start,
    end: project.end ?? programme.end,
    rhythm: project.rhythm ?? programme.rhythm,
    municipalities: project.deliveredPer === 'municipality' ? deliverers(programme, project) : null,
    counts: project.countedUnder === undefined,
  };
}

function deliverers(programme: Programme, project: Project): readonly string[] {
  if (project.municipalities !== undefined) return project.municipalities;
  const { esf } = programme;
  if (esf !== undefined && esf.projects.includes(project.code))
    return esf.municipalities.map(({ code }) => code);
  return programme.region.municipalities.map(({ code }) => code);
}

/** The periods in which a project is active for at least a day, oldest first. */
export function activePeriods({ start, end, rhythm }: ProjectScope): PeriodId[] {
  return periodsBetween(start, end, rhythm);
}

/**
 * Who hands in for a period: the municipalities that were of the region on a day of it, or null for the project as a
 * whole.
 */
export function deliverersIn(
  programme: Programme,
  scope: ProjectScope,
  period: PeriodId,
): readonly (string | null)[] {
  if (scope.municipalities === null) return [null];
  const known = new Map(
    programme.region.municipalities.map((municipality) => [municipality.code, municipality]),
  );
  return scope.municipalities.filter((code) => {
    const { from, to } = known.get(code) ?? {};
    return (
      (from === undefined || from <= periodEnd(period)) && (to === undefined || to >= periodStart(period))
    );
  });
}

/** Every file a project owes over its whole run; none where it is counted under another (contract §2). */
export function expectedSlots(programme: Programme, project: Project): ExpectedSlot[] {
  const scope = scopeOf(programme, project);
  if (!scope.counts) return [];
  return activePeriods(scope).flatMap((period) =>
    project.datasets.flatMap((dataset) =>
      // The form is per project and period, also where files come per municipality (contract §1, voortgang).
      (dataset === 'voortgang' ? [null] : deliverersIn(programme, scope, period)).map((municipality) => ({
        project: project.code,
        dataset,
        municipality,
        period,
      })),
    ),
  );
}
