import { expect, test } from 'vitest';
import { handInTimes } from '../../shared/submission/hand-in-times.ts';
import type { Head, HeadEvent, Submission } from '../../shared/submission/submission.ts';
import { submissionOf } from '../api/support/submissions.ts';

const at = (minute: number): string => new Date(Date.UTC(2025, 10, 14, 8, minute)).toISOString();

/** An attempt for a slot announced at a minute. */
function attempt(id: string, minute: number, changes: Partial<Submission> = {}): Submission {
  return submissionOf({ id, createdAt: at(minute), ...changes });
}

function headOf(of: Submission, events: readonly (readonly [string, number])[]): Head {
  const { programme, project, dataset, municipality, period } = of;
  const commits = events.map(([submission, minute], index): HeadEvent => ({
    ...{ version: index + 1, kind: 'commit', at: at(minute), by: 'lead@x.nl', inForce: submission },
    ...{ submission, history: false, nothingToReport: false },
  }));
  const slot = { programme, project, dataset, municipality, period };
  return { ...slot, version: events.length, events: commits, pendingAudit: [] };
}

/** Three slots of vouchers, the first with what is given and the others in one minute each. */
function secondsOf(attempts: readonly Submission[], commits: readonly (readonly [string, number])[]) {
  const others = ['2025-B3', '2025-B4'].map((period) => attempt(period, 0, { period }));
  const first = attempts[0] ?? attempt('a', 0);
  const heads = [headOf(first, commits), ...others.map((each) => headOf(each, [[each.id, 1]]))];
  return handInTimes(heads, [...attempts, ...others]);
}

test('runs from the first attempt to the commit, refused ones included', () => {
  const attempts = [attempt('a', 0, { status: 'afgekeurd' }), attempt('b', 5), attempt('c', 9)];
  expect(handInTimes([headOf(attempt('a', 0), [['b', 10]])], attempts)).toEqual([
    { dataset: 'vouchers', n: 1, seconds: null },
  ]);
  const slots = ['2025-B3', '2025-B4', '2025-B5'];
  const made = slots.map((period, index) => attempt(`s${index}`, 5, { period }));
  const refused = slots.map((period, index) => attempt(`r${index}`, index, { period, status: 'afgekeurd' }));
  const heads = made.map((each) => headOf(each, [[each.id, 10]]));
  // 10, 9 and 8 minutes.
  expect(handInTimes(heads, [...made, ...refused])).toEqual([{ dataset: 'vouchers', n: 3, seconds: 540 }]);
});

test('a replacement begins after what counted before it', () => {
  const attempts = [attempt('a', 0), attempt('b', 40), attempt('c', 60)];
  const head = headOf(attempt('a', 0), [
    ['a', 2],
    ['b', 43],
    ['c', 64],
  ]);
  // 2, 3 and 4 minutes.
  expect(handInTimes([head], attempts)).toEqual([{ dataset: 'vouchers', n: 3, seconds: 180 }]);
});

test('trials, history, nothing to report and the form do not count, nor does what began before', () => {
  for (const change of [
    { trial: true },
    { history: true },
    { nothingToReport: true },
    { dataset: 'voortgang' },
  ] as const) {
    expect(secondsOf([attempt('a', 0, change)], [['a', 50]])).toEqual([
      { dataset: 'vouchers', n: 2, seconds: null },
    ]);
  }
  expect(secondsOf([], [['gone', 50]])).toEqual([{ dataset: 'vouchers', n: 2, seconds: null }]);
});
