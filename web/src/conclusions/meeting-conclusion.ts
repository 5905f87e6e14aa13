import type { EntryAnswer, MeetingPack } from '../../../shared/api/meetings.schema.ts';
import { formatDate } from '../format/date.ts';
import { formatChange, formatFigure, formatWithUnit } from '../format/number.ts';
import { counted, enumerate, STATUS_WORDS } from '../format/words.ts';

/** What changed since the meeting before, in a sentence. */
export function changesConclusion({ changes, since, previous }: MeetingPack): string {
  const when = `Sinds ${previous === null ? '' : 'het vorige overleg, '}${formatDate(since)}`;
  if (changes.length === 0) return `${when}${previous === null ? '' : ','} veranderde geen enkel cijfer.`;
  const moved = changes.filter(({ before, after }) => before !== null && before.status !== after.status);
  const status = moved.length === 0 ? '' : `, waarvan ${moved.length} van status`;
  return `${when}${previous === null ? '' : ','} ${changes.length === 1 ? 'veranderde' : 'veranderden'} ${counted(changes.length, 'indicator', 'indicatoren')}${status}.`;
}

/** One change: `van 120 naar 150 vouchers; was Achter, is Aandacht`. */
export function changeText({ unit, before, after }: MeetingPack['changes'][number]): string {
  if (before === null || before.actual === null)
    return `nu ${formatWith(after.actual, unit)}; ${before === null ? 'nieuw' : 'toen nog geen gegevens'}`;
  const parts: string[] = [];
  if (before.actual !== after.actual)
    parts.push(
      after.actual === null
        ? `van ${formatFigure(before.actual, unit)} naar geen gegevens`
        : formatChange(before.actual, after.actual, unit),
    );
  if (before.target !== after.target)
    parts.push(`doel was ${targetText(before.target, unit)}, is ${targetText(after.target, unit)}`);
  if (before.status !== after.status)
    parts.push(
      `was ${STATUS_WORDS[before.status].toLowerCase()}, is ${STATUS_WORDS[after.status].toLowerCase()}`,
    );
  return parts.join('; ');
}

/** How much is behind, in a sentence. */
export function behindConclusion({ behind, indicators }: MeetingPack): string {
  const count = (status: string): number =>
    behind.filter((at) =>
      indicators.some(
        ({ project, id, status: is }) => project === at.project && id === at.id && is === status,
      ),
    ).length;
  const parts = [
    ...(count('niet_behaald') > 0 ? [`${count('niet_behaald')} niet behaald`] : []),
    ...(count('achter') > 0 ? [`${count('achter')} achter`] : []),
    ...(count('aandacht') > 0 ? [`${count('aandacht')} met aandacht`] : []),
  ];
  if (parts.length === 0) return 'Geen enkele indicator loopt achter.';
  return `Van ${counted(indicators.length, 'indicator', 'indicatoren')}: ${enumerate(parts)}.`;
}

/** What is open of what was decided to do, in a sentence; `on` is the day shown. */
export function actionsConclusion(actions: readonly EntryAnswer[], on: string): string {
  if (actions.length === 0) return 'Er staan geen acties open.';
  const open = actions.filter(({ done }) => done === null || done > on);
  const late = open.filter(({ due }) => due !== null && due < on).length;
  const done = actions.length - open.length;
  return `Van ${counted(actions.length, 'actie', 'acties')} ${done === 1 ? 'is er 1' : `zijn er ${done}`} gedaan${late === 0 ? '' : ` en ${late === 1 ? 'is er 1' : `zijn er ${late}`} over de datum`}.`;
}

/** How many milestones are past due, and how many will come later than agreed; `on` is the day shown. */
export function milestonesConclusion(milestones: MeetingPack['milestones'], on: string): string {
  const open = milestones.filter(({ done }) => done === null || done > on);
  const late = open.filter(({ due }) => due < on).length;
  const slipping = open.filter(({ due, expected }) => expected !== undefined && expected > due).length;
  const past =
    late === 0
      ? 'Er zijn geen mijlpalen over de datum'
      : `${counted(late, 'mijlpaal is', 'mijlpalen zijn')} over de datum`;
  if (slipping === 0) return `${past}.`;
  return `${past}; ${slipping} ${slipping === 1 ? 'wordt' : 'worden'} later verwacht dan afgesproken.`;
}

function targetText(target: number | null, unit: string): string {
  return target === null ? 'er niet' : formatFigure(target, unit);
}

function formatWith(value: number | null, unit: string): string {
  return value === null ? 'geen gegevens' : formatWithUnit(value, unit);
}
