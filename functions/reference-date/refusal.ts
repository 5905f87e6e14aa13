import type { ProblemIssue } from '../../shared/api/problem.schema.ts';

/** Why something is not done at a reference date; the texts are shown as they are. */
export type ActionRefusal =
  | { readonly kind: 'absent' }
  | { readonly kind: 'refused'; readonly title: string; readonly detail: string }
  | { readonly kind: 'invalid'; readonly detail: string; readonly issues: readonly ProblemIssue[] };

/** While one step is being carried out, no other begins. */
export const busy: ActionRefusal = {
  kind: 'refused',
  title: 'Er loopt al een bewerking voor deze gemeente',
  detail: 'Wacht tot die klaar is en probeer het daarna opnieuw.',
};
