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
  if (final === all) return `${begin}alle ${all} gemeenten zijn definitief.`;
  const rest = under === 0 ? '' : `, ${under} ${under === 1 ? 'is' : 'zijn'} onderweg`;
  return `${begin}${final} van ${all} ${all === 1 ? 'gemeente is' : 'gemeenten zijn'} definitief${rest}.`;
}
