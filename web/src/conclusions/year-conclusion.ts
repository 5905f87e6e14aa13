import type { YearlyReport } from '../../../shared/api/meetings.schema.ts';
import { formatDate } from '../format/date.ts';
import { formatShare } from '../format/number.ts';
import { counted } from '../format/words.ts';

/** Whether a yearly report can still change: its year runs, or deliveries over it may still come. */
export function isProvisional({ standing: { ended, awaited } }: YearlyReport): boolean {
  return !ended || awaited > 0;
}

/** How final a yearly report is, and through which day it has data, in whole sentences. */
export function yearConclusion(report: YearlyReport): string[] {
  const { year, programme } = report;
  if (`${year}-12-31` < programme.start || `${year}-01-01` > programme.end)
    return [
      `Het programma liep in ${year} niet: het duurt van ${formatDate(programme.start)} tot en met ${formatDate(programme.end)}.`,
    ];
  return [...finality(report), ...through(report), ...deliveries(report)];
}

function finality({ year, asOf, standing: { ended, awaited } }: YearlyReport): string[] {
  if (asOf < `${year}-01-01`) return [`Dit verslag is voorlopig: ${year} is nog niet begonnen.`];
  if (!ended) return [`Dit verslag is voorlopig: ${year} is nog niet voorbij.`];
  if (awaited > 0)
    return [
      `Dit verslag is voorlopig: ${counted(awaited, 'aanlevering', 'aanleveringen')} over ${year} ${awaited === 1 ? 'kan' : 'kunnen'} nog binnenkomen.`,
    ];
  return [];
}

function through({ indicators }: YearlyReport): string[] {
  const known = indicators.filter(({ actual }) => actual !== null).map(({ t }) => t);
  const [first, last] = [known.toSorted()[0], known.toSorted().at(-1)];
  if (first === undefined || last === undefined)
    return indicators.length === 0 ? [] : ['Er zijn nog geen gegevens.'];
  const behind = known.filter((day) => day < last).length;
  const none = indicators.length - known.length;
  return [
    behind === 0
      ? `De cijfers zijn van gegevens tot en met ${formatDate(last)}.`
      : `De cijfers zijn van gegevens tot en met ${formatDate(last)}; van ${counted(behind, 'indicator', 'indicatoren')} reiken ze minder ver, het minst tot en met ${formatDate(first)}.`,
    ...(none === 0 ? [] : [`Van ${counted(none, 'indicator', 'indicatoren')} zijn er geen gegevens.`]),
  ];
}

function deliveries({ year, standing: { expected, accepted } }: YearlyReport): string[] {
  if (expected === 0) return [`Over ${year} moest tot nu toe nog geen aanlevering binnen zijn.`];
  return [
    `Van de ${counted(expected, 'aanlevering', 'aanleveringen')} over ${year} die binnen ${expected === 1 ? 'moest' : 'moesten'} zijn, ${accepted === 1 ? 'is er 1' : `zijn er ${accepted}`} binnen (${formatShare(accepted / expected)}).`,
  ];
}
