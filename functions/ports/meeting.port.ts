import type { Revision } from '../../shared/meeting/meeting.ts';
import type { AuditEntry } from '../../shared/submission/submission.ts';

/** Meetings of a programme and what was written down at them; every version stays. */
export interface MeetingStore {
  /** Every version of everything. */
  ofProgramme(programme: string): Promise<readonly Revision[]>;
  /** Adds a version; ConflictError when there is one with its number. */
  add(programme: string, revision: Revision, audit: AuditEntry): Promise<void>;
}
