import { dataThrough } from '../../shared/figures/data-through.ts';
import type { PartialsByHome } from '../../shared/figures/partial-task.ts';
import type { Indicator } from '../../shared/programme/programme.schema.ts';
import type { Preview } from '../../shared/submission/submission.ts';
import type { Around } from './around.ts';
import { acceptedAfter, deliveredAfter, rowsWith, type Candidate } from './candidate.ts';
import type { CompareFiles } from './compare-files.ts';
import { filesInForce } from './files-in-force.ts';
import type { JudgePorts } from './judge-ports.ts';
import { fedBy, valuesAt } from './values-at.ts';

/** What a submission would change, against what is in force at its period's end (contract §5, preview). */
export async function makePreview(
  ports: Pick<JudgePorts, 'rows'>,
  candidate: Candidate,
  around: Around,
  kept: PartialsByHome,
  compareFiles: CompareFiles,
): Promise<Preview> {
  const { programme, project, end } = around;
  const { dataset } = candidate.submission;
  const before = filesInForce(around.delivered, dataset, project, end);
  const after = filesInForce(deliveredAfter(candidate, around), dataset, project, end);
  const { added, changed, removed } = await compareFiles(before, after);
  const indicators = fedBy(project, dataset);
  const states = [around.accepted, acceptedAfter(candidate, around)];
  const [old, renewed] = await valuesAt(
    programme,
    project,
    states.map((accepted) => ({ accepted, indicators, at: end })),
    kept,
    rowsWith(candidate, ports.rows),
  );
  const [had, has] = states.map(
    (accepted) => (indicator: Indicator) => dataThrough(programme, project, indicator, accepted) !== null,
  );
  const figures = indicators.map((indicator) => ({
    project: project.code,
    id: indicator.id,
    // As the dashboard will have it: no figure while the first file, or a municipality, is missing (contract §3).
    before: had?.(indicator) ? (old?.get(indicator.id) ?? null) : null,
    after: has?.(indicator) ? (renewed?.get(indicator.id) ?? null) : null,
  }));
  return { added, changed, removed, figures };
}
