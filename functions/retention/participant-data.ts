import type { DatasetId } from '../../shared/datasets/dataset.ts';
import type { Submission } from '../../shared/submission/submission.ts';
import { commitOf } from '../../shared/submission/head-state.ts';
import type { Ports } from '../ports/ports.ts';
import type { Series } from '../ports/retention.port.ts';

/** The datasets whose rows are of persons; the others are numbers of a project and stay. */
const OF_PERSONS: readonly DatasetId[] = ['vouchers', 'matches', 'deelnemers', 'activiteiten'];

/** A submission with rows of persons: whether it ever counted, and still does. */
export interface PersonalSubmission {
  readonly submission: Submission;
  readonly committed: boolean;
  readonly inForce: boolean;
}

const PAGE = 200;

/** Every submission of a programme with rows of persons, of projects that it has or had, in order of id. */
export async function personalSubmissions(
  ports: Pick<Ports, 'programmes' | 'submissions' | 'heads'>,
  programme: string,
): Promise<PersonalSubmission[]> {
  const heads = await ports.heads.ofProgramme(programme);
  const found = new Map<string, Submission>();
  for (const project of await projectsEver(ports, programme)) {
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof ports.submissions.ofProject>> = await ports.submissions.ofProject(
        programme,
        project,
        after,
        PAGE,
      );
      for (const submission of page.items) found.set(submission.id, submission);
      after = page.next;
    } while (after !== null);
  }
  // The index may run behind; the heads do not.
  for (const id of new Set(heads.flatMap(({ events }) => events.map(({ submission }) => submission)))) {
    const submission = await ports.submissions.get(id);
    if (submission !== null) found.set(id, submission);
  }
  const inForce = new Set(heads.map(({ events }) => events.at(-1)?.inForce));
  const committed = new Set(
    heads.flatMap((head) => head.events.map(({ submission }) => commitOf(head, submission)?.submission)),
  );
  return [...found.values()]
    .filter(({ dataset }) => OF_PERSONS.includes(dataset))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((submission) => ({
      submission,
      committed: committed.has(submission.id),
      inForce: inForce.has(submission.id),
    }));
}

/** The projects of any version of a programme. */
async function projectsEver(
  ports: Pick<Ports, 'programmes' | 'heads'>,
  programme: string,
): Promise<Set<string>> {
  const codes = new Set<string>();
  for (const { at } of await ports.programmes.versions(programme)) {
    const version = await ports.programmes.at(programme, at);
    for (const { code } of version?.programme.projects ?? []) codes.add(code);
  }
  return codes;
}

/** The series of packs that these submissions are of, each once. */
export function seriesOf(submissions: readonly Series[]): Series[] {
  const found = new Map<string, Series>();
  for (const { programme, project, dataset, municipality } of submissions) {
    const series = { programme, project, dataset, municipality };
    found.set(JSON.stringify(series), series);
  }
  return [...found.values()];
}

/** Of these, whose rows something names: what is in force or can be put in force again. */
export function namedIn(series: Series, submissions: readonly PersonalSubmission[]): string[] {
  return submissions
    .filter(({ committed, submission }) => committed && isOf(submission, series))
    .map(({ submission }) => submission.id);
}

function isOf(submission: Series, series: Series): boolean {
  return (
    submission.programme === series.programme &&
    submission.project === series.project &&
    submission.dataset === series.dataset &&
    submission.municipality === series.municipality
  );
}
