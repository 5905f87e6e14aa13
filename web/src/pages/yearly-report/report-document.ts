import type { Budget, RealisedMoney } from '../../../../shared/api/budget.schema.ts';
import type { EntryAnswer, YearlyReport } from '../../../../shared/api/meetings.schema.ts';
import { periodLabel } from '../../../../shared/programme/period.ts';
import { reportingText } from '../../conclusions/meeting-conclusion.ts';
import { programmeConclusion } from '../../conclusions/programme-conclusion.ts';
import { yearConclusion } from '../../conclusions/year-conclusion.ts';
import { formatDate, formatShortDate } from '../../format/date.ts';
import { formatFigure, NO_VALUE, unitLabel } from '../../format/number.ts';
import { STATUS_WORDS } from '../../format/words.ts';
import { LEVEL_WORDS, ownerName } from '../meeting/entry-words.ts';
import { moneyBlocks } from './money-blocks.ts';

/** A column: `text` stands at the start of its cells, else they are numbers and dates. */
export interface Head {
  readonly label: string;
  readonly text?: true;
  /** Of the width of the table, which is 1. */
  readonly part: number;
}

/** A part of the report, the same on the page and in the file. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly label?: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly Head[];
      readonly rows: readonly (readonly string[])[];
    };

/** The yearly balance of a programme: figures, what leads wrote, milestones, money, decisions (docs/decisions/meetings.md). */
export function reportDocument(report: YearlyReport, budget: Budget, realised: RealisedMoney): Block[] {
  const { indicators, milestones, year, projects } = report;
  const nameOf = (code: string): string =>
    `${code} ${projects.find((project) => project.code === code)?.name ?? ''}`.trim();
  return [
    heading(2, 'Het jaar in het kort'),
    paragraph(yearConclusion(report).join(' ')),
    paragraph(programmeConclusion(indicators, null).join(' ')),
    ...(milestones.length === 0 ? [paragraph(`In ${year} waren geen mijlpalen gepland of bereikt.`)] : []),
    ...ofProgramme(report),
    ...report.lines.flatMap((line) => ofLine(report, line)),
    heading(2, `Geld in ${year}`),
    ...moneyBlocks(budget, realised, nameOf),
    heading(2, 'Besluiten, acties en knelpunten'),
    ...words(report, 'Besluiten', report.decisions, `In ${year} zijn geen besluiten vastgelegd.`),
    ...words(report, 'Acties', report.actions, `In ${year} zijn geen acties afgesproken.`),
    ...words(report, 'Knelpunten', report.obstacles, noObstacles(report)),
    heading(2, 'Verantwoording'),
    paragraph(
      `Cijfers komen uit wat projecten zelf hebben aangeleverd en op ${formatDate(report.asOf)} gold, zoals het nu bekend is. Een streepje is ‘niet bekend’, geen nul; ‘n.v.t.’ is ‘niet van toepassing’. [doel niet gepubliceerd] en [niet gepubliceerd] staan bij doelen en indicatoren die nog niet uit een gepubliceerd stuk komen.`,
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
    head: [
      { label: 'Indicator', text: true, part: 0.31 },
      { label: 'Jaar ervoor', part: 0.09 },
      { label: 'Stand', part: 0.09 },
      { label: 'Stand op', part: 0.14 },
      { label: 'Doel', part: 0.09 },
      { label: 'Doeldatum', part: 0.14 },
      { label: 'Status', text: true, part: 0.14 },
    ],
    rows: shown.map(({ name, unit, before, began, actual, target, targetDate, t, status, published }) => [
      [name, unitLabel(unit) === '' ? '' : ` (${unit})`, published ? '' : notPublished(target)].join(''),
      began ? NOT_APPLICABLE : formatFigure(before, unit),
      formatFigure(actual, unit),
      actual === null ? NO_VALUE : formatShortDate(t),
      formatFigure(target, unit),
      targetDate === null ? NO_VALUE : formatShortDate(targetDate),
      STATUS_WORDS[status],
    ]),
  };
}

/** An indicator that began in the year has no year before. */
const NOT_APPLICABLE = 'n.v.t.';

function notPublished(target: number | null): string {
  return target === null ? ' [niet gepubliceerd]' : ' [doel niet gepubliceerd]';
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

function milestone({ name, due, done, expected }: YearlyReport['milestones'][number]): string {
  const later = expected === undefined ? '' : `, nu verwacht op ${formatDate(expected)}`;
  const how = done === null ? `nog niet afgerond${later}` : `afgerond op ${formatDate(done)}`;
  return `Mijlpaal ${name}, afgesproken op ${formatDate(due)}: ${how}`;
}

function words(report: YearlyReport, title: string, entries: readonly EntryAnswer[], none: string): Block[] {
  return [
    heading(3, title),
    entries.length === 0 ? paragraph(none) : list(entries.map((entry) => said(report, entry))),
  ];
}

function said(
  report: YearlyReport,
  { text, project, owner, level, due, since, done, meeting }: EntryAnswer,
): string {
  const parts = [
    ...(project === null ? [] : [`project ${project}`]),
    ...(level === null ? [] : [`ligt bij ${LEVEL_WORDS[level]}`]),
    ...(owner === null ? [] : [`eigenaar ${ownerName(owner)}`]),
    ...(since === null ? [] : [`sinds ${formatShortDate(since)}`]),
    ...(due === null ? [] : [`vóór ${formatShortDate(due)}`]),
    ...(owner === null
      ? []
      : [done !== null && done <= report.asOf ? `klaar op ${formatShortDate(done)}` : 'open']),
    `${meeting.name} van ${formatShortDate(meeting.date)}`,
  ];
  return `${text} (${parts.join('; ')})`;
}

function noObstacles({ year, reporting }: YearlyReport): string {
  return `In ${year} stonden geen knelpunten op de lijst. ${reportingText(reporting, year)}`.trimEnd();
}

const heading = (level: 2 | 3, text: string): Block => ({ kind: 'heading', level, text });
const list = (items: readonly string[]): Block => ({ kind: 'list', items });
function paragraph(text: string): Extract<Block, { kind: 'paragraph' }> {
  return { kind: 'paragraph', text };
}
