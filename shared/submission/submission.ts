import type { DatasetId } from '../datasets/dataset.ts';
import type { Instant } from '../dates/iso-date.ts';
import type { IssueGroup } from '../issues/issue.ts';
import type { OwnNames } from '../mapping/own-names.ts';

/** Statuses of a submission (contract §5). `proefcontrole`, `afgekeurd`, `verlopen`, `ingetrokken` and `mislukt` are ends. */
export const SUBMISSION_STATUSES = [
  'wacht_op_bestand',
  'in_controle',
  'afgekeurd',
  'proefcontrole',
  'te_bevestigen',
  'verwerkt',
  'vervangen',
  'ingetrokken',
  'verlopen',
  'mislukt',
] as const;
export type SubmissionStatus = (typeof SUBMISSION_STATUSES)[number];

/** What one delivery of one dataset for one period is about. */
export interface Slot {
  readonly programme: string;
  readonly project: string;
  readonly dataset: DatasetId;
  /** Only for projects that deliver per municipality, else null. */
  readonly municipality: string | null;
  readonly period: string;
}

/** What a replacement would do, against what is in force at the period's end (contract §5). */
export interface Preview {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly figures: readonly {
    readonly project: string;
    readonly id: string;
    readonly before: number | null;
    readonly after: number | null;
  }[];
}

/** A submission as stored. Times are of the domain clock. */
export interface Submission extends Slot {
  readonly id: string;
  readonly region: string;
  readonly status: SubmissionStatus;
  /** Optimistic lock: every write expects and raises it. */
  readonly version: number;
  readonly sender: string;
  readonly createdAt: Instant;
  readonly fileName: string;
  readonly size: number;
  /** SHA-256 of the bytes sent, lower-case hex; null when there is nothing to report. */
  readonly sha256: string | null;
  /** SHA-256 of the person's own file, of which was sent what the browser made of it; null where not told. */
  readonly originalSha256: string | null;
  /** The mapping that the browser made the file with, and how its columns are called in the person's own file; null where none. */
  readonly mapping: { readonly version: number; readonly columns: OwnNames } | null;
  /** Of a programme for practising. */
  readonly practice: boolean;
  readonly trial: boolean;
  readonly nothingToReport: boolean;
  readonly history: boolean;
  readonly reason: string | null;
  readonly receivedAt: Instant | null;
  /** When whoever checks it took it up; null when nobody does, absent on submissions from before it was kept here. */
  readonly checkingSince?: Instant | null;
  readonly checkedAt: Instant | null;
  readonly rows: number;
  readonly accepted: number;
  readonly refused: number;
  readonly groups: readonly IssueGroup[];
  /** Where the pages of issues lie in the archive; null before the check and where there are none. */
  readonly issuePages: { readonly prefix: string; readonly pages: number } | null;
  /** The archive has the file as it was received. */
  readonly fileKept: boolean;
  /** The file is kept back in landing until someone says that its numbers are no BSN (contract §1, §5). */
  readonly heldBack: boolean;
  /** Rows this register has and the one of the period before has not; null for other files. */
  readonly addedRows: number | null;
  readonly preview: Preview | null;
  /** What was in force around it at the check (versions of heads and programme); a confirm rechecks when that moved. */
  readonly checkedAgainst: string | null;
  readonly confirmation: {
    readonly by: string;
    readonly at: Instant;
    readonly reasons: Readonly<Record<string, string>>;
  } | null;
  /** Who withdrew it before it counted, and why; later withdrawals are events of the head. */
  readonly withdrawn: { readonly by: string; readonly reason: string } | null;
  readonly committedAt: Instant | null;
  /** Dutch sentence for `mislukt`, `verlopen`: what happened and what to do; no personal value. */
  readonly explanation: string | null;
}

/** One change of what is in force for a slot. */
export interface HeadEvent {
  /** 1, 2, 3 … within the head. */
  readonly version: number;
  readonly kind: 'commit' | 'withdraw' | 'restore';
  readonly at: Instant;
  readonly by: string;
  /** The submission in force from then on; null when a withdrawal left none. */
  readonly inForce: string | null;
  /** The submission the event is about. */
  readonly submission: string;
  /** Whether it came as history (contract §2) or says there is nothing to report. */
  readonly history: boolean;
  readonly nothingToReport: boolean;
  /** Why, in the person's words; null where none was asked, absent on events from before it was kept here. */
  readonly reason?: string | null;
}

/** What is in force for a slot, with all that ever was: one conditional write on it is the commit (design.md). */
export interface Head extends Slot {
  readonly version: number;
  readonly events: readonly HeadEvent[];
  /** Audit entries that the appender has not yet moved to the trail. */
  readonly pendingAudit: readonly AuditEntry[];
}

/** What happened, for the audit trail (design.md rule 7); never a personal value of a participant. */
export interface AuditEntry {
  readonly id: string;
  readonly at: Instant;
  readonly by: string;
  readonly action: string;
  /** What it is about, e.g. `3.7/vouchers/2025-B1` or `members`. */
  readonly subject: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly reason: string | null;
}

/** An audit entry in the chain of its programme. */
export interface ChainedAuditEntry extends AuditEntry {
  readonly sequence: number;
  readonly previousHash: string;
  readonly hash: string;
}
