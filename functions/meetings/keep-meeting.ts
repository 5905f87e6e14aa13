import type { EntryInput, MeetingInput } from '../../shared/api/meetings.schema.ts';
import { summaryOf } from '../../shared/meeting/entry-summary.ts';
import type { Entry, MeetingPlan, Revision } from '../../shared/meeting/meeting.ts';
import { entriesAt, meetingsOf } from '../../shared/meeting/revisions.ts';
import type { Programme } from '../../shared/programme/programme.schema.ts';
import type { Ports } from '../ports/ports.ts';
import { ConflictError } from '../ports/stores.port.ts';
import { SubmissionRefusal } from '../submissions/submission-refusal.ts';
import { checkEntry, checkPlan } from './check-words.ts';

type Used = Pick<Ports, 'clock' | 'newId' | 'meetings' | 'audit'>;

/** What is changed: its id and the version that was seen; null for something new. */
interface Change {
  readonly id: string;
  readonly version: number;
}

/**
 * Keeps a meeting, new or changed, on the audit trail; null where what is changed is not there.
 * @throws SubmissionRefusal where it names what is not in the programme, or was changed meanwhile.
 */
export async function keepMeeting(
  ports: Used,
  user: string,
  programme: Programme,
  { series, name, date, central }: MeetingInput,
  change: Change | null,
): Promise<Revision<MeetingPlan> | null> {
  const named = programme.meetings?.find(({ id }) => id === series)?.name;
  const plan: MeetingPlan = { kind: 'overleg', series, name: named ?? name, date, central };
  checkPlan(programme, plan);
  const meetings = change === null ? [] : meetingsOf(await ports.meetings.ofProgramme(programme.id));
  const before = meetings.find(({ id }) => id === change?.id) ?? null;
  if (change !== null && before === null) return null;
  const about = { action: 'meeting', subject: plan.name };
  return keep(ports, user, programme.id, { what: plan, before, seen: change?.version ?? 0, ...about });
}

/**
 * Keeps what was written down at a meeting, new or changed, on the audit trail. What is changed stays of the meeting
 * and the kind it was; null where it, or the meeting, is not there.
 * @throws SubmissionRefusal for a text with what only a person has, what is not in the programme, or a version that was
 * changed meanwhile.
 */
export async function keepEntry(
  ports: Used,
  user: string,
  programme: Programme,
  at: { readonly meeting: string; readonly change: Change | null },
  input: EntryInput,
): Promise<Revision<Entry> | null> {
  const all = await ports.meetings.ofProgramme(programme.id);
  const before = entriesAt(all, null).find(({ id }) => id === at.change?.id) ?? null;
  const isThere = meetingsOf(all).some(({ id }) => id === at.meeting);
  if (!isThere || (at.change !== null && before === null)) return null;
  if (before !== null && before.what.kind !== input.kind)
    throw new SubmissionRefusal(
      'invalid',
      'Wat is vastgelegd, houdt zijn soort. Leg het als iets nieuws vast.',
    );
  const entry: Entry = {
    ...empty,
    ...input,
    help: helpOf(input),
    meeting: before?.what.meeting ?? at.meeting,
  };
  checkEntry(programme, entry);
  const subject = [entry.project, entry.indicator].filter((part) => part !== null).join('/');
  const about = { action: entry.kind, subject: subject || 'programma' };
  return keep(ports, user, programme.id, { what: entry, before, seen: at.change?.version ?? 0, ...about });
}

const empty = { indicator: null, owner: null, due: null, level: null, since: null, done: null };

function helpOf(input: EntryInput): string | null {
  return input.kind === 'knelpunt' && input.help !== '' ? input.help : null;
}

interface Keeping<What extends MeetingPlan | Entry> {
  readonly what: What;
  readonly before: Revision<What> | null;
  /** The version that was seen; 0 for something new. */
  readonly seen: number;
  readonly action: string;
  readonly subject: string;
}

async function keep<What extends MeetingPlan | Entry>(
  ports: Used,
  user: string,
  programme: string,
  { what, before, seen, action, subject }: Keeping<What>,
): Promise<Revision<What>> {
  if (seen !== (before?.version ?? 0)) throw changed();
  const at = ports.clock.now();
  const id = before?.id ?? ports.newId();
  const revision = { id, version: (before?.version ?? 0) + 1, at, by: user, what };
  const audit = {
    ...{ id: ports.newId(), at, by: user, subject, reason: null },
    action: `${action}.${before === null ? 'added' : 'changed'}`,
    from: before === null ? null : summaryOf(before.what),
    to: summaryOf(what),
  };
  await ports.meetings.add(programme, revision, audit).catch((error: unknown) => {
    throw error instanceof ConflictError ? changed() : error;
  });
  await ports.audit.drain(programme);
  return revision;
}

const changed = (): SubmissionRefusal =>
  new SubmissionRefusal(
    'conflict',
    'Iemand anders heeft dit intussen gewijzigd. Er is niets bewaard. Laad de pagina opnieuw en probeer het nog eens.',
  );
