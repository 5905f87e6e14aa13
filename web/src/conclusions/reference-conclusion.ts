import type { ReferenceDate } from '../api/answers.ts';
import { formatDate } from '../format/date.ts';
import { counted, enumerate } from '../format/words.ts';

/** How far the last reference date is that has passed, and when the next one is. Dates come newest first. */
export function referenceConclusion(dates: readonly ReferenceDate[], today: string): string {
  const last = dates.find(({ date }) => date <= today);
  const next = dates.findLast(({ date }) => date > today);
  const coming = next === undefined ? '' : ` Het volgende is ${formatDate(next.date)}.`;
  if (last === undefined) return `Er is nog geen peilmoment geweest.${coming}`;
  return `Peilmoment ${formatDate(last.date)}: ${standing(last)}${coming}`;
}

/** What is so at one reference date, what keeps it from being final, and what needs someone's eyes. */
export function referenceDateConclusion(found: ReferenceDate, today: string): string {
  if (found.date > today)
    return `Dit peilmoment is op ${formatDate(found.date)}. Vanaf die dag kunt u een proef maken en indienen.`;
  const begin = standing(found);
  const more = notesOn(found);
  return `${begin.charAt(0).toUpperCase()}${begin.slice(1)}${more.length === 0 ? '' : ` Let op: ${enumerate(more)}.`}`;
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
