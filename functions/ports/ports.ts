import type { AuditSampleStore } from './audit-sample.port.ts';
import type { BreakdownStore } from './breakdown.port.ts';
import type { Clock, NewId } from './clock.port.ts';
import type { Archive, LandingFiles } from './files.port.ts';
import type { Mail } from './mail.port.ts';
import type { MappingStore } from './mapping.port.ts';
import type { MeetingStore } from './meeting.port.ts';
import type { Queues } from './queue.port.ts';
import type { ReferenceDateStore } from './reference-date.port.ts';
import type { ArchiveRemoval, PurgeStore, RowKeeping } from './retention.port.ts';
import type {
  AuditStore,
  ElevenProofStore,
  ExceptionStore,
  FigureStore,
  HeadStore,
  MemberStore,
  ProgrammeStore,
  ReminderStore,
  RowStore,
  SubmissionStore,
} from './stores.port.ts';

/** Everything the use cases reach the world through; each takes the part it needs with `Pick`. */
export interface Ports {
  readonly clock: Clock;
  readonly newId: NewId;
  readonly programmes: ProgrammeStore;
  readonly members: MemberStore;
  readonly submissions: SubmissionStore;
  readonly heads: HeadStore;
  readonly rows: RowStore;
  readonly figures: FigureStore;
  readonly breakdowns: BreakdownStore;
  readonly audit: AuditStore;
  readonly elevenProof: ElevenProofStore;
  readonly exceptions: ExceptionStore;
  readonly mappings: MappingStore;
  readonly meetings: MeetingStore;
  readonly reminders: ReminderStore;
  readonly referenceDates: ReferenceDateStore;
  readonly samples: AuditSampleStore;
  readonly purges: PurgeStore;
  readonly rowKeeping: RowKeeping;
  readonly archiveRemoval: ArchiveRemoval;
  readonly landing: LandingFiles;
  readonly archive: Archive;
  readonly queues: Queues;
  readonly mail: Mail;
  /** Where the pages are, for links in mail: `https://host`, without a closing slash. */
  readonly siteOrigin: string;
  /** How long a check may take, in seconds: whoever took a submission up longer ago was stopped. */
  readonly checkSeconds: number;
}
