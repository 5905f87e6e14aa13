import type { IsoDate, Instant } from '../../shared/dates/iso-date.ts';
import type { AuditEntry } from '../../shared/submission/submission.ts';
import type { ReopenRequest } from '../../shared/reference-date/reopening.ts';
import type { ReferenceAction, ReferenceState } from '../../shared/reference-date/reference-state.ts';

/** A submission an extract rests on. */
export interface ExtractInput {
  readonly project: string;
  readonly dataset: 'deelnemers' | 'activiteiten';
  readonly municipality: string | null;
  readonly period: string;
  readonly submission: string;
  /** The period holding D − 1 was not delivered: this is the latest before it (contract §4). */
  readonly earlier: boolean;
}

/** A frozen file; where it lies follows from its name and content. */
export interface FrozenFile {
  readonly name: string;
  readonly sha256: string;
  readonly size: number;
}

/** One frozen extract: which files, from what. Its files never change; a later freeze makes another one. */
export interface FrozenExtract {
  readonly state: ReferenceState;
  readonly frozenAt: Instant;
  readonly by: string;
  readonly programmeVersion: number;
  /** The last day on which its files are locked; null unless definitive. */
  readonly retainUntil: IsoDate | null;
  /** The folder in the archive; in it a file's place is made from its content, so the same data gives the same place. */
  readonly prefix: string;
  /** The manifest is the last of them. */
  readonly files: readonly FrozenFile[];
  readonly inputs: readonly ExtractInput[];
  /** `proven` counts within the caseload. */
  readonly counts: { readonly caseload: number; readonly left: number; readonly proven: number };
}

/** A frozen extract in the list of all that were made for a municipality and date: 1, 2, 3 … */
export interface FrozenVersion extends FrozenExtract {
  readonly nr: number;
}

/** Where the remarks on the rows of an extract lie in the archive, all rounds in one file, named after its content. */
export interface RemarkList {
  readonly key: string;
  readonly total: number;
  /** How many are not resolved. */
  readonly open: number;
}

/** An action that was asked and not carried out yet. */
export interface PendingAction {
  readonly id: string;
  readonly action: ReferenceAction;
  readonly by: string;
  readonly at: Instant;
  readonly reason: string | null;
  /** The list of remarks as it will be, where the action brings some. */
  readonly remarkList: RemarkList | null;
}

/** A definitive version that two people reopened. */
export interface Reopened {
  /** The definitive version. */
  readonly nr: number;
  readonly at: Instant;
  readonly askedBy: string;
  readonly approvedBy: string;
  readonly reason: string;
}

/** The state of one municipality at one reference date. */
export interface ReferenceRecord {
  readonly programme: string;
  readonly date: IsoDate;
  readonly municipality: string;
  readonly version: number;
  readonly state: ReferenceState | null;
  readonly pending: PendingAction | null;
  /** The latest frozen extract, the `extractNr`th; earlier ones are kept as versions. */
  readonly extract: FrozenExtract | null;
  /** 0 before the first. */
  readonly extractNr: number;
  /** Which round of review remarks belong to; handing in again after feedback begins the next. */
  readonly round: number;
  readonly remarkList: RemarkList | null;
  /** Asked by one person, waiting for another. */
  readonly reopening: ReopenRequest | null;
  readonly reopened: readonly Reopened[];
  /** Audit entries that are not on the trail yet. */
  readonly pendingAudit: readonly AuditEntry[];
}

/** A municipality at a reference date of a programme. */
export type ReferencePlace = Pick<ReferenceRecord, 'programme' | 'date' | 'municipality'>;

export interface ReferenceDateStore {
  get(programme: string, date: IsoDate, municipality: string): Promise<ReferenceRecord | null>;
  /** Of one date, or of the whole programme, in order of date and municipality. */
  list(programme: string, date?: IsoDate): Promise<readonly ReferenceRecord[]>;
  /** Writes with version + 1; ConflictError when the stored version is not `record.version` (0: none yet). */
  write(record: ReferenceRecord): Promise<ReferenceRecord>;
  /** Keeps an extract that another is about to take the place of; the same again changes nothing. */
  keepVersion(of: ReferencePlace, version: FrozenVersion): Promise<void>;
  /** Versions kept of a programme, or of one municipality and date, by date, municipality and number. */
  versions(
    programme: string,
    place?: Pick<ReferencePlace, 'date' | 'municipality'>,
  ): Promise<readonly (ReferencePlace & { readonly version: FrozenVersion })[]>;
}

/** Work for the reference-date function. */
export interface ReferenceDateMessage {
  readonly kind: 'reference-date';
  readonly programme: string;
  readonly date: IsoDate;
  readonly municipality: string;
}
