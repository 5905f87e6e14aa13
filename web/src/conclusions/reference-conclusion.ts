import type { ReferenceDate } from '../api/answers.ts';
import { formatDate } from '../format/date.ts';

/** How far the last reference date is that has passed. Dates come newest first. */
export function referenceConclusion(dates: readonly ReferenceDate[], today: string): string {
  const last = dates.find(({ date }) => date <= today);
  if (last === undefined) return 'Er is nog geen peilmoment geweest.';
  const all = last.municipalities.length;
  const final = last.municipalities.filter(({ state }) => state === 'definitief').length;
  const under = last.municipalities.filter(({ state }) => state !== 'open' && state !== 'definitief').length;
  const begin = `Peilmoment ${formatDate(last.date)}: `;
  if (all === 0) return `${begin}er doen geen gemeenten mee.`;
  const rest = under === 0 ? '' : `, ${under} ${under === 1 ? 'is' : 'zijn'} onderweg`;
  if (all === 1) return `${begin}de gemeente is ${final === 1 ? '' : 'nog niet '}definitief.`;
  if (final === all) return `${begin}alle ${all} gemeenten zijn definitief.`;
  return `${begin}${final} van ${all} gemeenten ${final === 1 ? 'is' : 'zijn'} definitief${rest}.`;
}
