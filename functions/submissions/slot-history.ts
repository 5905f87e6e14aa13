import type { Slot, Submission } from '../../shared/submission/submission.ts';
import type { Ports } from '../ports/ports.ts';

/** How many submissions of a project are read at a time. */
const PAGE = 200;

/** Every submission for a slot, newest first: in force, earlier, refused, trial and withdrawn. */
export async function submissionsOfSlot(
  ports: Pick<Ports, 'submissions'>,
  slot: Slot,
): Promise<Submission[]> {
  const found: Submission[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof ports.submissions.ofProject>> = await ports.submissions.ofProject(
      slot.programme,
      slot.project,
      after,
      PAGE,
    );
    found.push(...page.items.filter((submission) => isOf(submission, slot)));
    after = page.next;
  } while (after !== null);
  return found;
}

function isOf(submission: Submission, { dataset, municipality, period }: Slot): boolean {
  return (
    submission.dataset === dataset && submission.municipality === municipality && submission.period === period
  );
}
