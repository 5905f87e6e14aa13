import type { ProjectIndicator } from '../../../shared/api/project.schema.ts';
import { decimalSum } from '../../../shared/figures/decimal-sum.ts';
import { periodStart } from '../../../shared/programme/period.ts';
import { formatMonths } from '../format/date.ts';

/** What was added in a period, with those before it that were not delivered. */
export interface Addition {
  readonly value: number;
  /** `maart t/m juni`: over which months it came, where that is more than the period; else null. */
  readonly over: string | null;
  /** The first period that it came in. */
  readonly first: string;
}

/**
 * What each delivered period added, by period. A missed period adds nothing that was reported: what came in it is in
 * the next one's, together. A count that begins anew each year is never joined over the turn of it.
 */
export function additionsOf({
  line,
  series,
}: Pick<ProjectIndicator, 'line' | 'series'>): ReadonlyMap<string, Addition> {
  const points = new Map(line.map((point) => [point.period, point]));
  const additions = new Map<string, Addition>();
  let first: string | null = null;
  const sum = { waiting: decimalSum() };
  for (const [index, entry] of series.entries()) {
    const { period, increment } = entry;
    if (first === null || isAnew(series[index - 1], entry)) [first, sum.waiting] = [period, decimalSum()];
    if (increment !== null) sum.waiting.add(increment);
    const point = points.get(period);
    if (point === undefined || point.missed) continue;
    const over = first === period ? null : formatMonths(periodStart(first), point.end);
    if (increment !== null) additions.set(period, { value: sum.waiting.value(), over, first });
    first = null;
  }
  return additions;
}

type Entry = ProjectIndicator['series'][number];

/** Whether a count does not go on where the period before it ended. */
function isAnew(before: Entry | undefined, { increment, total }: Entry): boolean {
  if (before === undefined || before.total === null) return false;
  return total === null || Math.abs((increment ?? 0) - (total - before.total)) > 1e-6;
}
