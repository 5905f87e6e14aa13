import type { Candidate } from './candidate.ts';
import { sourceOf } from './candidate.ts';
import { compareSources } from './compare-sources.ts';
import type { RowSource, SourceComparison } from './compare-sources.ts';
import { positionsOf } from './files-in-force.ts';
import type { JudgePorts } from './judge-ports.ts';

/** Compares the rows of some submissions with those of others, the one that counts first in front. */
export type CompareFiles = (before: readonly string[], after: readonly string[]) => Promise<SourceComparison>;

/** Compares files around a candidate, equal questions once: a next register is often compared with the same one twice. */
export function fileComparison(
  ports: Pick<JudgePorts, 'rows' | 'submissions'>,
  candidate: Candidate,
): CompareFiles {
  const answers = new Map<string, Promise<SourceComparison>>();
  const open = async (files: readonly string[]): Promise<RowSource[]> => {
    const sources = await Promise.all(files.map((file) => sourceOf(ports, candidate, file)));
    return candidate.submission.dataset === 'financien' ? [positionsOf(sources)] : sources;
  };
  const compare = async (before: readonly string[], after: readonly string[]): Promise<SourceComparison> =>
    compareSources(await open(before), await open(after));
  return (before, after) => {
    const question = JSON.stringify([before, after]);
    const answer = answers.get(question) ?? compare(before, after);
    answers.set(question, answer);
    return answer;
  };
}
