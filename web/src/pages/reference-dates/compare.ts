import type { AttributionFactor, ReferenceDate } from '../../api/answers.ts';
import { formatCount, formatFactor, formatNumber, NO_VALUE } from '../../format/number.ts';

/** A row of words, then, now and difference, as shown. */
export type Compared = readonly string[];

const COUNTS = [
  ['caseload', 'Caseload'],
  ['left', 'Uitgestroomd'],
  ['proven', 'Met prestatie'],
] as const;

/** Caseload, left and proven per municipality of the date now, then those of all that have both. */
export function comparedCounts(then: ReferenceDate, now: ReferenceDate): Compared[] {
  const pairs = now.municipalities.map(({ code, name, counts }) => ({
    name,
    now: counts,
    earlier: then.municipalities.find((each) => each.code === code)?.counts ?? null,
  }));
  const rows = pairs.flatMap((pair) =>
    COUNTS.map(([field, word]) => [
      pair.name,
      word,
      ...compared(pair.earlier?.[field] ?? null, pair.now?.[field] ?? null),
    ]),
  );
  const both = pairs.filter((pair) => pair.now !== null && pair.earlier !== null);
  if (both.length < 2) return rows;
  const sum = (at: 'earlier' | 'now', field: 'caseload' | 'left' | 'proven'): number =>
    both.reduce((total, pair) => total + (pair[at]?.[field] ?? 0), 0);
  const who = both.length === pairs.length ? 'Alle gemeenten' : 'Gemeenten met beide';
  return [
    ...rows,
    ...COUNTS.map(([field, word]) => [who, word, ...compared(sum('earlier', field), sum('now', field))]),
  ];
}

/** Attribution factors by project and consultant, also of who is there at one of the dates only. */
export function comparedFactors(
  then: readonly AttributionFactor[],
  now: readonly AttributionFactor[],
): Compared[] {
  const keyOf = ({ project, consulent }: AttributionFactor): string => JSON.stringify([project, consulent]);
  const before = new Map(then.map((each) => [keyOf(each), each.factor]));
  const after = new Map(now.map((each) => [keyOf(each), each.factor]));
  const all = new Map([...then, ...now].map((each) => [keyOf(each), each]));
  return [...all.values()]
    .toSorted((a, b) => a.project.localeCompare(b.project) || a.consulent.localeCompare(b.consulent))
    .map((each) => {
      const [was, is] = [before.get(keyOf(each)) ?? null, after.get(keyOf(each)) ?? null];
      const words = [each.project, each.consulent];
      if (was === null || is === null) return [...words, shareOf(was), shareOf(is), NO_VALUE];
      const points = Math.round((is - was) * 1000) / 10;
      return [...words, shareOf(was), shareOf(is), `${signed(points, formatNumber)} pp`];
    });
}

/** ESF+ indicators by code. */
export function comparedIndicators(
  then: Readonly<Record<string, number>>,
  now: Readonly<Record<string, number>>,
  names: Readonly<Record<string, string>>,
): Compared[] {
  return Object.keys(now)
    .toSorted()
    .map((code) => [code, names[code] ?? '', ...compared(then[code] ?? null, now[code] ?? null)]);
}

function compared(then: number | null, now: number | null): string[] {
  const text = (value: number | null): string => (value === null ? NO_VALUE : formatCount(value));
  const difference = then === null || now === null ? NO_VALUE : signed(now - then, formatCount);
  return [text(then), text(now), difference];
}

function shareOf(factor: number | null): string {
  return factor === null ? NO_VALUE : formatFactor(factor);
}

function signed(value: number, format: (value: number) => string): string {
  if (value === 0) return '0';
  return value > 0 ? `+${format(value)}` : `−${format(-value)}`;
}
