import type { Budget } from '../../../../shared/api/budget.schema.ts';
import type { EntryAnswer, YearlyReport } from '../../../../shared/api/meetings.schema.ts';
import { OWNER_WORDS } from '../../../../shared/meeting/owner-roles.ts';
import { periodLabel } from '../../../../shared/programme/period.ts';
import { programmeConclusion } from '../../conclusions/programme-conclusion.ts';
import { formatDate, formatShortDate } from '../../format/date.ts';
import { formatEuro, formatFigure, formatShare, NO_VALUE, unitLabel } from '../../format/number.ts';
import { STATUS_WORDS } from '../../format/words.ts';

/** A part of the report, the same on the page and in the file. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly label?: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      /** Cells of numbers stand at the end of their column; the first column is text. */
      readonly rows: readonly (readonly string[])[];
    };

/** The yearly balance of a programme: figures, what leads wrote, milestones, money, decisions (docs/decisions/meetings.md). */
export function reportDocument(report: YearlyReport, budget: Budget | null): Block[] {
  const { indicators, deliveries, year } = report;
  return [
    heading(2, 'Het jaar in het kort'),
    paragraph(programmeConclusion(indicators, null).join(' ')),
    ...(deliveries.completeness === null
      ? []
      : [paragraph(`Van de verwachte aanleveringen is ${formatShare(deliveries.completeness)} binnen.`)]),
    ...ofProgramme(report),
    ...report.lines.flatMap((line) => ofLine(report, line)),
    heading(2, `Geld in ${year}`),
    ...money(report, budget),
    heading(2, 'Besluiten, acties en knelpunten'),
    ...words(
      'Besluiten',
      report.decisions.map((entry) => said(report, entry)),
    ),
    ...words(
      'Acties',
      report.actions.map((entry) => said(report, entry)),
    ),
    ...words(
      'Knelpunten',
      report.obstacles.map((entry) => said(report, entry)),
    ),
    heading(2, 'Verantwoording'),
    paragraph(
      `Cijfers zijn van ${formatDate(report.asOf)}, uit wat projecten zelf hebben aangeleverd en nu geldt. Een streepje is ‘niet bekend’, geen nul.`,
    ),
  ];
}

function ofProgramme({ indicators }: YearlyReport): Block[] {
  const own = indicators.filter(({ project }) => project === null);
  return own.length === 0 ? [] : [figures('Indicatoren van het programma', own)];
}

function ofLine(report: YearlyReport, line: YearlyReport['lines'][number]): Block[] {
  const projects = report.projects.filter(({ lines }) => lines[0] === line.code);
  const parts = projects.flatMap((project) => ofProject(report, project));
  return parts.length === 0 ? [] : [heading(2, line.name), ...parts];
}

function ofProject(report: YearlyReport, { code, name }: YearlyReport['projects'][number]): Block[] {
  const own = report.indicators.filter(({ project }) => project === code);
  const told = report.progress.find(({ project }) => project === code);
  const milestones = report.milestones.filter(({ project }) => project === code);
  const blocks = [
    ...(own.length === 0 ? [] : [figures(`Indicatoren van ${code} ${name}`, own)]),
    ...(told === undefined ? [] : answers(told)),
    ...(milestones.length === 0 ? [] : [list(milestones.map(milestone))]),
  ];
  return blocks.length === 0 ? [] : [heading(3, `${code} ${name}`), ...blocks];
}

function figures(caption: string, shown: YearlyReport['indicators']): Block {
  return {
    ...{ kind: 'table', caption },
    head: ['Indicator', 'Jaar ervoor', 'Stand', 'Doel', 'Doeldatum', 'Status'],
    rows: shown.map(({ name, unit, before, actual, target, targetDate, status, published }) => [
      [name, unitLabel(unit) === '' ? '' : ` (${unit})`, published ? '' : ' [voorbeeld]'].join(''),
      formatFigure(before, unit),
      formatFigure(actual, unit),
      formatFigure(target, unit),
      targetDate === null ? NO_VALUE : formatShortDate(targetDate),
      STATUS_WORDS[status],
    ]),
  };
}

function answers(told: YearlyReport['progress'][number]): Block[] {
  const { stand, knelpunt, hulp_nodig: help, vooruitblik, period } = told;
  const all: readonly [string, string][] = [
    [`Stand van zaken (${periodLabel(period)})`, stand],
    ['Knelpunt', knelpunt],
    ['Hulp nodig', help],
    ['Vooruitblik', vooruitblik],
  ];
  return all.filter(([, text]) => text !== '').map(([label, text]) => ({ ...paragraph(text), label }));
}

function milestone({ name, due, done }: YearlyReport['milestones'][number]): string {
  const how = done === null ? 'nog niet afgerond' : `afgerond op ${formatDate(done)}`;
  return `Mijlpaal ${name}, afgesproken op ${formatDate(due)}: ${how}`;
}

function money(report: YearlyReport, budget: Budget | null): Block[] {
  const parts = budget?.projects.filter(({ gross }) => gross.income !== 0 || gross.expense !== 0) ?? [];
  if (budget === null || parts.length === 0) return [paragraph(`Voor ${report.year} is niets begroot.`)];
  const name = (code: string): string =>
    `${code} ${report.projects.find((project) => project.code === code)?.name ?? ''}`.trim();
  const { gross, net } = budget.programme;
  const { promised, asked, uncovered } = budget.cover;
  return [
    {
      ...{ kind: 'table', caption: `Begroting van ${report.year} per project` },
      head: ['Project', 'Baten', 'Lasten'],
      rows: [
        ...parts.map((part) => [
          name(part.code),
          formatEuro(part.gross.income),
          formatEuro(part.gross.expense),
        ]),
        ['Programma', formatEuro(gross.income), formatEuro(gross.expense)],
        ['Programma zonder onderlinge overboekingen', formatEuro(net.income), formatEuro(net.expense)],
      ],
    },
    paragraph(
      `Van de baten is ${formatEuro(promised)} toegezegd, ${formatEuro(asked)} gevraagd en ${formatEuro(uncovered)} nog niet gedekt.`,
    ),
    ...(budget.pm.length === 0
      ? []
      : [
          paragraph('Posten waarvan het bedrag nog niet bekend is (PM):'),
          list(budget.pm.map(({ project, label }) => `${name(project)}: ${label}`)),
        ]),
  ];
}

function words(title: string, items: readonly string[]): Block[] {
  return [heading(3, title), items.length === 0 ? paragraph('Geen.') : list(items)];
}

function said(
  report: YearlyReport,
  { text, project, owner, due, since, done, meeting }: EntryAnswer,
): string {
  const parts = [
    ...(project === null ? [] : [`project ${project}`]),
    ...(owner === null ? [] : [OWNER_WORDS[owner].toLowerCase()]),
    ...(since === null ? [] : [`sinds ${formatShortDate(since)}`]),
    ...(due === null ? [] : [`vóór ${formatShortDate(due)}`]),
    ...(owner === null
      ? []
      : [done !== null && done <= report.asOf ? `klaar op ${formatShortDate(done)}` : 'open']),
    `${meeting.name} van ${formatShortDate(meeting.date)}`,
  ];
  return `${text} (${parts.join('; ')})`;
}

const heading = (level: 2 | 3, text: string): Block => ({ kind: 'heading', level, text });
const list = (items: readonly string[]): Block => ({ kind: 'list', items });
function paragraph(text: string): Extract<Block, { kind: 'paragraph' }> {
  return { kind: 'paragraph', text };
}
