import type { CheckContext } from '../../shared/checking/check-context.ts';
import type { FileDatasetId } from '../../shared/datasets/dataset.ts';
import { sourcesOf } from '../../shared/figures/in-force.ts';
import { scopeOf } from '../../shared/programme/project-scope.ts';
import type { Submission } from '../../shared/submission/submission.ts';
import type { Around } from './around.ts';
import { filesInForce } from './files-in-force.ts';
import type { JudgePorts } from './judge-ports.ts';

/** What the check of a file needs to know around it. */
export async function checkContextOf(
  ports: Pick<JudgePorts, 'rows' | 'elevenProof'>,
  submission: Submission,
  dataset: FileDatasetId,
  around: Around,
): Promise<CheckContext> {
  const { programme, project, period, municipality } = submission;
  return {
    dataset,
    programme: around.programme,
    project,
    period,
    municipality,
    elevenProof: await ports.elevenProof.holds(programme, project),
    knownParticipants: dataset === 'activiteiten' ? await participants(ports, around) : null,
  };
}

/** The keys of the participants in force at the period's end, of every municipality; null when nothing is. */
async function participants(
  ports: Pick<JudgePorts, 'rows'>,
  around: Around,
): Promise<((number: string) => boolean) | null> {
  const { programme, project, accepted, end } = around;
  const sources = sourcesOf(accepted, 'deelnemers', scopeOf(programme, project));
  const files = [...sources.values()].flatMap((of) => filesInForce(of, 'deelnemers', project, end));
  if (files.length === 0) return null;
  const keys = new Set<string>();
  for (const file of files) {
    for await (const pack of ports.rows.read(file)) for (const { key } of pack) keys.add(key);
  }
  return (number) => keys.has(number);
}
