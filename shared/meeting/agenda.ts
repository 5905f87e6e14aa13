import { addDays } from '../dates/iso-date.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import type { DashboardFigure } from '../figures/dashboard-figure.ts';
import type { DeliveryEntry } from '../programme/delivery-state.ts';
import type { Central, Entry, MeetingPlan, Revision } from './meeting.ts';
import { LEVELS } from './meeting.ts';
import { sameSeries } from './previous-meeting.ts';

/** How far ahead of a meeting milestones are told, in days: some two months, the usual time between meetings. */
const AHEAD = 61;
const WORST_FIRST = ['niet_behaald', 'achter', 'aandacht'] as const;

/** Indicators that are behind: worst status first, within it the slowest pace first. */
export function behind(figures: readonly DashboardFigure[]): DashboardFigure[] {
  const rank = ({ status }: DashboardFigure): number => WORST_FIRST.findIndex((worst) => worst === status);
  return figures
    .filter((figure) => rank(figure) >= 0)
    .toSorted((a, b) => rank(a) - rank(b) || (a.pace ?? 0) - (b.pace ?? 0));
}

/** Deliveries to talk about: all that are late, those closed since the meeting before, and any that holds a figure back. */
export function missingSince(
  deliveries: readonly DeliveryEntry[],
  since: IsoDate,
  holdsBack: (delivery: DeliveryEntry) => boolean,
): DeliveryEntry[] {
  return deliveries
    .filter(
      (delivery) =>
        delivery.state === 'te_laat' ||
        (delivery.state === 'gesloten' && (delivery.lock >= since || holdsBack(delivery))),
    )
    .toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

interface Milestone {
  readonly due: IsoDate;
  readonly done: IsoDate | null;
}

/** Milestones to talk about: past due, due within two months, and reached since the meeting before; by due date. */
export function milestonesDue<M extends Milestone>(
  milestones: readonly M[],
  asOf: IsoDate,
  since: IsoDate,
): M[] {
  const horizon = addDays(asOf, AHEAD);
  return milestones
    .filter(({ due, done }) => (done === null || done > asOf ? due <= horizon : done > since))
    .toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

/** Whether a line, project or indicator that is central covers an indicator. */
export function isCentral(
  central: Central,
  figure: { readonly project: string | null; readonly id: string },
  linesOf: (project: string) => readonly string[],
): boolean {
  if (central.kind === 'indicator') return central.project === figure.project && central.id === figure.id;
  if (figure.project === null) return false;
  if (central.kind === 'project') return central.code === figure.project;
  return linesOf(figure.project).includes(central.code);
}

type Kept = Revision<Entry>;
type Meeting = Revision<MeetingPlan>;

/** Obstacles to talk about: open ones, highest level first and then longest there; then those gone since. */
export function obstaclesAt(entries: readonly Kept[], asOf: IsoDate, since: IsoDate): Kept[] {
  const height = ({ what }: Kept): number => (what.level === null ? -1 : LEVELS.indexOf(what.level));
  const isOpen = ({ what }: Kept): boolean => what.done === null || what.done > asOf;
  return entries
    .filter((entry) => entry.what.kind === 'knelpunt' && (isOpen(entry) || (entry.what.done ?? '') > since))
    .toSorted(
      (a, b) =>
        Number(isOpen(b)) - Number(isOpen(a)) ||
        height(b) - height(a) ||
        (a.what.since ?? '').localeCompare(b.what.since ?? ''),
    );
}

/** What comes back of earlier meetings of the series: decisions of the last one, actions not done before it. */
export function fromLastTime(
  entries: readonly Kept[],
  meetings: readonly Meeting[],
  of: Meeting,
  previous: Meeting | null,
): { readonly decisions: Kept[]; readonly actions: Kept[] } {
  const earlier = new Set(
    meetings.filter(({ what }) => sameSeries(what, of.what) && what.date < of.what.date).map(({ id }) => id),
  );
  const since = previous?.what.date ?? '';
  return {
    decisions: entries.filter(({ what }) => what.kind === 'besluit' && what.meeting === previous?.id),
    actions: entries
      .filter(({ what }) => what.kind === 'actie' && earlier.has(what.meeting))
      .filter(({ what }) => what.done === null || what.done > since)
      .toSorted((a, b) => (a.what.due ?? '').localeCompare(b.what.due ?? '')),
  };
}
