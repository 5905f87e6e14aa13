import type { ProjectIndicator, TargetChangeAnswer } from '../../../shared/api/project.schema.ts';
import { formatDate } from '../format/date.ts';
import { formatFigure } from '../format/number.ts';

type Change = Pick<TargetChangeAnswer, 'on' | 'reason' | 'by' | 'before' | 'after'>;

/** A change of targets in a sentence: `Doel gewijzigd op 23 november 2026 van 300 naar 250: minder plekken.` */
export function targetChangeText({ on, reason, before, after }: Omit<Change, 'by'>, unit: string): string {
  const parts = partsOf(before, after, unit);
  const dated = parts.some(({ isDated }) => isDated);
  const what = parts.map(({ text }) => text).join('; ');
  const why = reason === null || reason.trim() === '' ? '' : `: ${reason.trim().replace(/[.\s]+$/, '')}`;
  return `${parts.length > 1 ? 'Doelen' : 'Doel'} gewijzigd op ${formatDate(on)} ${dated ? `(${what})` : what}${why}.`;
}

/** By whom, in a sentence; who may not know reads the role. */
export function targetChangedBy({ by }: Pick<Change, 'by'>): string {
  return by === null ? 'Gewijzigd door een beheerder.' : `Gewijzigd door ${by} (beheerder).`;
}

/** The changes of the targets of an indicator, oldest first. */
export function targetChangesOf({
  earlierTargets,
  targets,
}: Pick<ProjectIndicator, 'earlierTargets' | 'targets'>): Change[] {
  return earlierTargets.map(({ on, reason, by, targets: before }, index) => ({
    ...{ on, reason, by, before, after: earlierTargets[index + 1]?.targets ?? targets },
  }));
}

interface Part {
  readonly text: string;
  /** Begins with the date of its target. */
  readonly isDated: boolean;
}

function partsOf(before: Change['before'], after: Change['after'], unit: string): Part[] {
  const dates = [...new Set([...before, ...after].map(({ date }) => date))].toSorted();
  const changes = dates.flatMap((date) => {
    const [was, is] = [before, after].map((targets) => targets.find((each) => each.date === date)?.value);
    return was === is ? [] : [{ date, was, is }];
  });
  const [only] = changes;
  if (changes.length === 1 && only?.was !== undefined && only.is !== undefined && dates.length === 1)
    return [{ text: movedText(only.was, only.is, unit), isDated: false }];
  return changes.map(({ date, was, is }) => {
    const told =
      was === undefined
        ? `erbij, ${formatFigure(is ?? null, unit)}`
        : is === undefined
          ? `vervalt, was ${formatFigure(was, unit)}`
          : movedText(was, is, unit);
    return { text: `${formatDate(date)} ${told}`, isDated: true };
  });
}

function movedText(was: number, is: number, unit: string): string {
  return `van ${formatFigure(was, unit)} naar ${formatFigure(is, unit)}`;
}
