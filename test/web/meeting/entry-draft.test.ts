import { describe, expect, test } from 'vitest';
import type { EntryAnswer } from '../../../shared/api/meetings.schema.ts';
import { entryInputSchema } from '../../../shared/api/meetings.schema.ts';
import { ENTRY_KINDS } from '../../../shared/meeting/meeting.ts';
import {
  draftFaults,
  draftOf,
  emptyDraft,
  entryBody,
  indicatorKey,
} from '../../../web/src/pages/meeting/entry-draft.ts';

describe('the form', () => {
  test.each(ENTRY_KINDS)('of a %s sends what the API takes', (kind) => {
    const draft = { ...emptyDraft(kind, '2025-09-18'), text: 'Tekst', due: '1-12-2025', project: '3.7' };
    const filled = { ...draft, indicator: indicatorKey('3.7', 'a') };
    expect(draftFaults(filled)).toEqual({});
    expect(entryInputSchema.parse(entryBody(filled))).toMatchObject({ kind, text: 'Tekst', project: '3.7' });
  });

  test('names what must be mended', () => {
    const names = (kind: 'actie' | 'knelpunt' | 'notitie', changes: object): string[] =>
      Object.keys(draftFaults({ ...emptyDraft(kind, '2025-09-18'), ...changes }));
    expect(names('actie', {})).toEqual(['text', 'due']);
    expect(names('knelpunt', { text: 'x', since: '31-02-2025', done: 'morgen' })).toEqual(['since', 'done']);
    expect(names('notitie', { text: 'x' })).toEqual(['indicator']);
  });

  test('shows again what was kept', () => {
    const kept = {
      ...{ kind: 'knelpunt', text: 'Tekst', help: 'Hulp', project: '3.7', indicator: null, owner: 'uwv' },
      ...{ due: null, level: 'partneroverleg', since: '2025-04-01', done: null },
    } as unknown as EntryAnswer;
    expect(entryBody(draftOf(kept))).toEqual({
      ...{ kind: 'knelpunt', text: 'Tekst', help: 'Hulp', project: '3.7', owner: 'uwv' },
      ...{ level: 'partneroverleg', since: '2025-04-01', done: null },
    });
  });
});
