import type { DashboardFigure } from '../figures/dashboard-figure.ts';

type Seen = Pick<DashboardFigure, 'actual' | 'status' | 'target' | 't'>;

/** An indicator that is not as it was: what was shown then, and what is now. */
interface FigureChange {
  readonly project: string | null;
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** null: the indicator was not there. */
  readonly before: Seen | null;
  readonly after: Seen;
}

/** Indicators whose actual, status or last target changed, a change of status first, else in the order given. */
export function figureChanges(
  before: readonly DashboardFigure[],
  after: readonly DashboardFigure[],
): FigureChange[] {
  const earlier = new Map(before.map((figure) => [keyOf(figure), figure]));
  const changes = after.flatMap((figure): FigureChange[] => {
    const was = earlier.get(keyOf(figure)) ?? null;
    if (was !== null && !differs(was, figure)) return [];
    if (was === null && figure.actual === null) return [];
    const { project, id, name, unit } = figure;
    return [{ project, id, name, unit, before: was === null ? null : seen(was), after: seen(figure) }];
  });
  const weight = (change: FigureChange): number => (change.before?.status === change.after.status ? 1 : 0);
  return changes.toSorted((a, b) => weight(a) - weight(b));
}

function differs(a: Seen, b: Seen): boolean {
  return a.actual !== b.actual || a.status !== b.status || a.target !== b.target;
}

function seen({ actual, status, target, t }: DashboardFigure): Seen {
  return { actual, status, target, t };
}

function keyOf({ project, id }: DashboardFigure): string {
  return JSON.stringify([project, id]);
}
