import type { Issue, IssueGroup, Severity } from '../../shared/issues/issue.ts';
import { periodLabel } from '../../shared/programme/period.ts';
import type { Slot } from '../../shared/submission/submission.ts';
import type { Answer } from './judge-alone.ts';

const WORDS: Readonly<Record<Severity, string>> = { error: 'FOUT', warning: 'LET OP', notice: 'MELDING' };
/** How many places of one kind of issue are listed. */
const LISTED = 5;

/** The outcome for a person at a terminal, in Dutch: the conclusion first, then each kind of issue with its fix. */
export function report(slot: Slot, fileName: string, { judgement, issues, skipped }: Answer): string {
  const { result, groups, preview } = judgement;
  const lines = [
    `${fileName} · ${slot.dataset} · project ${slot.project} · ${periodLabel(slot.period)}`,
    conclusion(groups),
    `${result.rows} ${result.rows === 1 ? 'rij' : 'rijen'}: ${result.accepted} goed, ${result.refused} geweigerd.`,
    ...groups.flatMap((group) => ['', ...groupLines(group, issues)]),
    ...(preview === null
      ? []
      : [
          '',
          `Tegenover de vorige aanlevering: ${preview.added} erbij, ${preview.changed} gewijzigd, ${preview.removed} vervallen.`,
        ]),
    ...(preview?.figures.map(
      ({ id, before, after }) => `  ${id}: ${number(before)} wordt ${number(after)}`,
    ) ?? []),
    ...(skipped.length === 0 ? [] : ['', 'Niet gecontroleerd, want daarvoor zijn eerdere gegevens nodig:']),
    ...skipped.map((check) => `  - ${check}`),
  ];
  return `${lines.join('\n')}\n`;
}

function conclusion(groups: readonly IssueGroup[]): string {
  const count = (severity: Severity) =>
    groups.filter((group) => group.severity === severity).reduce((sum, group) => sum + group.count, 0);
  const [errors, warnings] = [count('error'), count('warning')];
  if (errors > 0) return `Dit bestand wordt geweigerd: ${errors} ${errors === 1 ? 'fout' : 'fouten'}.`;
  if (warnings > 0)
    return `Dit bestand kan worden ingeleverd na bevestiging van ${warnings} ${warnings === 1 ? 'punt' : 'punten'}.`;
  return 'Dit bestand kan worden ingeleverd.';
}

function groupLines(group: IssueGroup, issues: readonly Issue[]): string[] {
  const own = issues.filter(({ code, column }) => code === group.code && column === group.column);
  const [first] = own;
  if (first === undefined) return [];
  const more = group.count - Math.min(own.length, LISTED);
  return [
    `${WORDS[group.severity]}${group.column === null ? '' : ` in ‘${group.column}’`} (${group.count} keer)`,
    ...own.slice(0, LISTED).map((issue) => `  ${placeOf(issue)}${issue.message}${suggestionOf(issue)}`),
    ...(more > 0 ? [`  en nog ${more}`] : []),
    `  Wat te doen: ${first.fix}`,
  ];
}

function placeOf({ cell, row }: Issue): string {
  if (cell !== null) return `${cell}: `;
  return row === null ? '' : `rij ${row}: `;
}

function suggestionOf({ suggestion }: Issue): string {
  return suggestion === undefined ? '' : ` Bedoelt u ‘${suggestion}’?`;
}

function number(value: number | null): string {
  return value === null ? 'geen waarde' : value.toLocaleString('nl-NL');
}
