import type { PartialsByHome } from '../../shared/figures/partial-task.ts';
import type { Preview } from '../../shared/submission/submission.ts';
import type { Around } from './around.ts';
import { acceptedAfter, deliveredAfter, rowsWith, sourceOf, type Candidate } from './candidate.ts';
import { compareSources, type RowSource } from './compare-sources.ts';
import { filesInForce, positionsOf } from './files-in-force.ts';
import type { JudgePorts } from './judge-ports.ts';
import { fedBy, valuesAt } from './values-at.ts';

/** What a submission would change, against what is in force at its period's end (contract §5, preview). */
export async function makePreview(
  ports: Pick<JudgePorts, 'rows' | 'submissions'>,
  candidate: Candidate,
  around: Around,
  kept: PartialsByHome,
): Promise<Preview> {
  const { programme, project, end } = around;
  const { dataset } = candidate.submission;
  const before = filesInForce(around.delivered, dataset, project, end);
  const after = filesInForce(deliveredAfter(candidate, around), dataset, project, end);
  const open = async (files: readonly string[]): Promise<RowSource[]> => {
    const sources = await Promise.all(files.map((file) => sourceOf(ports, candidate, file)));
    return dataset === 'financien' ? [positionsOf(sources)] : sources;
  };
  const { added, changed, removed } = await compareSources(await open(before), await open(after));
  const indicators = fedBy(project, dataset);
  const [old, renewed] = await valuesAt(
    programme,
    project,
    [
      { accepted: around.accepted, indicators, at: end },
      { accepted: acceptedAfter(candidate, around), indicators, at: end },
    ],
    kept,
    rowsWith(candidate, ports.rows),
  );
  const figures = indicators.map(({ id }) => ({
    project: project.code,
    id,
    before: old?.get(id) ?? null,
    after: renewed?.get(id) ?? null,
  }));
  return { added, changed, removed, figures };
}
