import type { Issue } from './issue.ts';

/** What became of a file that held what may not enter, where it was handed in (contract §1, BSN). */
export const REMOVED = 'Het bestand is geweigerd en verwijderd.';

const UNSENT = 'Het bestand is niet verstuurd.';

/** The issue as it is told where a file was checked before it was sent: nothing arrived that could be removed. */
export function asUnsent(issue: Issue): Issue {
  return { ...issue, message: issue.message.replace(REMOVED, UNSENT) };
}
