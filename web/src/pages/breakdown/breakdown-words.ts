import type { Breakdown } from '../../../../shared/api/breakdown.schema.ts';
import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import { formatDate } from '../../format/date.ts';
import { formatCount } from '../../format/number.ts';
import { formatPart, roundedPercentage } from '../../format/part.ts';

/** A column for people. */
export function columnWords(name: string): string {
  const words = name.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A value of a column for people: the name of a municipality, or the code with spaces. */
export function valueWords(programme: ProgrammeAnswer, value: string | null | undefined): string {
  if (value === null || value === undefined) return 'Niet ingevuld';
  const municipality = programme.region.municipalities.find(({ code }) => code === value);
  return municipality?.name ?? columnWords(value);
}

const COUNTED: Readonly<Record<string, readonly [many: string, every: string]>> = {
  vouchers: ['aanvragen van vouchers', ' van elke status, ook afgewezen en ingetrokken'],
  matches: ['matches', ' van elke soort, ook die al zijn geëindigd'],
  deelnemers: ['deelnemers', ', ook die al zijn uitgestroomd of slapend zijn'],
  activiteiten: ['activiteiten', ' van elke soort, met en zonder bewijsstuk'],
};

/** Which rows are counted, and that an indicator counts others: `rijen van elke status …`. */
export function whatIsCounted(dataset: string): string {
  const [many, every] = COUNTED[dataset] ?? [dataset, ''];
  return `Geteld zijn alle rijen van het register: ${many}${every}. Een indicator telt alleen de rijen die aan zijn eigen voorwaarden voldoen (zoals status en datum) en komt dus op een ander aantal uit.`;
}

/** What the breakdown comes down to: how many, and the largest group with its share of the rounded total. */
export function breakdownConclusion(
  programme: ProgrammeAnswer,
  { dataset, cells, total, end }: Breakdown,
): string {
  const [many, every] = COUNTED[dataset] ?? [dataset, ''];
  const through = `tot en met ${formatDate(end)}`;
  if (total === 0) return `Er zijn geen ${many} ${through}.`;
  const largest = Math.max(...cells.map(({ value }) => value));
  const top = cells.filter(({ value }) => value === largest);
  const names = top.map(({ a, b }) =>
    [a, b]
      .filter((part) => part !== undefined)
      .map((part) => valueWords(programme, part))
      .join(' met '),
  );
  const whole = `Bij elkaar ongeveer ${formatCount(total)} rijen ${through}: ${many}${every}.`;
  if (names.length > 3) return `${whole} Geen groep springt eruit.`;
  const groups = names.length === 1 ? 'De grootste groep is' : 'De grootste groepen zijn';
  const each = names.length === 1 ? '' : ' elk';
  return `${whole} ${groups} ${names.join(', ')}:${each} ongeveer ${formatCount(largest)} (${formatPart(largest / total)}).`;
}

/** Why the shares of groups do not add up to the whole, in a sentence; null where they do. */
export function roundingNote(sums: readonly number[], total: number): string | null {
  if (total === 0) return null;
  const shown = sums.reduce((sum, value) => sum + roundedPercentage(value / total), 0);
  return shown === 100 ? null : `De aandelen tellen door afronding op tot ${shown}%.`;
}
