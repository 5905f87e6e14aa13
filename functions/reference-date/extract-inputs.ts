import type { DatasetId } from '../../shared/datasets/dataset.ts';
import type { IsoDate } from '../../shared/dates/iso-date.ts';
import { addDays } from '../../shared/dates/iso-date.ts';
import { periodEnd, periodOf } from '../../shared/programme/period.ts';
import type { Programme, Project } from '../../shared/programme/programme.schema.ts';
import type { Head, HeadEvent } from '../../shared/submission/submission.ts';
import type { ExtractInput } from '../ports/reference-date.port.ts';

const DATASETS = ['deelnemers', 'activiteiten'] as const;

/** The projects whose participants an extract is of (contract §4, `esf.projects`). */
export function esfProjects(programme: Programme): Project[] {
  return programme.projects.filter(({ code }) => programme.esf?.projects.includes(code) ?? false);
}

/**
 * The submissions an extract of a municipality at D rests on: in force for the period that holds D − 1,
 * where missing the latest before it (contract §4). A dataset never delivered gives no input.
 * @param heads of the projects at hand; others are passed over.
 */
export function extractInputs(
  programme: Programme,
  heads: readonly Head[],
  date: IsoDate,
  municipality: string,
): ExtractInput[] {
  return esfProjects(programme).flatMap((project) => {
    const of = project.deliveredPer === 'municipality' ? municipality : null;
    return DATASETS.flatMap((dataset) =>
      submissionsAt(programme, project, heads, date, dataset, of).map((found) => ({
        ...{ project: project.code, dataset, municipality: of },
        ...found,
      })),
    );
  });
}

/**
 * The submissions of one dataset of a project that count at D, latest period first: one register, or every period file.
 * @param of the municipality that hands in, or null for the project as a whole.
 */
export function submissionsAt(
  programme: Programme,
  project: Project,
  heads: readonly Head[],
  date: IsoDate,
  dataset: DatasetId,
  of: string | null,
): Pick<ExtractInput, 'period' | 'submission' | 'earlier'>[] {
  const wanted = periodOf(addDays(date, -1), project.rhythm ?? programme.rhythm);
  const delivered = heads
    .filter((head) => head.project === project.code && head.dataset === dataset && head.municipality === of)
    .filter((head) => periodEnd(head.period) <= periodEnd(wanted) && lastEvent(head).inForce !== null)
    .sort((a, b) => (periodEnd(a.period) < periodEnd(b.period) ? 1 : -1));
  const earlier = delivered[0]?.period !== wanted;
  // 'Nothing to report' points at the register then in force; period files add up.
  const files = delivered.filter((head) => !lastEvent(head).nothingToReport);
  const used = project.delivery === 'period' ? files : files.slice(0, 1);
  return used.map((head) => ({
    period: head.period,
    submission: lastEvent(head).inForce ?? '',
    earlier,
  }));
}

function lastEvent(head: Head): Pick<HeadEvent, 'inForce' | 'nothingToReport'> {
  return head.events.at(-1) ?? { inForce: null, nothingToReport: false };
}
