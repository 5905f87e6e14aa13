import type { OpenedFigure } from '../../shared/api/figure.schema.ts';
import type { IsoDate } from '../../shared/dates/iso-date.ts';
import { contributionsAt, deliveriesOf } from '../../shared/figures/contributions.ts';
import type { Accepted } from '../../shared/figures/points.ts';
import { periodEnd } from '../../shared/programme/period.ts';
import type { Indicator, Programme, Project } from '../../shared/programme/programme.schema.ts';
import type { SubmissionStore } from '../ports/stores.port.ts';
import type { Grant } from './route.ts';

/** Each source is a look-up of its own. */
const MOST = 100;

/** A delivery that counts in a figure, with the project it is of. */
interface CountedDelivery {
  readonly project: Project;
  readonly accepted: Accepted;
}

/**
 * The deliveries that an indicator's actual at t rests on: the files whose rows are read, and what said after the last
 * of them that there was nothing to report (contract §1, §3).
 */
export function countedDeliveries(
  programme: Programme,
  project: Project,
  indicator: Indicator,
  accepted: readonly Accepted[],
  t: IsoDate,
): CountedDelivery[] {
  const { measure } = indicator;
  if ('projects' in measure) return [];
  const read = new Set(
    contributionsAt(deliveriesOf(programme, project, accepted), indicator, t).flatMap(({ parts }) =>
      parts.flatMap(({ files }) => files.map(({ submission }) => submission)),
    ),
  );
  const ended = accepted.filter(
    ({ dataset, period }) => dataset === measure.dataset && periodEnd(period) <= t,
  );
  const lastFile = ended
    .filter(({ submission }) => read.has(submission))
    .map(({ period }) => periodEnd(period))
    .toSorted()
    .at(-1);
  return ended
    .filter(
      ({ submission, nothingToReport, period }) =>
        read.has(submission) || (nothingToReport && (lastFile === undefined || periodEnd(period) > lastFile)),
    )
    .map((delivery) => ({ project, accepted: delivery }));
}

/** The newest of them as they are shown: who may open submissions gets their ids, no one gets rows. */
export async function sourcesShown(
  submissions: Pick<SubmissionStore, 'get'>,
  programme: Programme,
  counted: readonly CountedDelivery[],
  grant: Grant,
): Promise<OpenedFigure['sources']> {
  const opens = grant.roles.has('kartrekker') || grant.roles.has('beheerder');
  const newest = counted
    .toSorted((a, b) => b.accepted.acceptedAt.localeCompare(a.accepted.acceptedAt))
    .slice(0, MOST);
  return Promise.all(
    newest.map(async ({ project, accepted }) => {
      const submission = await submissions.get(accepted.submission);
      const isShown = grant.sender === null || submission?.sender === grant.sender;
      return {
        project: project.code,
        dataset: accepted.dataset,
        municipality: municipalityOf(programme, accepted.municipality),
        period: accepted.period,
        acceptedAt: accepted.acceptedAt,
        nothingToReport: accepted.nothingToReport,
        sender: isShown ? (submission?.sender ?? null) : null,
        rows: submission?.accepted ?? null,
        submission: opens && isShown ? accepted.submission : null,
      };
    }),
  );
}

function municipalityOf(programme: Programme, code: string | null): { code: string; name: string } | null {
  if (code === null) return null;
  return {
    code,
    name: programme.region.municipalities.find((municipality) => municipality.code === code)?.name ?? code,
  };
}
