import type { IsoDate } from '../../shared/dates/iso-date.ts';
import { breakdownIndicator } from '../../shared/figures/breakdown-columns.ts';
import type { BreakdownDataset } from '../../shared/figures/breakdown-columns.ts';
import { breakdownCounter } from '../../shared/figures/breakdown-counts.ts';
import { roundBreakdowns } from '../../shared/figures/breakdown-set.ts';
import type { BreakdownSet, CountedEnd } from '../../shared/figures/breakdown-set.ts';
import { contributionsAt, deliveriesOf } from '../../shared/figures/contributions.ts';
import type { ProjectDeliveries } from '../../shared/figures/contributions.ts';
import { dataThrough } from '../../shared/figures/data-through.ts';
import type { Delivery } from '../../shared/figures/points.ts';
import { periodEnd, periodsBetween } from '../../shared/programme/period.ts';
import type { Programme, Project } from '../../shared/programme/programme.schema.ts';
import type { RecomputePorts } from './recompute-ports.ts';
import { storedRows } from './complete-partials.ts';
import type { RowsOf } from './complete-partials.ts';

/**
 * Counts a project's dataset at its period ends, rounds it and leaves out what would give a cell away, from the rows in
 * force and the figures that were computed last. Only the outcome is stored (design.md rule 4).
 */
export async function computeBreakdowns(
  ports: RecomputePorts,
  programmeId: string,
  code: string,
  dataset: BreakdownDataset,
): Promise<void> {
  const points = await ports.figures.latest(programmeId, code);
  const version =
    points === null ? null : await ports.programmes.version(programmeId, points.programmeVersion);
  const project = version?.programme.projects.find((each) => each.code === code);
  if (points === null || version === null || project === undefined) return;
  const { programme } = version;
  const counted = await countedEnds(programme, project, dataset, points.accepted, storedRows(ports.rows));
  const set: BreakdownSet = {
    programmeVersion: points.programmeVersion,
    headVersions: points.headVersions,
    ends: roundBreakdowns(dataset, counted, project.indicators, points.indicators, programme.smallCell),
  };
  await ports.breakdowns.put(programmeId, code, dataset, set);
}

/** Every table at each period end of the project, from its first file through the last for which data are complete. */
export async function countedEnds(
  programme: Programme,
  project: Project,
  dataset: BreakdownDataset,
  accepted: readonly Delivery[],
  rowsOf: RowsOf,
): Promise<CountedEnd[]> {
  const deliveries = deliveriesOf(programme, project, accepted);
  const through = dataThrough(programme, project, breakdownIndicator(dataset), accepted);
  const [first] = accepted
    .filter((each) => each.dataset === dataset)
    .map(({ period }) => periodEnd(period))
    .toSorted();
  if (through === null || first === undefined) return [];
  const ends: CountedEnd[] = [];
  for (const period of periodsBetween(first, through, deliveries.scope.rhythm)) {
    const end = periodEnd(period);
    if (end <= through) ends.push(await countedAt(deliveries, accepted, dataset, end, rowsOf));
  }
  return ends;
}

/** What counts at a period end, as an indicator's actual counts it: of equal keys the row of the newest file. */
async function countedAt(
  deliveries: ProjectDeliveries,
  accepted: readonly Delivery[],
  dataset: BreakdownDataset,
  end: IsoDate,
  rowsOf: RowsOf,
): Promise<CountedEnd> {
  const indicator = breakdownIndicator(dataset);
  const date = 'date' in indicator.measure ? indicator.measure.date : '';
  const counter = breakdownCounter(dataset);
  const delivered = new Map<string, number>();
  for (const { parts } of contributionsAt(deliveries, indicator, end)) {
    for (const { files, task } of parts) {
      const seen = new Set<string>();
      let rows = 0;
      for (const { submission } of files) {
        await rowsOf(submission)(({ key, values }) => {
          if (seen.has(key)) return;
          if (files.length > 1) seen.add(key);
          const dated = values[date];
          if (typeof dated !== 'string' || dated > task.until) return;
          counter.add(values);
          rows += 1;
        });
      }
      const source = accepted.find(({ submission }) => submission === task.home)?.municipality ?? null;
      if (source !== null) delivered.set(source, rows);
    }
  }
  return { end, ...counter.tables(), delivered };
}
