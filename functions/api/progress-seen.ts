import type { ProjectDetail } from '../../shared/api/project.schema.ts';
import type { IsoDate } from '../../shared/dates/iso-date.ts';
import { periodStart } from '../../shared/programme/period.ts';
import type { Project } from '../../shared/programme/programme.schema.ts';
import { inForceOf } from '../../shared/submission/head-state.ts';
import type { Head } from '../../shared/submission/submission.ts';
import type { Ports } from '../ports/ports.ts';
import { readForm } from '../submissions/progress-rows.ts';

/** What leads wrote: the latest form, and the milestones as the forms up to then have them. */
export type ProgressSeen = Pick<ProjectDetail, 'milestones' | 'progress'>;

/**
 * The progress of a project at a date (contract §1, voortgang), from the forms in force of periods begun by then. What
 * a later form says of a milestone goes before an earlier one and before the programme file.
 */
export async function progressSeen(
  ports: Pick<Ports, 'rows'>,
  project: Project,
  heads: readonly Head[],
  asOf: IsoDate,
): Promise<ProgressSeen> {
  const inForce = heads
    .filter((head) => head.dataset === 'voortgang' && periodStart(head.period) <= asOf)
    .flatMap((head) => {
      const submission = inForceOf(head);
      return submission === null ? [] : [{ period: head.period, submission }];
    })
    .toSorted((a, b) => (periodStart(a.period) < periodStart(b.period) ? -1 : 1));
  const forms = await Promise.all(
    inForce.map(async ({ period, submission }) => ({ period, form: await readForm(ports, submission) })),
  );
  const told = forms.flatMap(({ form }) => form.milestones);
  const milestones = project.milestones.map(({ id, name, due, done }) => {
    const about = told.filter((milestone) => milestone.id === id);
    const reached = about.findLast((milestone) => milestone.done !== undefined)?.done ?? done ?? null;
    const { expected, reason } = about.at(-1) ?? {};
    return { id, name, due, done: reached, ...(expected && { expected }), ...(reason && { reason }) };
  });
  const latest = forms.at(-1);
  if (latest === undefined) return { milestones, progress: null };
  const { stand, knelpunt, hulp_nodig, vooruitblik } = latest.form;
  return { milestones, progress: { period: latest.period, stand, knelpunt, hulp_nodig, vooruitblik } };
}
