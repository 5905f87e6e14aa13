import type { IsoDate } from '../../../shared/dates/iso-date.ts';
import { formatDate } from '../format/date.ts';
import type { IndicatorStatus } from '../api/answers.ts';
import { counted, enumerate } from '../format/words.ts';
import { missingWords } from './missing-conclusion.ts';
import type { Missing } from './missing-conclusion.ts';

type Counts = Readonly<Record<IndicatorStatus, number>>;

/** Of a programme that is still to come: there is nothing to judge or to miss. */
export function notBegun(start: IsoDate): string {
  return `Dit programma begint op ${formatDate(start)}.`;
}

/** How many indicators have each status. */
export function countStatuses(indicators: readonly { readonly status: IndicatorStatus }[]): Counts {
  const counts: Record<IndicatorStatus, number> = {
    achter: 0,
    niet_behaald: 0,
    aandacht: 0,
    op_koers: 0,
    behaald: 0,
    geen_doel: 0,
    geen_gegevens: 0,
  };
  for (const { status } of indicators) counts[status] += 1;
  return counts;
}

const verdicts: readonly [IndicatorStatus, (count: number) => string][] = [
  ['behaald', (n) => `${are(n)} er ${n} behaald`],
  ['op_koers', (n) => `${n === 1 ? 'ligt' : 'liggen'} er ${n} op koers`],
  ['aandacht', (n) => `${n === 1 ? 'vraagt' : 'vragen'} er ${n} aandacht`],
  ['achter', (n) => `${n === 1 ? 'loopt' : 'lopen'} er ${n} achter`],
  ['niet_behaald', (n) => `${are(n)} er ${n} niet behaald`],
];

/**
 * What the figures of a programme come down to, in whole sentences: first what was judged, then what could not be,
 * then what is missing: late, or never come; null while that is unknown.
 */
export function programmeConclusion(
  indicators: readonly { readonly status: IndicatorStatus }[],
  missing: Missing | null,
): string[] {
  const counts = countStatuses(indicators);
  return [
    ...judged(indicators.length, counts),
    ...unjudged(counts, indicators.length),
    ...deliveries(missing),
  ];
}

function judged(total: number, counts: Counts): string[] {
  if (total === 0) return ['Dit programma heeft nog geen indicatoren.'];
  const found = verdicts.filter(([status]) => counts[status] > 0);
  if (found.length === 0)
    return [`Van ${counted(total, 'indicator', 'indicatoren')} is er nog geen te beoordelen.`];
  const parts = found.map(([status, say]) => say(counts[status]));
  return [`Van ${counted(total, 'indicator', 'indicatoren')} ${enumerate(parts)}.`];
}

function unjudged({ geen_doel: noTarget, geen_gegevens: noData }: Counts, total: number): string[] {
  const target = noTarget > 0 ? `voor ${noTarget} is geen doel afgesproken` : '';
  const data = noData > 0 ? `van ${noData} zijn nog geen gegevens` : '';
  if (noData === total) return data === '' ? [] : ['Er zijn nog geen gegevens.'];
  const text = enumerate([target, data].filter((part) => part !== ''));
  return text === '' ? [] : [`${text[0]?.toUpperCase()}${text.slice(1)}.`];
}

function deliveries(missing: Missing | null): string[] {
  if (missing === null) return [];
  const words = missingWords(missing);
  return [words === '' ? 'Alle aanleveringen die er moesten zijn, zijn binnen.' : `${words}.`];
}

function are(count: number): string {
  return count === 1 ? 'is' : 'zijn';
}
