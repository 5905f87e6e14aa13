import * as z from 'zod';

/** One fault in what was sent: where (`projects[0].code`) and what, in Dutch. */
export const problemIssueSchema = z.object({ path: z.string(), message: z.string() });
export type ProblemIssue = z.output<typeof problemIssueSchema>;

/** The body of every answer that is not a success, `application/problem+json` (contract §5, RFC 9457). */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  issues: z.array(problemIssueSchema).optional(),
});
export type ProblemBody = z.output<typeof problemSchema>;
