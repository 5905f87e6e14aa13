import type { ProgrammeSummary } from '../../shared/api/programmes.schema.ts';
import type { KeyedRow } from '../../shared/datasets/dataset.ts';
import type { Instant } from '../../shared/dates/iso-date.ts';
import type { DeadlineException, ExceptionScope } from '../../shared/programme/exception.ts';
import type { Programme } from '../../shared/programme/programme.schema.ts';
import type {
  AuditEntry,
  ChainedAuditEntry,
  Head,
  HeadEvent,
  Slot,
  Submission,
} from '../../shared/submission/submission.ts';
import type { ProjectPoints } from '../../shared/figures/points.ts';
import type { Partial } from '../../shared/figures/partial.ts';

/** Thrown by a conditional write that lost: someone else was first. The caller reads again and decides anew. */
export class ConflictError extends Error {
  override readonly name = 'ConflictError';
}

export type Role = 'kartrekker' | 'management' | 'esf' | 'beoordelaar' | 'beheerder';

/** One right of one person (contract §5, members). `user` is an e-mail address in lower case. */
export interface Member {
  readonly user: string;
  readonly role: Role;
  readonly programme?: string | undefined;
  readonly projects?: readonly string[] | undefined;
  readonly municipalities?: readonly string[] | undefined;
  /** Last day on which the right holds. */
  readonly until?: string | undefined;
}

export interface ProgrammeVersion {
  readonly id: string;
  readonly version: number;
  readonly at: Instant;
  readonly by: string;
  /** Why it was made; null where nobody said. */
  readonly reason: string | null;
  readonly programme: Programme;
}

export interface ProgrammeStore {
  current(id: string): Promise<ProgrammeVersion | null>;
  /** The version that held at a moment; the first one when asked for earlier. */
  at(id: string, moment: Instant): Promise<ProgrammeVersion | null>;
  versions(id: string): Promise<readonly Omit<ProgrammeVersion, 'programme'>[]>;
  /** One version by its number; null where there is none. */
  version(id: string, version: number): Promise<ProgrammeVersion | null>;
  /** All programmes of a region. */
  ofRegion(region: string): Promise<readonly ProgrammeSummary[]>;
  /** All programmes for practising, of whatever region. */
  practice(): Promise<readonly ProgrammeSummary[]>;
  regions(): Promise<readonly string[]>;
  /** Adds the next version; ConflictError when `expected` (0 for a new one) is no longer the current version. */
  add(programme: Programme, expected: number, at: Instant, audit: AuditEntry): Promise<ProgrammeVersion>;
}

export interface MemberStore {
  /** Version 0 and nobody when the region has no list yet. */
  ofRegion(region: string): Promise<{ version: number; members: readonly Member[] }>;
  /** Replaces the list; ConflictError when it changed meanwhile. */
  replace(region: string, expected: number, members: readonly Member[], audit: AuditEntry): Promise<void>;
  /** Rights of one person in every region, read at each request. */
  ofUser(user: string): Promise<readonly { region: string; member: Member }[]>;
  /** Whether the person is of the platform (may add regions). */
  isPlatform(user: string): Promise<boolean>;
  /** Makes someone of the platform: the first act on an empty table, done by whoever installs it. */
  grantPlatform(user: string): Promise<void>;
  /** The e-mail address tied to issuer + subject, null before the first login. */
  userOf(issuer: string, subject: string): Promise<string | null>;
  /** Ties at first login; an existing tie stays. */
  tie(issuer: string, subject: string, user: string): Promise<void>;
}

export interface SubmissionStore {
  create(submission: Submission): Promise<void>;
  get(id: string): Promise<Submission | null>;
  /** Writes with `version` + 1; ConflictError when the stored version is not `submission.version`. */
  update(submission: Submission, changes: Changes<Submission>): Promise<Submission>;
  /** Of a project, newest first, paged. */
  ofProject(
    programme: string,
    project: string,
    after: string | null,
    limit: number,
  ): Promise<{ items: readonly Submission[]; next: string | null }>;
  /** Everything that was not closed yet, for the sweep: without an end, or with something left to do after it. */
  unfinished(): AsyncIterable<Submission>;
  /** Says that nothing is left to do for a submission that has its end. */
  close(id: string): Promise<void>;
}
/** Some of the fields of a record. */
export type Changes<T> = { readonly [K in keyof T]?: T[K] };

export interface HeadStore {
  get(slot: Slot): Promise<Head | null>;
  ofProject(programme: string, project: string): Promise<readonly Head[]>;
  ofProgramme(programme: string): Promise<readonly Head[]>;
  /** The commit: appends an event if the head's version is still `expected` (0 = none yet); ConflictError else. */
  append(slot: Slot, expected: number, event: HeadEvent, audit: AuditEntry): Promise<Head>;
}

/** Exceptions to the lock: the last word on each scope (contract §2). */
export interface ExceptionStore {
  ofProgramme(programme: string): Promise<readonly DeadlineException[]>;
  /** Version 0 and null where there never was one. */
  get(
    programme: string,
    scope: ExceptionScope,
  ): Promise<{ version: number; exception: DeadlineException | null }>;
  /** Replaces the last word; ConflictError when it changed meanwhile. */
  put(programme: string, expected: number, exception: DeadlineException, audit: AuditEntry): Promise<void>;
}

/** Through which day each person was reminded of what is not in. */
export interface ReminderStore {
  /** null: never. */
  through(user: string): Promise<string | null>;
  /** Sets the day where it still is `before`; false when another run was first. */
  moveOn(user: string, before: string | null, day: string | null): Promise<boolean>;
}

/** Hands every row to `take`, from the first to the last; called once per slice that fits in memory. */
export type RowFeed = (take: (row: KeyedRow) => void) => Promise<void>;

/** Packs of rows, content-addressed, and the manifests that list them (design.md). */
export interface RowStore {
  /** Writes packs and the manifest of a submission; nothing reads it before the head points there. Repeatable. */
  write(submission: Slot & { id: string }, rows: RowFeed, count: number): Promise<void>;
  /** The rows of a submission, a pack at a time; nothing for an unknown one. */
  read(submissionId: string): AsyncIterable<readonly KeyedRow[]>;
}

export interface FigureStore {
  /** Figures of every project of a programme as known at a moment (null: latest). */
  ofProgramme(programme: string, known: Instant | null): Promise<readonly ProjectPoints[]>;
  /** `project` null: the programme's own indicators. */
  latest(programme: string, project: string | null): Promise<ProjectPoints | null>;
  /** Which versions are kept, of every project and of the programme itself, in order of time and sequence. */
  versions(programme: string): Promise<readonly FigureVersion[]>;
  /** The figures of one kept version; null when there are none. */
  version(programme: string, version: FigureVersion): Promise<ProjectPoints | null>;
  /** Adds a version; kept by time, never overwritten. ConflictError when its sequence was taken at that time. */
  put(programme: string, points: ProjectPoints): Promise<void>;
  /** Cached partials by submission of a project: immutable rows make them valid for ever. */
  partials(programme: string, project: string): Promise<ReadonlyMap<string, ReadonlyMap<string, Partial>>>;
  /** Replaces the cached partials of one submission. */
  putPartials(
    programme: string,
    project: string,
    submission: string,
    partials: ReadonlyMap<string, Partial>,
  ): Promise<void>;
}

/** What went into a kept version of figures, without the figures. */
export type FigureVersion = Omit<ProjectPoints, 'accepted' | 'indicators'>;

/** What beheerders recorded of a project's participant numbers (contract §1, BSN). */
export interface ElevenProofStore {
  /** Whether the project's numbers are 11-proof and no BSN. */
  holds(programme: string, project: string): Promise<boolean>;
  /** Records it; again changes only who said so and why. */
  record(programme: string, project: string, by: string, at: Instant, reason: string): Promise<void>;
}

export interface AuditStore {
  /** Appends to the chain of the programme, once per entry id. */
  append(programme: string, entry: AuditEntry): Promise<void>;
  /** Moves what one head still carries to the trail, right after its commit. */
  drainHead(slot: Slot): Promise<void>;
  /** Moves what heads, programme versions and the region's members still carry to the trail; how many moved. */
  drain(programme: string): Promise<number>;
  /** Entries after a number, oldest first; a page may be shorter than its limit before the end. */
  list(programme: string, after: number, limit: number): Promise<readonly ChainedAuditEntry[]>;
  /** Entries before a number (null: from the last), newest first; a page may be shorter than its limit too. */
  listBack(programme: string, before: number | null, limit: number): Promise<readonly ChainedAuditEntry[]>;
  /** The whole trail in order of place, each entry with the place where it stands, which its number should be. */
  read(programme: string): AsyncIterable<{ readonly place: number; readonly entry: ChainedAuditEntry }>;
}
