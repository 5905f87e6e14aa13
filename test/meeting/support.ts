import type { DashboardFigure } from '../../shared/figures/dashboard-figure.ts';
import type { Entry, MeetingPlan, Revision } from '../../shared/meeting/meeting.ts';

/** An indicator of project 3.1 with an actual, on course. */
export function aFigure(
  id: string,
  actual: number | null,
  changes: Partial<DashboardFigure> = {},
): DashboardFigure {
  return {
    ...{ project: '3.1', id, name: id, unit: 'stuks', kind: 'count', direction: 'up', baseline: null },
    ...{ actual, target: 100, targetDate: '2026-12-31', nextTarget: null, nextTargetDate: null },
    ...{ targets: [], comparators: [], expected: 10, attainment: null, pace: 1, status: 'op_koers' },
    ...{ forecast: null, t: '2025-02-28', dataThrough: '2025-02-28', published: false, series: [] },
    ...{ delivered: null, ...changes },
  };
}

const made = { version: 1, at: '2025-07-01T10:00:00.000Z', by: 'a@x.nl' };

export function aMeeting(
  id: string,
  date: string,
  changes: Partial<MeetingPlan> = {},
): Revision<MeetingPlan> {
  return {
    ...made,
    id,
    what: { kind: 'overleg', series: null, name: 'Overleg', date, central: null, ...changes },
  };
}

export function anEntry(
  id: string,
  changes: Partial<Entry>,
  about: Partial<Omit<Revision, 'what'>> = {},
): Revision<Entry> {
  const nothing = { project: null, indicator: null, help: null, owner: null, due: null, level: null };
  const what = {
    kind: 'besluit',
    meeting: 'm1',
    text: 'tekst',
    ...nothing,
    since: null,
    done: null,
  } as const;
  return { ...made, ...about, id, what: { ...what, ...changes } };
}
