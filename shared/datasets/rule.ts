import type { Finding } from '../issues/catalogue.ts';
import type { Indicator } from '../programme/programme.schema.ts';
import { dutchDate } from './cells/date-cell.ts';
import type { Row } from './dataset.ts';

/** What rules may know of the programme around a file. */
export interface RuleContext {
  /** The indicator of the project with an id; undefined for none, as for a faulty cell. */
  readonly indicator: (id: string | null) => Indicator | undefined;
  /** `nr` of the lines of a year's budget and of the whole run. */
  readonly budgetLines: (year: number) => readonly string[];
  /** Whether a normalised participant number is in force; null: not to be judged. */
  readonly knownParticipants: ((normalisedNumber: string) => boolean) | null;
}

/** Something that must hold between the cells of one row (contract §1). */
export interface Rule<R = Row> {
  /** The column whose rule it is: the fault stands there. */
  readonly column: keyof R & string;
  /** The cells it looks at; it is not judged where one of them is faulty. */
  readonly reads: readonly (keyof R & string)[];
  judge(row: R, context: RuleContext): Finding | null;
}

/** The date in one column may not lie before that in another; not judged where either is empty. */
export function notBefore<Name extends string, Other extends string>(
  column: Name,
  other: Other,
): Rule<Readonly<Record<Name | Other, string | null>>> {
  return {
    column,
    reads: [column, other],
    judge(row) {
      const [date, earlier] = [row[column], row[other]];
      if (date === null || earlier === null || date >= earlier) return null;
      return { code: 'datum_voor_andere', params: { other, otherValue: dutchDate(earlier) } };
    },
  };
}
