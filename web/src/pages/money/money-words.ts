import type { Budget } from '../../../../shared/api/budget.schema.ts';
import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import { formatEuro, NO_VALUE } from '../../format/number.ts';

/** A year by its name: `2025`, `Hele looptijd`. */
export function yearName(year: number | null): string {
  return year === null ? 'Hele looptijd' : String(year);
}

/** A side of a payment with the names of its project and post: `3.18 Werkcentrum, 2025, post 11 Huur`. */
export function sideText(
  { projects }: Pick<ProgrammeAnswer, 'projects'>,
  [code, year, nr]: Budget['oneSided'][number]['from'],
): string {
  const project = projects.find((each) => each.code === code);
  const post = project?.budget.find((each) => each.year === year)?.lines.find((line) => line.nr === nr);
  return [
    [code, project?.name ?? ''].join(' ').trim(),
    year === null ? 'hele looptijd' : String(year),
    nr === null ? 'post niet genoemd' : ['post', nr, post?.label ?? ''].join(' ').trim(),
  ].join(', ');
}

/** An amount; a dash where nothing is known. */
export function euroOrNone(amount: number | null): string {
  return amount === null ? NO_VALUE : formatEuro(amount);
}

/** An amount of which part may still be unknown: `PM` where all of it is, never a zero for what has no amount yet. */
export function euroWithPm(amount: number | null, isPm: boolean): string {
  if (!isPm) return euroOrNone(amount);
  return amount === null || amount === 0 ? 'PM' : `${formatEuro(amount)} + PM`;
}

/** Whether a PM post leaves a side open. */
export function leavesOpen(pm: 'income' | 'expense' | 'both' | null, side: 'income' | 'expense'): boolean {
  return pm === side || pm === 'both';
}
