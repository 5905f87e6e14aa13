import type { ProjectDetail } from '../../shared/api/project.schema.ts';
import type { Instant, IsoDate } from '../../shared/dates/iso-date.ts';
import type { DashboardFigure } from '../../shared/figures/dashboard-figure.ts';
import { expectedAt } from '../../shared/figures/expected.ts';
import type { ProjectPoints } from '../../shared/figures/points.ts';
import type { DeliveryEntry, DeliveryShares } from '../../shared/programme/delivery-state.ts';
import type { BudgetYear, Programme, Project } from '../../shared/programme/programme.schema.ts';
import { scopeOf } from '../../shared/programme/project-scope.ts';
import { deliveryAnswer } from './delivery-answer.ts';
import { targetChanges } from './earlier-targets.ts';
import type { KnownVersion } from './earlier-targets.ts';
import { indicatorDetail, pointsOf } from './indicator-detail.ts';
import type { ProgressSeen } from './progress-seen.ts';

interface Standing {
  readonly asOf: IsoDate;
  readonly known: Instant | null;
  readonly figures: readonly DashboardFigure[];
  readonly points: readonly ProjectPoints[];
  readonly versions: readonly KnownVersion[];
  /** Whether who changed a target may be told. */
  readonly namesEditors: boolean;
  readonly deliveries: readonly DeliveryEntry[];
  readonly shares: DeliveryShares;
  readonly progress: ProgressSeen;
}

/** A project as its page shows it (shared/api/project.schema.ts); amounts in euros. */
export function projectAnswer(programme: Programme, project: Project, standing: Standing): ProjectDetail {
  const scope = scopeOf(programme, project);
  return {
    programme: programme.id,
    asOf: standing.asOf,
    known: standing.known,
    code: project.code,
    name: project.name,
    lines: programme.lines.filter(({ code }) => project.lines.includes(code)),
    start: scope.start,
    end: scope.end,
    rhythm: scope.rhythm,
    datasets: project.datasets,
    delivery: project.delivery,
    deliveredBy: (scope.municipalities ?? []).map((code) => ({ code, name: nameOf(programme, code) })),
    countedUnder: project.countedUnder ?? null,
    overlaps: project.overlaps ?? [],
    indicators: standing.figures.flatMap((figure) => {
      const indicator = project.indicators.find(({ id }) => id === figure.id);
      if (indicator === undefined) return [];
      return [
        indicatorDetail(figure, {
          indicator,
          scope,
          points: pointsOf(standing.points, project.code, indicator.id),
          deliveries: standing.deliveries,
          expectedAt: (each, end) => expectedAt(each, scope.start, end),
          changes: targetChanges(standing.versions, project.code, indicator.id),
          namesEditors: standing.namesEditors,
        }),
      ];
    }),
    ...standing.progress,
    budget: project.budget.map(budgetAnswer),
    deliveries: standing.deliveries.map(deliveryAnswer),
    shares: standing.shares,
  };
}

function budgetAnswer({ year, opening, lines }: BudgetYear): ProjectDetail['budget'][number] {
  const sum = (amounts: readonly (number | undefined)[]): number =>
    amounts.reduce<number>((cents, amount) => cents + Math.round((amount ?? 0) * 100), 0) / 100;
  return {
    year,
    opening: opening ?? null,
    lines: lines.map(({ nr, label, income, expense, pm, state }) => ({
      nr,
      label,
      income: income ?? null,
      expense: expense ?? null,
      pm: pm ?? null,
      state: state ?? null,
    })),
    total: {
      income: sum(lines.map(({ income }) => income)),
      expense: sum(lines.map(({ expense }) => expense)),
    },
  };
}

function nameOf(programme: Programme, code: string): string {
  return programme.region.municipalities.find((municipality) => municipality.code === code)?.name ?? code;
}
