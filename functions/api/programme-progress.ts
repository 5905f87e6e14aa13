import type { MeetingPack } from '../../shared/api/meetings.schema.ts';
import type { Instant, IsoDate } from '../../shared/dates/iso-date.ts';
import type { Programme } from '../../shared/programme/programme.schema.ts';
import type { Head } from '../../shared/submission/submission.ts';
import type { Ports } from '../ports/ports.ts';
import { headsKnown } from './heads-known.ts';
import { progressSeen } from './progress-seen.ts';

/** Milestones and latest forms of all projects of a programme. */
type ProgrammeProgress = Pick<MeetingPack, 'milestones' | 'progress'>;

/** How many projects are asked how they go on, and how many of those told it in some forms (contract §1, voortgang). */
export function reportingOf(
  { projects }: Programme,
  progress: MeetingPack['progress'],
): MeetingPack['reporting'] {
  const asked = projects.filter(
    ({ datasets, countedUnder }) => datasets.includes('voortgang') && countedUnder === undefined,
  );
  const told = new Set(progress.map(({ project }) => project));
  return { of: asked.length, have: asked.filter(({ code }) => told.has(code)).length };
}

/** What the leads of a programme wrote, at a date, from what was known at a moment (null: now). */
export async function programmeProgress(
  ports: Pick<Ports, 'rows'>,
  { projects }: Programme,
  heads: readonly Head[],
  { asOf, known }: { readonly asOf: IsoDate; readonly known: Instant | null },
): Promise<ProgrammeProgress> {
  const then = headsKnown(heads, known);
  const seen = await Promise.all(
    projects.map(async (project) => {
      const own = then.filter((head) => head.project === project.code);
      return { project: project.code, ...(await progressSeen(ports, project, own, asOf)) };
    }),
  );
  return {
    milestones: seen.flatMap(({ project, milestones }) =>
      milestones.map((milestone) => ({ project, ...milestone })),
    ),
    progress: seen.flatMap(({ project, progress }) => (progress === null ? [] : [{ project, ...progress }])),
  };
}
