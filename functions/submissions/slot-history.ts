import type { Slot, Submission } from '../../shared/submission/submission.ts';
import type { Ports } from '../ports/ports.ts';
import { submissionsOfProject } from './submissions-of-project.ts';

/** Every submission for a slot, newest first: in force, earlier, refused, trial and withdrawn. */
export async function submissionsOfSlot(
  ports: Pick<Ports, 'submissions'>,
  slot: Slot,
): Promise<Submission[]> {
  const found: Submission[] = [];
  for await (const submission of submissionsOfProject(ports, slot.programme, slot.project)) {
    if (isOf(submission, slot)) found.push(submission);
  }
  return found;
}

function isOf(submission: Submission, { dataset, municipality, period }: Slot): boolean {
  return (
    submission.dataset === dataset && submission.municipality === municipality && submission.period === period
  );
}
