import { expect, test } from 'vitest';
import { meetingsBefore } from '../../../web/src/pages/overview/last-meeting.ts';

const meetings = [
  { date: '2025-06-01' },
  { date: '2025-11-14' },
  { date: '2025-10-02' },
  { date: '2026-01-10' },
];

test('what changed is told since the latest meeting before the date shown, not one of that day or to come', () => {
  expect(meetingsBefore(meetings, '2025-11-14').map(({ date }) => date)).toEqual([
    '2025-10-02',
    '2025-06-01',
  ]);
  expect(meetingsBefore(meetings, '2025-06-01')).toEqual([]);
});
