import type { IsoDate, Instant } from '../../shared/dates/iso-date.ts';
import type { AuditEntry } from '../../shared/submission/submission.ts';
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

/** One frozen extract: which files, from what. Its files never change; a later freeze makes another one. */
export interface FrozenExtract {
  readonly state: ReferenceState;
  readonly frozenAt: Instant;
  readonly by: string;
  readonly programmeVersion: number;
  /** Where the files lie in the archive; made from their content, so the same data gives the same place. */
  readonly prefix: string;
  readonly files: readonly { readonly name: string; readonly sha256: string; readonly size: number }[];
  readonly inputs: readonly ExtractInput[];
  /** `proven` counts within the caseload. */
  readonly counts: { readonly caseload: number; readonly left: number; readonly proven: number };
}

/** A remark of the reviewer on one row. */
export interface RowRemark {
  readonly project: string;
  readonly deelnemernummer: string;
  readonly text: string;
}

/** An action that was asked and not carried out yet. */
export interface PendingAction {
  readonly id: string;
  readonly action: ReferenceAction;
  readonly by: string;
  readonly at: Instant;
  readonly remarks: readonly RowRemark[];
}

/** The state of one municipality at one reference date. */
export interface ReferenceRecord {
  readonly programme: string;
  readonly date: IsoDate;
  readonly municipality: string;
  readonly version: number;
  readonly state: ReferenceState | null;
  readonly pending: PendingAction | null;
  readonly extract: FrozenExtract | null;
  readonly remarks: readonly RowRemark[];
  /** Audit entries that are not on the trail yet. */
  readonly pendingAudit: readonly AuditEntry[];
}

export interface ReferenceDateStore {
  get(programme: string, date: IsoDate, municipality: string): Promise<ReferenceRecord | null>;
  /** Of one date, or of the whole programme, in order of date and municipality. */
  list(programme: string, date?: IsoDate): Promise<readonly ReferenceRecord[]>;
  /** Writes with version + 1; ConflictError when the stored version is not `record.version` (0: none yet). */
  write(record: ReferenceRecord): Promise<ReferenceRecord>;
}

/** Work for the reference-date function. */
export interface ReferenceDateMessage {
  readonly kind: 'reference-date';
  readonly programme: string;
  readonly date: IsoDate;
  readonly municipality: string;
}
