import type { Submission } from '../../shared/submission/submission.ts';
import type { Ports } from '../ports/ports.ts';

/** How many submissions of a project are read at a time. */
const PAGE = 200;

/** Every submission of a project, newest first; a page is read when it is come to. */
export async function* submissionsOfProject(
  ports: Pick<Ports, 'submissions'>,
  programme: string,
  project: string,
): AsyncGenerator<Submission> {
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof ports.submissions.ofProject>> = await ports.submissions.ofProject(
      programme,
      project,
      after,
      PAGE,
    );
    yield* page.items;
    after = page.next;
  } while (after !== null);
}

/** Submissions of several projects announced at a moment or later; of each project newest first. */
export async function submissionsSince(
  ports: Pick<Ports, 'submissions'>,
  programme: string,
  projects: readonly string[],
  since: string,
): Promise<Submission[]> {
  const ofEach = projects.map(async (project) => {
    const found: Submission[] = [];
    for await (const submission of submissionsOfProject(ports, programme, project)) {
      if (submission.createdAt < since) break;
      found.push(submission);
    }
    return found;
  });
  return (await Promise.all(ofEach)).flat();
}
