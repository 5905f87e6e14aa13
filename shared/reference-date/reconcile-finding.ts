import { normaliseKey } from '../datasets/cells/normalise-key.ts';
import type { KeyedRow, Row } from '../datasets/dataset.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import type { FindingCode } from './reconcile-words.ts';
import { textOf } from './row-cells.ts';
import type { ReferenceWindow } from './window.ts';

/** Where something stands: a row of one project, of a municipality where that is known. */
export interface FindingPlace {
  readonly project: string;
  readonly municipality: string | null;
  readonly deelnemernummer: string | null;
  readonly activiteitnummer: string | null;
}

/** One point on which participants, caseload and activities do not agree; its words are `FINDING_WORDS[code]`. */
export interface ReconcileFinding extends FindingPlace {
  readonly code: FindingCode;
  /** The row that it does not agree with, where there is one. */
  readonly other: FindingPlace | null;
  /** Of `uren_boven_24_per_dag`: the first day with the most hours, and how many. */
  readonly day: { readonly date: IsoDate; readonly hours: number } | null;
}

/** What one project handed in, for one municipality or (null) for all at once. */
export interface ReconcileSource {
  readonly project: string;
  /** The project's first and last day, the programme's where it has none of its own. */
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly municipality: string | null;
  readonly participants: readonly KeyedRow[];
  readonly activities: readonly KeyedRow[];
}

/** Someone who had left according to an earlier, definitive extract of that municipality. */
export interface LeftBefore {
  readonly project: string;
  readonly municipality: string;
  readonly deelnemernummer: string;
}

/** Everything a reference date rests on, over all ESF projects and municipalities. */
export interface ReconcileInput {
  readonly window: ReferenceWindow;
  /** Codes of `esf.municipalities`; participants from elsewhere are in no extract. */
  readonly municipalities: readonly string[];
  /** Numbers of different projects are of one register (`sharedParticipantNumbers`). */
  readonly sharedNumbers: boolean;
  /** Each hand-in once, also where it serves several municipalities. */
  readonly sources: readonly ReconcileSource[];
  readonly leftBefore: readonly LeftBefore[];
}

/** Who a number stands for: where numbers are not shared, those of different projects are of different registers. */
export function personKey(sharedNumbers: boolean, project: string, number: string | null): string {
  return `${sharedNumbers ? '' : project}\n${normaliseKey(number ?? '')}`;
}

/** Place of a participant's row: its own municipality. */
export function participantPlace({ project }: ReconcileSource, row: Row): FindingPlace {
  return {
    project,
    municipality: textOf(row, 'gemeente'),
    deelnemernummer: textOf(row, 'deelnemernummer'),
    activiteitnummer: null,
  };
}

/** Place of an activity: the municipality of its participant, else that of the file. */
export function activityPlace(source: ReconcileSource, row: Row, participant: Row | undefined): FindingPlace {
  return {
    project: source.project,
    municipality: (participant === undefined ? null : textOf(participant, 'gemeente')) ?? source.municipality,
    deelnemernummer: textOf(row, 'deelnemernummer'),
    activiteitnummer: textOf(row, 'activiteitnummer'),
  };
}

/** A finding at a place, with the row it clashes with. */
export function findingAt(
  code: FindingCode,
  place: FindingPlace,
  other: FindingPlace | null = null,
  day: ReconcileFinding['day'] = null,
): ReconcileFinding {
  return { code, ...place, other, day };
}
