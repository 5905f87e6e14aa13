import type { Instant } from '../dates/iso-date.ts';
import type { Entry, MeetingPlan, Revision } from './meeting.ts';

/** The meetings among revisions, each in its latest version. */
export function meetingsOf(revisions: readonly Revision[]): Revision<MeetingPlan>[] {
  return latest(revisions.filter(isMeeting));
}

/** What was written down, each in the latest version by a moment (null: now); what came later is left out. */
export function entriesAt(revisions: readonly Revision[], known: Instant | null): Revision<Entry>[] {
  return latest(revisions.filter(isEntry).filter(({ at }) => known === null || at <= known));
}

/** All versions of one thing that was written down by a moment, oldest first. */
export function versionsOf(
  revisions: readonly Revision[],
  id: string,
  known: Instant | null,
): Revision<Entry>[] {
  return revisions
    .filter(isEntry)
    .filter((revision) => revision.id === id && (known === null || revision.at <= known))
    .toSorted((a, b) => a.version - b.version);
}

function isMeeting(revision: Revision): revision is Revision<MeetingPlan> {
  return revision.what.kind === 'overleg';
}

function isEntry(revision: Revision): revision is Revision<Entry> {
  return revision.what.kind !== 'overleg';
}

function latest<What extends MeetingPlan | Entry>(revisions: readonly Revision<What>[]): Revision<What>[] {
  const found = new Map<string, Revision<What>>();
  for (const revision of revisions)
    if ((found.get(revision.id)?.version ?? 0) < revision.version) found.set(revision.id, revision);
  return [...found.values()];
}
