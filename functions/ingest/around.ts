import { acceptedFrom } from '../../shared/figures/accepted.ts';
import { sourcesOf, type Delivered } from '../../shared/figures/in-force.ts';
import type { Accepted } from '../../shared/figures/points.ts';
import { periodEnd } from '../../shared/programme/period.ts';
import type { Programme, Project } from '../../shared/programme/programme.schema.ts';
import { scopeOf } from '../../shared/programme/project-scope.ts';
import { slotFault } from '../../shared/submission/slot-fault.ts';
import type { Head, Submission } from '../../shared/submission/submission.ts';
import type { Ports } from '../ports/ports.ts';

/** What a submission is judged against: the programme and what is in force around its slot, read at one moment. */
export interface Around {
  readonly programme: Programme;
  readonly project: Project;
  /** The last day of the submission's period. */
  readonly end: string;
  readonly heads: readonly Head[];
  /** The head of the submission's own slot. */
  readonly head: Head | null;
  /** Everything in force of the project. */
  readonly accepted: readonly Accepted[];
  /** Deliveries in force of the same dataset by the same source (municipality), oldest period first. */
  readonly delivered: readonly Delivered[];
  /** Changes whenever something changes that a check or preview rests on. */
  readonly fingerprint: string;
}

/** Reads what a submission is judged against; null when its programme no longer has such a slot. */
export async function readAround(
  ports: Pick<Ports, 'programmes' | 'heads'>,
  submission: Submission,
): Promise<Around | null> {
  const version = await ports.programmes.current(submission.programme);
  const project = version?.programme.projects.find(({ code }) => code === submission.project);
  if (version === null || project === undefined) return null;
  if (slotFault(version.programme, submission) !== null) return null;
  const { programme } = version;
  const heads = await ports.heads.ofProject(submission.programme, submission.project);
  const accepted = acceptedFrom(heads, null);
  const { dataset, municipality, period } = submission;
  const sources = sourcesOf(accepted, dataset, scopeOf(programme, project));
  const end = periodEnd(period);
  return {
    programme,
    project,
    end,
    heads,
    head: heads.find((head) => sameSource(head, submission) && head.period === period) ?? null,
    accepted,
    delivered: sources.get(municipality) ?? [],
    fingerprint: fingerprintOf(version.version, heads, submission, end),
  };
}

function fingerprintOf(version: number, heads: readonly Head[], submission: Submission, end: string): string {
  const bearing = heads.filter(
    (head) =>
      periodEnd(head.period) <= end &&
      (sameSource(head, submission) ||
        (submission.dataset === 'activiteiten' && head.dataset === 'deelnemers')),
  );
  const versions = bearing.map(
    (head) => `${head.dataset}/${head.municipality ?? ''}/${head.period}=${head.version}`,
  );
  return [`programme=${version}`, ...versions.sort()].join(' ');
}

function sameSource(head: Head, submission: Submission): boolean {
  return head.dataset === submission.dataset && head.municipality === submission.municipality;
}
