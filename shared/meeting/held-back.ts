import type { DashboardFigure } from '../figures/dashboard-figure.ts';
import type { DeliveryEntry } from '../programme/delivery-state.ts';
import { periodEnd } from '../programme/period.ts';
import type { Indicator } from '../programme/programme.schema.ts';

interface Holder {
  readonly code: string;
  readonly indicators?: readonly Pick<Indicator, 'id' | 'measure'>[] | undefined;
}
type Gap = Pick<DeliveryEntry, 'project' | 'dataset' | 'period'>;

/**
 * Whether a delivery that never came keeps a figure at an earlier day: its period lies after the data of an indicator of
 * its project that uses its dataset (contract §3, data through). What has no data at all is kept by no one gap.
 */
export function holdsBack(
  { projects }: { readonly projects: readonly Holder[] },
  figures: readonly Pick<DashboardFigure, 'project' | 'id' | 'dataThrough'>[],
): (gap: Gap) => boolean {
  return ({ project, dataset, period }) => {
    const indicators = projects.find(({ code }) => code === project)?.indicators ?? [];
    return indicators.some(({ id, measure }) => {
      if ('projects' in measure || measure.dataset !== dataset) return false;
      const through = figures.find((figure) => figure.project === project && figure.id === id)?.dataThrough;
      return through != null && through < periodEnd(period);
    });
  };
}
