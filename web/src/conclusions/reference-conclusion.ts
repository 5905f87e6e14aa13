import type { ReferenceDate } from '../api/answers.ts';
import { formatDate } from '../format/date.ts';
import { counted, enumerate } from '../format/words.ts';

/** How far the last reference date is that has passed, and when the next one is. Dates come newest first. */
export function referenceConclusion(dates: readonly ReferenceDate[], today: string): string {
  const last = dates.find(({ date }) => date <= today);
  const next = dates.findLast(({ date }) => date > today);
  const coming =
    next === undefined ? '' : next.purged ? ` ${PURGED}` : ` Het volgende is ${formatDate(next.date)}.`;
  if (last === undefined) return `Er is nog geen peilmoment geweest.${coming}`;
  const older = unfinishedDates(dates, today).filter(({ date }) => date !== last.date);
  return `Peilmoment ${formatDate(last.date)}: ${standing(last)}${stillToDo(older)}${coming}`;
}

/** The dates that have passed and are not definitive for every municipality; none where all is purged. Newest first. */
export function unfinishedDates(dates: readonly ReferenceDate[], today: string): ReferenceDate[] {
  return dates.filter(
    ({ date, purged, municipalities }) =>
      date <= today && !purged && municipalities.some(({ state }) => state !== 'definitief'),
  );
}

const PURGED = 'De gegevens van deelnemers zijn of worden verwijderd; er kan niets meer bij.';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** More dates than this are counted, not named. */
const NAMED = 3;

function stillToDo(older: readonly ReferenceDate[]): string {
  const names = older.map(({ date }) => formatDate(date)).toReversed();
  if (names.length === 0) return '';
  if (names.length > NAMED)
    return ` Ook nog niet klaar: ${names.length} eerdere peilmomenten, het oudste van ${names[0]}.`;
  return ` Ook nog niet klaar: ${enumerate(names)}.`;
}

/** What is so at one reference date, what keeps it from being final, and what needs someone's eyes. */
export function referenceDateConclusion(found: ReferenceDate, today: string): string {
  if (found.purged) return `${capital(standing(found))} ${PURGED}`;
  if (found.date > today)
    return `Dit peilmoment is op ${formatDate(found.date)}. Vanaf die dag kan de regio een proef maken en indienen.`;
  const more = notesOn(found);
  return `${capital(standing(found))}${more.length === 0 ? '' : ` Let op: ${enumerate(more)}.`}`;
}

/** Deliveries that are not there for a municipality's extracts at this date; those of all municipalities count once. */
export function missingCount({ municipalities }: Pick<ReferenceDate, 'municipalities'>): number {
  return municipalities.reduce((count, { missing }) => count + missing.length, 0);
}

function notesOn({ municipalities }: ReferenceDate): string[] {
  const remarks = municipalities.reduce((count, { remarkCounts }) => count + remarkCounts.open, 0);
  const changed = municipalities.filter(({ state, corrected }) => state === 'definitief' && corrected).length;
  const asked = municipalities.filter(({ reopening }) => reopening !== null).length;
  const lacking = municipalities.filter(
    ({ state, missing }) => state !== 'definitief' && missing.length > 0,
  ).length;
  return [
    ...(lacking === 0 ? [] : [`bij ${counted(lacking, 'gemeente', 'gemeenten')} ontbreken aanleveringen`]),
    ...(remarks === 0
      ? []
      : [`${counted(remarks, 'opmerking', 'opmerkingen')} ${remarks === 1 ? 'staat' : 'staan'} open`]),
    ...(changed === 0 ? [] : [`bij ${counted(changed, 'gemeente', 'gemeenten')} is er later gecorrigeerd`]),
    ...(asked === 0
      ? []
      : [`bij ${counted(asked, 'gemeente', 'gemeenten')} wacht heropenen op een tweede persoon`]),
  ];
}

function standing({ municipalities }: ReferenceDate): string {
  const all = municipalities.length;
  const final = municipalities.filter(({ state }) => state === 'definitief').length;
  const under = municipalities.filter(({ state }) => state !== 'open' && state !== 'definitief').length;
  if (all === 0) return 'er doen geen gemeenten mee.';
  const rest = under === 0 ? '' : `, ${under} ${under === 1 ? 'is' : 'zijn'} onderweg`;
  if (all === 1) return `de gemeente is ${final === 1 ? '' : 'nog niet '}definitief.`;
  if (final === all) return `alle ${all} gemeenten zijn definitief.`;
  return `${final} van ${all} gemeenten ${final === 1 ? 'is' : 'zijn'} definitief${rest}.`;
}
