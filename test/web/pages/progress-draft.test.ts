import { describe, expect, it } from 'vitest';
import type { ProgressForm } from '../../../shared/api/progress.schema.ts';
import {
  beginDraft,
  faultsOf,
  inputOf,
  personalDataIn,
} from '../../../web/src/pages/progress/progress-draft.ts';
import type { MilestoneDraft, ProgressDraft } from '../../../web/src/pages/progress/progress-draft.ts';
import { progressDue } from '../../../web/src/pages/project/progress-due.ts';

const answers = { stand: 'Op gang', knelpunt: '', hulp_nodig: '', vooruitblik: 'Meer' };
const blank: ProgressForm = {
  ...{ name: 'Opijver', period: '2025-B5', lock: '2025-12-15', open: true, form: null, earlier: null },
  milestones: [
    { id: 'm1', name: 'Begonnen', due: '2025-01-31', done: '2025-02-01' },
    { id: 'm2', name: 'Loket open', due: '2025-06-30', done: null },
    { id: 'm3', name: 'Klaar', due: '2025-12-31', done: null, expected: '2026-02-28', reason: 'Ziekte' },
  ],
};
const moved = { id: 'm3', state: 'verschoven', date: '28-02-2026', reason: 'Ziekte' } as const;
const open = { id: 'm2', state: 'open', date: '', reason: '' } as const;

describe('the form begins', () => {
  it('with what was written last time, and milestones that were not reached', () => {
    const earlier = { period: '2025-B4', ...answers };
    expect(beginDraft({ ...blank, earlier })).toEqual({ answers, milestones: [open, moved] });
  });

  it('with what was sent for the period itself, where it was', () => {
    const form = { ...answers, stand: 'Nu', milestones: [{ id: 'm2', done: '2025-07-01' }] };
    const draft = beginDraft({ ...blank, form, earlier: { period: '2025-B4', ...answers } });
    expect(draft.answers.stand).toBe('Nu');
    expect(draft.milestones[0]).toEqual({ id: 'm2', state: 'gehaald', date: '01-07-2025', reason: '' });
  });

  it('empty, where nothing was ever written', () => {
    expect(beginDraft(blank).answers).toEqual({ stand: '', knelpunt: '', hulp_nodig: '', vooruitblik: '' });
  });
});

const draftOf = (
  change: Partial<typeof answers>,
  milestone: Partial<MilestoneDraft> = {},
): ProgressDraft => ({
  answers: { ...answers, ...change },
  milestones: [{ ...open, ...milestone }],
});

it.each<[string, ProgressDraft, string[]]>([
  ['a good form', draftOf({}), []],
  ['500 characters', draftOf({ stand: 'x'.repeat(500) }), []],
  ['501 characters', draftOf({ stand: 'x'.repeat(501) }), ['stand']],
  ['nothing at all', draftOf({ stand: ' ', vooruitblik: '' }), ['stand']],
  ['a BSN', draftOf({ knelpunt: 'bsn 111222333' }), ['knelpunt']],
  [
    'a BSN as a reason',
    draftOf({}, { state: 'gehaald', date: '1-1-2025', reason: '111222333' }),
    ['reden-m2'],
  ],
  ['reached without a date', draftOf({}, { state: 'gehaald' }), ['datum-m2']],
  ['moved without a reason', draftOf({}, { state: 'verschoven', date: '31-12-2025' }), ['reden-m2']],
  ['moved to no date', draftOf({}, { state: 'verschoven', date: '31-02-2025', reason: 'r' }), ['datum-m2']],
])('%s has these faults', (_name, draft, fields) => {
  const faults = faultsOf(draft);
  expect(Object.keys(faults)).toEqual(fields);
  expect(Object.values(faults).join(' ')).not.toContain('111222333');
});

it('uploading 24: warns of what is of a person, before sending', () => {
  expect(personalDataIn(draftOf({}))).toBeNull();
  expect(personalDataIn(draftOf({ stand: 'Mail a@b.nl' }, { reason: 'of bel 06-12345678' }))).toBe(
    'een e-mailadres en een mobiel nummer',
  );
});

it('sends milestones that were reached or moved only', () => {
  const reached = { id: 'm2', state: 'gehaald', date: '1-7-2025', reason: ' ' } as const;
  expect(inputOf({ answers, milestones: [reached, moved, { ...open, id: 'm4' }] })).toEqual({
    ...answers,
    milestones: [
      { id: 'm2', done: '2025-07-01' },
      { id: 'm3', expected: '2026-02-28', reason: 'Ziekte' },
    ],
  });
});

it('asks for the form that has waited longest', () => {
  const form = (
    period: string,
    state: 'open' | 'te_laat' | 'op_tijd',
    dataset: 'voortgang' | 'vouchers',
  ) => ({
    ...{ project: '3.7', dataset, period, state, due: `due ${period}`, lock: '' },
  });
  expect(
    progressDue([
      form('2025-B5', 'open', 'voortgang'),
      form('2025-B4', 'te_laat', 'voortgang'),
      form('2025-B3', 'op_tijd', 'voortgang'),
      form('2025-B2', 'te_laat', 'vouchers'),
    ])?.period,
  ).toBe('2025-B4');
  expect(progressDue([form('2025-B3', 'op_tijd', 'voortgang')])).toBeUndefined();
});
