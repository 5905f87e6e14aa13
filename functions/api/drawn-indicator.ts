import type { ProjectIndicator } from '../../shared/api/project.schema.ts';
import { expectedAt } from '../../shared/figures/expected.ts';
import type { DashboardFigure } from '../../shared/figures/dashboard-figure.ts';
import type { ProjectPoints } from '../../shared/figures/points.ts';
import { programmeExpectedAt } from '../../shared/figures/programme-expected.ts';
import type { DeliveryEntry } from '../../shared/programme/delivery-state.ts';
import type { Programme } from '../../shared/programme/programme.schema.ts';
import { scopeOf } from '../../shared/programme/project-scope.ts';
import { targetChanges } from './earlier-targets.ts';
import type { KnownVersion } from './earlier-targets.ts';
import { indicatorDetail, pointsOf } from './indicator-detail.ts';

/** A programme with what the charts of its indicators rest on. */
interface DrawnFrom {
  readonly programme: Programme;
  readonly points: readonly ProjectPoints[];
  readonly deliveries: readonly DeliveryEntry[];
  readonly versions: readonly KnownVersion[];
  readonly namesEditors: boolean;
}

/** An indicator of a project or of the programme, with all that its chart draws; null where the programme has none such. */
export function drawnIndicator(
  { programme, points, deliveries, versions, namesEditors }: DrawnFrom,
  figure: DashboardFigure,
): ProjectIndicator | null {
  const { project: code, id } = figure;
  const project = programme.projects.find((each) => each.code === code) ?? null;
  const owner = code === null ? programme : project;
  const indicator = owner?.indicators.find((each) => each.id === id);
  if (indicator === undefined) return null;
  const scope = project === null ? programme : scopeOf(programme, project);
  return indicatorDetail(figure, {
    ...{ indicator, scope, points: pointsOf(points, code, id) },
    deliveries: deliveries.filter((delivery) => delivery.project === code),
    expectedAt: (each, end) =>
      project === null ? programmeExpectedAt(programme, each, end) : expectedAt(each, scope.start, end),
    changes: targetChanges(versions, code, id),
    namesEditors,
  });
}
