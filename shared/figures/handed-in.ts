import type { DatasetId } from '../datasets/dataset.ts';
import { periodEnd } from '../programme/period.ts';
import type { PeriodId } from '../programme/period.ts';
import type { Indicator, Programme, Project } from '../programme/programme.schema.ts';
import { actualAt } from './actual.ts';
import { contributionsAt, deliveriesOf } from './contributions.ts';
import type { ProjectDeliveries } from './contributions.ts';
import type { PartialGroup, PartialsByHome } from './partial-task.ts';
import { neededAt } from './plan.ts';

/** One submission, taken by itself. */
export interface HandedIn {
  readonly dataset: DatasetId;
  readonly municipality: string | null;
  readonly period: PeriodId;
  readonly submission: string;
}

/** An indicator's value as one submission states it; amounts in euros, ratios in percent. */
export interface HandedInValue {
  readonly indicator: Indicator;
  readonly value: number | null;
}

/** What to read of one submission to know its values as handed in; its rows alone count. */
export function neededForHandedIn(
  programme: Programme,
  project: Project,
  handedIn: HandedIn,
): PartialGroup[] {
  const deliveries = alone(programme, project, handedIn);
  return neededAt(deliveries, project.indicators, [periodEnd(handedIn.period)]);
}

/**
 * The value of each indicator of the submission's dataset at its period's end, from that submission alone: what
 * falling totals and jumps are judged by (contract §1, 'as handed in').
 */
export function handedInTotals(
  programme: Programme,
  project: Project,
  handedIn: HandedIn,
  partials: PartialsByHome,
): HandedInValue[] {
  const deliveries = alone(programme, project, handedIn);
  const end = periodEnd(handedIn.period);
  return project.indicators.flatMap((indicator) =>
    contributionsAt(deliveries, indicator, end).length === 0
      ? []
      : [{ indicator, value: actualAt(deliveries, indicator, end, partials).value }],
  );
}

function alone(programme: Programme, project: Project, handedIn: HandedIn): ProjectDeliveries {
  return deliveriesOf(programme, project, [{ ...handedIn, nothingToReport: false }]);
}
