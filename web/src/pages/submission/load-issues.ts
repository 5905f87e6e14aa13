import type { SubmissionAnswer } from '../../../../shared/api/submissions.schema.ts';
import type { ApiIssue } from '../../api/answers.ts';
import { getJson } from '../../api/client.ts';

/** Pages that are read to find one of each kind; what comes after is in the CSV. */
const MOST_PAGES = 10;

interface IssuesAnswer {
  readonly issues: readonly ApiIssue[];
  readonly next: string | null;
}

/**
 * Reads the first page of issues, and further ones as long as a kind of fault has not been seen: a thousand of one kind
 * may stand before the only one of another.
 */
export function loadIssues(
  groups: SubmissionAnswer['groups'],
  get: (path: string, signal: AbortSignal) => Promise<IssuesAnswer> = getJson<IssuesAnswer>,
): (path: string, signal: AbortSignal) => Promise<readonly ApiIssue[]> {
  return async (path, signal) => {
    const found: ApiIssue[] = [];
    const unseen = new Set(groups.map(keyOf));
    let next: string | null = '';
    for (let page = 1; next !== null && page <= MOST_PAGES && (page === 1 || unseen.size > 0); page++) {
      const answer: IssuesAnswer = await get(
        page === 1 ? path : `${path}?${new URLSearchParams({ after: next })}`,
        signal,
      );
      found.push(...answer.issues);
      for (const issue of answer.issues) unseen.delete(keyOf(issue));
      ({ next } = answer);
    }
    return found;
  };
}

function keyOf({ code, column }: Pick<ApiIssue, 'code' | 'column'>): string {
  return `${code}\n${column}`;
}
