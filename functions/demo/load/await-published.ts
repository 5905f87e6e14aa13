import { dashboardSchema } from '../../../shared/api/dashboard.schema.ts';
import type { IsoDate } from '../../../shared/dates/iso-date.ts';
import { periodEnd, periodOf } from '../../../shared/programme/period.ts';
import { demoProgramme, demoProgrammeId, projectOf } from '../demo-programmes.ts';
import { PUBLISHED_FIGURES } from '../published-figures.ts';
import type { PublishedFigure } from '../published-figures.ts';
import type { ApiClient } from './api-client.ts';
import { waitFor } from './wait-for.ts';

/** The period end at which a published figure shows: that of the period holding its date. */
function showsAt(figure: PublishedFigure): IsoDate {
  const programme = demoProgramme(demoProgrammeId(figure.programme));
  const rhythm = projectOf(programme, figure.project).rhythm ?? programme.rhythm;
  return periodEnd(periodOf(figure.asOf, rhythm));
}

/** Whether an actual is the published figure, which the sources round to at most one decimal. */
export function isPublished(actual: number | null, figure: PublishedFigure): boolean {
  return actual !== null && Math.round(actual * 10) === Math.round(figure.value * 10);
}

/** Waits until the dashboard of a programme shows every published figure; throws an Error when it does not. */
export async function awaitPublished(api: ApiClient, user: string, programme: string): Promise<void> {
  const figures = PUBLISHED_FIGURES.filter((one) => one.programme === programme);
  for (const asOf of new Set(figures.map(showsAt))) {
    const due = figures.filter((figure) => showsAt(figure) === asOf);
    await waitFor(`De cijfers van ${programme} op ${asOf}`, 120, async () => {
      const answer = await api.get(user, `/programmes/${programme}/dashboard?asOf=${asOf}`);
      const { indicators } = dashboardSchema.parse(answer);
      const shown = due.every((figure) => {
        const found = indicators.find(
          ({ project, id }) => project === figure.project && id === figure.indicator,
        );
        return isPublished(found?.actual ?? null, figure);
      });
      return shown ? true : null;
    });
  }
}
