import { formatShortDate } from '../../format/date.ts';
import { formatWithUnit } from '../../format/number.ts';
import { plainText } from '../../format/plain-text.ts';
import { listOf, recordOf, textOf } from './programme-file.ts';
import type { FileDraft } from './programme-file.ts';

/** A way to the targets of an indicator. */
interface IndicatorJump {
  /** Of the value of its last target; of its targets where it has none. */
  readonly path: string;
  readonly name: string;
  /** Code and name of its project, or `het programma`. */
  readonly where: string;
  /** `1.200 vouchers op 31 dec 2028`, the last target; null where there is none. */
  readonly goal: string | null;
  /** What is searched in. */
  readonly words: string;
}

/** Every indicator of a programme file, those of the programme itself last. */
export function indicatorJumps(file: FileDraft): IndicatorJump[] {
  const ofProjects = listOf(file['projects']).flatMap((project, at) => {
    const { code, name, indicators } = recordOf(project);
    const where = `${textOf(code)} ${textOf(name)}`.trim();
    return jumpsIn(listOf(indicators), `projects[${at}].indicators`, where);
  });
  return [...ofProjects, ...jumpsIn(listOf(file['indicators']), 'indicators', 'het programma')];
}

/** Those in which every word of a text occurs, whatever the order, case and accents; none for an empty text. */
export function soughtJumps(jumps: readonly IndicatorJump[], text: string): readonly IndicatorJump[] {
  const words = plainText(text)
    .split(/\s+/)
    .filter((word) => word !== '');
  return words.length === 0 ? [] : jumps.filter((jump) => words.every((word) => jump.words.includes(word)));
}

function jumpsIn(indicators: readonly unknown[], place: string, where: string): IndicatorJump[] {
  return indicators.map((indicator, at) => {
    const { id, name, unit, targets } = recordOf(indicator);
    const goals = listOf(targets);
    const { value, date } = recordOf(goals.at(-1));
    const path = `${place}[${at}].targets`;
    const day = textOf(date);
    return {
      path: goals.length === 0 ? path : `${path}[${goals.length - 1}].value`,
      name: textOf(name) || textOf(id) || `indicator ${at + 1}`,
      where,
      goal:
        typeof value === 'number' && /^\d{4}-\d{2}-\d{2}$/.test(day)
          ? `${formatWithUnit(value, textOf(unit))} op ${formatShortDate(day)}`
          : null,
      words: plainText(`${where} ${textOf(name)} ${textOf(id)}`),
    };
  });
}
