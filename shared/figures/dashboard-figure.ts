import type { IsoDate } from '../dates/iso-date.ts';
import type { Indicator, Programme, Rhythm } from '../programme/programme.schema.ts';
import { attainment } from './attainment.ts';
import { forecast } from './forecast.ts';
import { pace } from './pace.ts';
import { pointAt } from './points.ts';
import type { Point } from './points.ts';
import { seriesOf } from './series.ts';
import type { SeriesEntry } from './series.ts';
import { statusOf } from './status.ts';
import type { Status } from './status.ts';
import { targetsAt } from './window.ts';

/** One indicator as a dashboard shows it (contract §5, dashboard); amounts in euros, ratios in percent. */
export interface DashboardFigure {
  /** null: of the programme. */
  readonly project: string | null;
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly kind: Indicator['kind'];
  readonly direction: Indicator['direction'];
  readonly baseline: number | null;
  readonly actual: number | null;
  /** The last target that holds at t. */
  readonly target: number | null;
  readonly targetDate: IsoDate | null;
  /** The first target dated after t. */
  readonly nextTarget: number | null;
  readonly nextTargetDate: IsoDate | null;
  readonly targets: Indicator['targets'];
  readonly comparators: NonNullable<Indicator['comparators']>;
  readonly expected: number | null;
  /** 1 is all of the last target. */
  readonly attainment: number | null;
  /** 1 is on the expected line. */
  readonly pace: number | null;
  readonly status: Status;
  readonly forecast: number | null;
  /** The period end all of this is of. */
  readonly t: IsoDate;
  readonly dataThrough: IsoDate | null;
  readonly published: boolean;
  readonly series: readonly SeriesEntry[];
  /** Programme indicators: how many of the projects active at the date have an actual. */
  readonly delivered: { readonly of: number; readonly have: number } | null;
}

/** An indicator at t, before targets and thresholds are held against it. */
export interface FigureInput {
  readonly programme: Programme;
  readonly project: string | null;
  readonly indicator: Indicator;
  /** Start and rhythm of the project, or of the programme for its own indicators. */
  readonly scope: { readonly start: IsoDate; readonly rhythm: Rhythm };
  readonly points: readonly Point[];
  readonly t: IsoDate;
  readonly dataThrough: IsoDate | null;
  readonly expected: number | null;
  readonly delivered: DashboardFigure['delivered'];
}

/** Holds the actual at t against targets, expected line and thresholds (contract §3). */
export function dashboardFigure(input: FigureInput): DashboardFigure {
  const { programme, indicator, scope, points, t, dataThrough, expected } = input;
  const valueAt = (end: IsoDate): number | null => pointAt(points, end)?.value ?? null;
  const actual = dataThrough === null ? null : valueAt(t);
  const targets = targetsAt(indicator, t);
  const last = targets.at(-1) ?? null;
  const next = targets.find(({ date }) => date > t) ?? null;
  const speed = pace(indicator, actual, expected);
  return {
    project: input.project,
    id: indicator.id,
    name: indicator.name,
    unit: indicator.unit,
    kind: indicator.kind,
    direction: indicator.direction,
    baseline: indicator.baseline ?? null,
    actual,
    target: last?.value ?? null,
    targetDate: last?.date ?? null,
    nextTarget: next?.value ?? null,
    nextTargetDate: next?.date ?? null,
    targets: indicator.targets,
    comparators: indicator.comparators ?? [],
    expected,
    attainment: attainment(indicator, actual, last?.value ?? null),
    pace: speed,
    status: statusOf(indicator, { actual, pace: speed, t, last }, programme.thresholds),
    forecast: forecast({ indicator, ...scope, t, actual, actualAt: valueAt }),
    t,
    dataThrough,
    published: indicator.published ?? false,
    series: seriesOf(indicator, points, scope, t),
    delivered: input.delivered,
  };
}
