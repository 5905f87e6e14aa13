import type { Issue } from '../../../shared/issues/issue.ts';
import type { Submission } from '../../../shared/submission/submission.ts';
import { explainedFile } from '../../submissions/explained-file.ts';
import { readIssues } from '../../submissions/read-submission.ts';
import { issuesCsv } from '../../../shared/issues/issues-csv.ts';
import { nextLink } from '../next-link.ts';
import { parsePage } from '../read-request.ts';
import type { ApiDeps } from '../route.ts';
import { json } from '../route.ts';
import type { Handlers } from '../route-table.ts';

/** A CSV ends at this many issues, at most some 4 MB; the rest is at the address in the `link` header. */
const CSV_ISSUES = 8_000;

/** What is wrong with a file, as JSON by page or as CSV to work through. */
export const issueRoutes = {
  getIssues: async ({ target, query, deps }) => {
    const first = parsePage(query.after);
    if (query.format === 'json') {
      const { issues, next } = await readIssues(deps, target.submission, first);
      return json({ issues, next: next === null ? null : String(next) });
    }
    if (query.format === 'rows') {
      return csvAnswer(await explainedFile(deps, target.submission), 'rijen-met-uitleg.csv');
    }
    const { issues, next } = await manyPages(deps, target.submission, first);
    const more = nextLink(`/api/submissions/${target.submission.id}/issues?format=csv`, next);
    return csvAnswer(issuesCsv(issues), 'meldingen.csv', more);
  },
} satisfies Pick<Handlers, 'getIssues'>;

function csvAnswer(csv: string, fileName: string, more: Record<string, string> = {}): Response {
  return new Response(csv, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${fileName}"`,
      ...more,
    },
  });
}

async function manyPages(
  deps: Pick<ApiDeps, 'archive'>,
  submission: Submission,
  first: number,
): Promise<{ issues: readonly Issue[]; next: number | null }> {
  const issues: Issue[] = [];
  let page: number | null = first;
  while (page !== null && issues.length < CSV_ISSUES) {
    const read = await readIssues(deps, submission, page);
    issues.push(...read.issues);
    page = read.next;
  }
  return { issues, next: page };
}
