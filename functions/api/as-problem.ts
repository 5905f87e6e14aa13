import { ConflictError } from '../ports/stores.port.ts';
import { SubmissionRefusal } from '../submissions/submission-refusal.ts';
import type { RefusalKind } from '../submissions/submission-refusal.ts';
import { Problem } from './problem.ts';
import type { ApiDeps } from './route.ts';

const REFUSED: Readonly<Record<RefusalKind, number>> = { invalid: 400, forbidden: 403, conflict: 409 };

/**
 * The problem to answer for whatever was thrown. An unknown error tells the caller nothing of the inside; the log gets its
 * name and stack without its message, which might hold a personal value (design.md rule 5).
 */
export function asProblem(error: unknown, log: ApiDeps['log']): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof SubmissionRefusal) return new Problem(REFUSED[error.kind], error.detail);
  if (error instanceof ConflictError)
    return new Problem(409, 'Iemand anders was net eerder. Haal de laatste stand op en probeer het opnieuw.');
  log('failed', { error: error instanceof Error ? error.name : 'unknown', stack: framesOf(error) });
  return new Problem(
    500,
    'Er ging iets mis aan onze kant. Er is niets gewijzigd. Probeer het over enkele minuten opnieuw.',
  );
}

function framesOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  return stack
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 12)
    .join('\n');
}
