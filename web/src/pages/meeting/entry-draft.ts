import type { EntryAnswer } from '../../../../shared/api/meetings.schema.ts';
import type { EntryKind } from '../../../../shared/meeting/meeting.ts';
import { dateInputText, parseDateInput } from '../../format/date-input.ts';

/** What stands in the form, as typed. */
interface EntryDraft {
  readonly kind: EntryKind;
  readonly text: string;
  readonly help: string;
  readonly project: string;
  /** Project and indicator of a note, as {@link indicatorKey}. */
  readonly indicator: string;
  readonly owner: string;
  readonly level: string;
  readonly due: string;
  readonly since: string;
  readonly done: string;
}
export type DraftField = Exclude<keyof EntryDraft, 'kind'>;
export type DraftFaults = Partial<Record<DraftField, string>>;

/** An empty form, on the day of the meeting. */
export function emptyDraft(kind: EntryKind, day: string): EntryDraft {
  const nothing = { text: '', help: '', project: '', indicator: '', due: '', done: '' };
  return { kind, ...nothing, owner: 'kartrekker', level: 'project', since: dateInputText(day) };
}

/** The form with what was written down before. */
export function draftOf(entry: EntryAnswer): EntryDraft {
  const { kind, text, help, project, indicator, owner, level, due, since, done } = entry;
  const day = (date: string | null): string => (date === null ? '' : dateInputText(date));
  return {
    ...{ kind, text, help: help ?? '', project: project ?? '', owner: owner ?? '', level: level ?? '' },
    indicator: indicator === null ? '' : indicatorKey(project, indicator),
    ...{ due: day(due), since: day(since), done: day(done) },
  };
}

const NO_DATE = 'Schrijf de datum als dd-mm-jjjj, bijvoorbeeld 31-12-2025.';

/** What must be mended before it can be kept. */
export function draftFaults({ kind, text, indicator, due, since, done }: EntryDraft): DraftFaults {
  const wrong = (date: string): boolean => parseDateInput(date) === null;
  return {
    ...(text.trim() === '' && { text: 'Schrijf op wat u wilt vastleggen.' }),
    ...(kind === 'notitie' &&
      indicator === '' && { indicator: 'Kies de indicator waar de notitie over gaat.' }),
    ...(kind === 'actie' && wrong(due) && { due: NO_DATE }),
    ...(kind === 'knelpunt' && wrong(since) && { since: NO_DATE }),
    ...(done.trim() !== '' &&
      wrong(done) && { done: `${NO_DATE} Laat het veld leeg zolang het open staat.` }),
  };
}

/** What the API takes, of a form without faults. */
export function entryBody(draft: EntryDraft): Record<string, unknown> {
  const { kind, text, help, owner, level } = draft;
  const project = draft.project === '' ? null : draft.project;
  const done = parseDateInput(draft.done);
  switch (kind) {
    case 'besluit':
      return { kind, text, project };
    case 'actie':
      return { kind, text, project, owner, due: parseDateInput(draft.due), done };
    case 'knelpunt':
      return { kind, text, project, help, owner, level, since: parseDateInput(draft.since), done };
    case 'notitie':
      return { kind, text, ...fromIndicatorKey(draft.indicator) };
  }
}

/** An indicator as the value of an option. */
export function indicatorKey(project: string | null, id: string): string {
  return JSON.stringify([project, id]);
}

function fromIndicatorKey(key: string): { project: string | null; indicator: string } {
  const [project, indicator] = JSON.parse(key) as [string | null, string];
  return { project, indicator };
}
