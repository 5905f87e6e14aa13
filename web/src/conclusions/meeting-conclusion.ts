import type { EntryAnswer, MeetingPack } from '../../../shared/api/meetings.schema.ts';
import { formatDate, formatShortDate } from '../format/date.ts';
import { formatChange, formatFigure, formatWithUnit } from '../format/number.ts';
import { formatLateness } from '../format/lateness.ts';
import { counted, enumerate, STATUS_WORDS } from '../format/words.ts';
import { countMissing, missingWords } from './missing-conclusion.ts';
import { programmeConclusion } from './programme-conclusion.ts';

/** What changed since the meeting before, in a sentence, and why it is compared with that day. */
export function changesConclusion({ changes, since, previous }: MeetingPack): string {
  const when =
    previous === null
      ? `Sinds ${formatDate(since)}`
      : `Sinds het vorige overleg van deze reeks (${previous.name}, ${formatDate(since)})`;
  const why =
    previous === null
      ? ' Er was nog geen eerder overleg van deze reeks; daarom is vergeleken met het einde van de voorlaatste periode.'
      : '';
  if (changes.length === 0) return `${when} veranderde geen enkel cijfer.${why}`;
  const moved = changes.filter(({ before, after }) => before !== null && before.status !== after.status);
  const status = moved.length === 0 ? '' : `, waarvan ${moved.length} van status`;
  return `${when} ${changes.length === 1 ? 'veranderde' : 'veranderden'} ${counted(changes.length, 'indicator', 'indicatoren')}${status}.${why}`;
}

/** One change: `van 120 (30 jun 2025) naar 150 vouchers (31 aug 2025); was achter, is aandacht`. */
export function changeText({ unit, before, after }: MeetingPack['changes'][number]): string {
  if (before === null || before.actual === null)
    return `nu ${formatWith(after.actual, unit)}; ${before === null ? 'nieuw' : 'toen nog geen gegevens'}`;
  const parts: string[] = [];
  if (before.actual !== after.actual)
    parts.push(
      after.actual === null
        ? `van ${formatFigure(before.actual, unit)} naar geen gegevens`
        : formatChange(before.actual, after.actual, unit, {
            ...{ before: formatShortDate(before.t), after: formatShortDate(after.t) },
          }),
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
  if (parts.length === 0) return nothingBehind(indicators);
  return `Van ${counted(indicators.length, 'indicator', 'indicatoren')}: ${enumerate(parts)}.`;
}

function nothingBehind(indicators: MeetingPack['indicators']): string {
  if (indicators.length === 0) return 'Dit programma heeft nog geen indicatoren.';
  const judged = indicators.filter(({ status }) => status !== 'geen_doel' && status !== 'geen_gegevens');
  return judged.length === 0
    ? 'Er is nog geen indicator met een doel en gegevens, dus van geen enkele is te zeggen of hij achterloopt.'
    : 'Geen enkele indicator loopt achter.';
}

/** What is central, in a sentence; `name` of what it is. */
export function centralConclusion({ meeting, central, indicators }: MeetingPack, name: string): string {
  if (meeting.central === null) return programmeConclusion(indicators, null).join(' ');
  if (central.length === 0) return `${name} heeft geen indicatoren.`;
  return programmeConclusion(central, null).join(' ');
}

interface HelpTold {
  /** Projects that name an obstacle, and that ask help. */
  readonly named: number;
  readonly asked: number;
  readonly on: string;
  readonly reporting: MeetingPack['reporting'];
}

/** How many projects told how they go on, where not all did: what nobody reported is not nothing. */
export function reportingText({ of, have }: MeetingPack['reporting'], year?: number): string {
  if (have >= of) return '';
  const when = year === undefined ? '' : ` in ${year}`;
  return `${have} van ${counted(of, 'project leverde', 'projecten leverden')}${when} voortgang aan.`;
}

/** Obstacles on the list, and projects that name one or ask help, in a sentence. */
export function obstaclesConclusion(
  obstacles: readonly EntryAnswer[],
  { named, asked, on, reporting }: HelpTold,
): string {
  const open = obstacles.filter(({ done }) => done === null || done > on).length;
  const gone = obstacles.length - open;
  const told = reportingText(reporting);
  const after = told === '' ? '' : ` ${told}`;
  if (obstacles.length === 0 && named === 0 && asked === 0)
    return reporting.have === 0
      ? `Er staan geen knelpunten op de lijst.${after}`
      : `Er zijn geen knelpunten gemeld en niemand vraagt hulp.${after}`;
  if (reporting.have === 0 && named === 0 && asked === 0) return `${listedText(open, gone)}.${after}`;
  const names = named === 0 ? 'Geen project noemt' : counted(named, 'project noemt', 'projecten noemen');
  const help = asked === 0 ? 'geen project vraagt' : counted(asked, 'project vraagt', 'projecten vragen');
  return `${listedText(open, gone)}. ${names} een knelpunt, ${help} hulp.${after}`;
}

function listedText(open: number, gone: number): string {
  const listed =
    open === 0
      ? 'Er staan geen open knelpunten op de lijst'
      : `Er ${open === 1 ? 'staat' : 'staan'} ${counted(open, 'open knelpunt', 'open knelpunten')} op de lijst`;
  return `${listed}${gone === 0 ? '' : `, ${gone} ${gone === 1 ? 'is' : 'zijn'} opgelost`}`;
}

/** Deliveries that did not come, in a sentence. */
export function missingConclusion({ missing, since }: MeetingPack): string {
  const day = formatDate(since);
  if (missing.length === 0)
    return `Er is niets te laat, en sinds ${day} is niets gesloten zonder aanlevering.`;
  return `${missingWords(countMissing(missing))}. Te laat kan nog komen; wat nooit kwam, sloot sinds ${day}, of eerder en houdt een cijfer tegen. Wat verder eerder sloot, staat in het overzicht.`;
}

/** Decisions and actions that come back, in a sentence. */
export function lastTimeConclusion({ previous, decisions, actions, asOf }: MeetingPack): string {
  if (previous === null && actions.length === 0)
    return 'Dit is het eerste overleg van deze reeks: er zijn nog geen besluiten en acties om op terug te komen.';
  const decided =
    decisions.length === 0
      ? 'In het vorige overleg zijn geen besluiten vastgelegd.'
      : `In het vorige overleg ${decisions.length === 1 ? 'is' : 'zijn'} ${counted(decisions.length, 'besluit', 'besluiten')} vastgelegd.`;
  return `${decided} ${actionsConclusion(actions, asOf)}`;
}

/** What is open of what was decided to do, in a sentence; `on` is the day shown. */
export function actionsConclusion(actions: readonly EntryAnswer[], on: string): string {
  if (actions.length === 0) return 'Er staan geen acties open.';
  const open = actions.filter(({ done }) => done === null || done > on);
  const late = open.filter(({ due }) => due !== null && due < on).length;
  const done = actions.length - open.length;
  return `Van ${counted(actions.length, 'actie', 'acties')} ${done === 1 ? 'is er 1' : `zijn er ${done}`} gedaan${late === 0 ? '' : ` en ${late === 1 ? 'is er 1' : `zijn er ${late}`} over de datum`}.`;
}

/** How many milestones are past due, will come later than agreed, are near and were reached; `on` is the day shown. */
export function milestonesConclusion(milestones: MeetingPack['milestones'], on: string): string {
  if (milestones.length === 0)
    return 'Er zijn geen mijlpalen over de datum, net bereikt of gepland voor de komende twee maanden.';
  const open = milestones.filter(({ done }) => done === null || done > on);
  const late = open.filter(({ due }) => due < on);
  const slipping = open.filter(({ due, expected }) => due >= on && expected !== undefined && expected > due);
  const reached = milestones.filter((milestone) => !open.includes(milestone));
  const reachedLate = reached.filter(({ due, done }) => done !== null && done > due).length;
  const near = open.length - late.length - slipping.length;
  const parts = [
    late.length === 0
      ? 'Geen mijlpaal is over de datum'
      : `${counted(late.length, 'mijlpaal is', 'mijlpalen zijn')} over de datum`,
    ...(slipping.length === 0
      ? []
      : [`${slipping.length} ${slipping.length === 1 ? 'wordt' : 'worden'} later verwacht dan afgesproken`]),
    ...(near === 0 ? [] : [`${near} ${near === 1 ? 'staat' : 'staan'} gepland voor de komende twee maanden`]),
    ...(reached.length === 0
      ? []
      : [
          `${reached.length} ${reached.length === 1 ? 'is' : 'zijn'} net bereikt${reachedLate === 0 ? '' : `, ${reachedLate === reached.length ? '' : `waarvan ${reachedLate} `}later dan afgesproken`}`,
        ]),
  ];
  return `${parts.join('; ')}.`;
}

/** Where a milestone stands on a day: `afgerond op 1 okt 2025, 3 maanden te laat (afgesproken op 30 jun 2025)`. */
export function milestoneText(
  { due, done, expected }: Pick<MeetingPack['milestones'][number], 'due' | 'done' | 'expected'>,
  on: string,
): string {
  const agreed = `afgesproken op ${formatShortDate(due)}`;
  if (done !== null && done <= on)
    return done > due
      ? `afgerond op ${formatShortDate(done)}, ${formatLateness(due, done)} te laat (${agreed})`
      : `afgerond op ${formatShortDate(done)}, op tijd`;
  const past = due < on ? `over de datum, had klaar moeten zijn op ${formatShortDate(due)}` : agreed;
  if (expected === undefined) return past;
  if (expected === due && due >= on) return `${agreed} en dan ook verwacht`;
  return `${past}, nu verwacht op ${formatShortDate(expected)}${expected > due ? ` (${formatLateness(due, expected)} later)` : ''}`;
}

function targetText(target: number | null, unit: string): string {
  return target === null ? 'er niet' : formatFigure(target, unit);
}

function formatWith(value: number | null, unit: string): string {
  return value === null ? 'geen gegevens' : formatWithUnit(value, unit);
}
