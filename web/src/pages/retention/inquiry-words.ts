import { isPeriod, periodLabel } from '../../../../shared/programme/period.ts';
import type { Inquiry } from './retention-answers.ts';

/** How many places hold something, and of how many it may not be erased yet. */
export function countFinds({ rows, extracts, remarks }: Inquiry): {
  readonly total: number;
  readonly kept: number;
} {
  const all = [...rows.flatMap(({ found }) => found), ...extracts, ...remarks];
  return { total: all.length, kept: all.filter(({ allowed }) => !allowed).length };
}

/** Rows of one project and dataset after each other; else in the order of handing in. */
export function byDataset(rows: Inquiry['rows']): Inquiry['rows'] {
  const name = ({ project, dataset }: Inquiry['rows'][number]): string =>
    `${project} ${ORDER.indexOf(dataset)}`;
  return rows.toSorted((a, b) => (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : 0));
}

const ORDER = ['deelnemers', 'activiteiten', 'vouchers', 'matches'];

/** A hand-in in words: its period and the id under which it can be found. */
export function placeWords({
  period,
  submission,
}: {
  readonly period: string;
  readonly submission: string;
}): string {
  return `${isPeriod(period) ? periodLabel(period) : period}, aanlevering ${submission}`;
}

/** A value as it is kept, dates as people write them. */
export function cellText(value: string | number): string {
  const date = typeof value === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) : null;
  return date === null
    ? String(value).replace('.', typeof value === 'number' ? ',' : '.')
    : `${date[3]}-${date[2]}-${date[1]}`;
}

interface Judged {
  readonly allowed: boolean;
  readonly why: string;
  /** Empty where the heading says it. */
  readonly place: string;
}

/** Places with the same judgement together, what must stay first. */
export function byJudgement(
  finds: readonly Judged[],
): readonly { readonly allowed: boolean; readonly why: string; readonly places: readonly string[] }[] {
  const groups = new Map<string, { allowed: boolean; why: string; places: string[] }>();
  for (const { allowed, why, place } of finds) {
    const group = groups.get(why) ?? { allowed, why, places: [] };
    if (place !== '') group.places.push(place);
    groups.set(why, group);
  }
  return [...groups.values()].toSorted((a, b) => Number(a.allowed) - Number(b.allowed));
}
