import type { Severity } from '../issue.ts';

/** What a text may say about the place of a fault. */
export interface EntryPlace {
  /** Name of the column, empty for a fault of no column. */
  readonly column: string;
  /** What was entered, in quotes, or words that stand for it where it may be personal: begins a sentence. */
  readonly entered: string;
}

/** One thing that can be wrong: how bad, what to say, what to do (both Dutch whole sentences). */
export interface Entry<Params> {
  readonly severity: Severity;
  message(params: Params, at: EntryPlace): string;
  fix(params: Params, at: EntryPlace): string;
}

/** For entries whose text needs nothing but the place. */
export type NoParams = Readonly<Record<never, never>>;

type Text<Params> = (params: Params, at: EntryPlace) => string;

/** Refuses the file. */
export function error<Params = NoParams>(message: Text<Params>, fix: Text<Params>): Entry<Params> {
  return { severity: 'error', message, fix };
}

/** Must be confirmed with a reason. */
export function warning<Params = NoParams>(message: Text<Params>, fix: Text<Params>): Entry<Params> {
  return { severity: 'warning', message, fix };
}

/** Only informs. */
export function notice<Params = NoParams>(message: Text<Params>, fix: Text<Params>): Entry<Params> {
  return { severity: 'notice', message, fix };
}

/** One example of what is allowed: the one that the text names, else the first of its list. */
export function exampleIn(allowed: string): string {
  return /bijvoorbeeld (.+?)(?:, of .*)?$/.exec(allowed)?.[1] ?? allowed.split(/, | of /)[0] ?? allowed;
}
