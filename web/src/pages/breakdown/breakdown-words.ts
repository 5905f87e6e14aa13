import type { Breakdown } from '../../../../shared/api/breakdown.schema.ts';
import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import { formatDate } from '../../format/date.ts';
import { formatCount, formatShare } from '../../format/number.ts';

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

/** What the breakdown comes down to: how many, and the largest group with its share of the rounded total. */
export function breakdownConclusion(
  programme: ProgrammeAnswer,
  { dataset, cells, total, end }: Breakdown,
): string {
  const through = `tot en met ${formatDate(end)}`;
  if (total === 0) return `Er zijn geen ${dataset} ${through}.`;
  const largest = Math.max(...cells.map(({ value }) => value));
  const top = cells.filter(({ value }) => value === largest);
  const names = top.map(({ a, b }) =>
    [a, b]
      .filter((part) => part !== undefined)
      .map((part) => valueWords(programme, part))
      .join(' met '),
  );
  const whole = `Bij elkaar ongeveer ${formatCount(total)} ${dataset} ${through}.`;
  if (names.length > 3) return `${whole} Geen groep springt eruit.`;
  const groups = names.length === 1 ? 'De grootste groep is' : 'De grootste groepen zijn';
  const each = names.length === 1 ? '' : ' elk';
  return `${whole} ${groups} ${names.join(', ')}:${each} ongeveer ${formatCount(largest)} (${formatShare(largest / total)}).`;
}
