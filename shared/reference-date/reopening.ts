import type { Instant } from '../dates/iso-date.ts';
import { nextState, type ReferenceState } from './reference-state.ts';

/** One person's wish to reopen a definitive extract, until another approves it. */
export interface ReopenRequest {
  /** The user as the members list names them: an e-mail address. */
  readonly by: string;
  readonly at: Instant;
  readonly reason: string;
}

/** What asking to reopen brings about: a request is noted, the extract is reopened, or it is refused with Dutch words. */
export type ReopenJudgement =
  | { readonly kind: 'asked' }
  | { readonly kind: 'approved'; readonly to: ReferenceState }
  | { readonly kind: 'refused'; readonly title: string; readonly detail: string };

/**
 * Judges that a person asks to reopen: the first one asks, a second, different person approves by asking the same
 * (docs/decisions/reference-date.md, reopening). Users are compared without regard to case, as e-mail addresses are.
 * @param waiting the request noted before, or null.
 */
export function judgeReopening(
  state: ReferenceState | null,
  waiting: ReopenRequest | null,
  by: string,
): ReopenJudgement {
  const to = nextState('reopen', state);
  if (to === null)
    return {
      kind: 'refused',
      title: 'Dit extract is niet definitief',
      detail: 'Heropenen kan alleen bij een definitief extract. Dit extract kunt u zo weer indienen.',
    };
  if (waiting === null) return { kind: 'asked' };
  if (samePerson(waiting.by, by))
    return {
      kind: 'refused',
      title: 'Heropenen vraagt twee mensen',
      detail:
        'U hebt het heropenen zelf gevraagd. Vraag een collega met dezelfde rechten om het goed te keuren.',
    };
  return { kind: 'approved', to };
}

const samePerson = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
