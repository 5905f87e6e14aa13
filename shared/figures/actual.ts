import type { IsoDate } from '../dates/iso-date.ts';
import type { Indicator, RegisterMeasure } from '../programme/programme.schema.ts';
import { isAmountColumn } from './amount-column.ts';
import { contributionsAt } from './contributions.ts';
import type { Contribution, ProjectDeliveries } from './contributions.ts';
import type { Amounting } from './measured.ts';
import { divided, measuredActual, total } from './measured.ts';
import type { Partial } from './partial.ts';
import type { PartialsByHome, PartialTask } from './partial-task.ts';

/** A partial that `neededPartials` asked for is not among those handed over: a fault of the caller, not of data. */
export class MissingPartialError extends Error {
  override readonly name = 'MissingPartialError';
}

/**
 * The actual A(t) of a project's indicator (contract §3), its sources (municipalities) put together: counts, sums and
 * levels added, ratios and means pooled, distinct values counted once. null where nothing was accepted by t.
 */
export function actualAt(
  deliveries: ProjectDeliveries,
  indicator: Indicator,
  t: IsoDate,
  partials: PartialsByHome,
): Amounting {
  const contributions = contributionsAt(deliveries, indicator, t);
  const { kind, measure } = indicator;
  if (contributions.length === 0 || 'projects' in measure) return { value: null };
  if ('as' in measure) {
    const sources = contributions.map((source) =>
      measuredActual(kind, measure.as, answers(source, partials)),
    );
    return kind === 'ratio' || kind === 'mean'
      ? pooled(kind, sources)
      : { value: total(sources.map(({ value }) => value)) };
  }
  const answered = contributions.flatMap((source) => answers(source, partials));
  return counted(indicator, measure, answered);
}

/** Pools divisions; a percentage without its two sides only stands where nothing else does (contract §3, pooled). */
export function pooled(kind: 'ratio' | 'mean', parts: readonly Amounting[]): Amounting {
  const sides = parts.filter(({ denominator }) => denominator !== undefined);
  if (sides.length > 0)
    return divided(
      sides.map((part) => [part.numerator, part.denominator]),
      kind === 'ratio' ? 100 : 1,
    );
  const bare = parts.filter(({ value }) => value !== null);
  return { value: bare.length === 1 ? (bare[0]?.value ?? null) : null };
}

/** The distinct values of an indicator at t over all its sources; the tasks must have asked for values. */
export function distinctAt(
  deliveries: ProjectDeliveries,
  indicator: Indicator,
  t: IsoDate,
  partials: PartialsByHome,
): ReadonlySet<string> {
  const answered = contributionsAt(deliveries, indicator, t).flatMap((source) => answers(source, partials));
  return new Set(answered.flatMap(({ values }) => values ?? []));
}

function answers({ parts }: Contribution, partials: PartialsByHome): Partial[] {
  return parts.map(({ task }) => answerOf(task, partials));
}

function answerOf({ home, key }: PartialTask, partials: PartialsByHome): Partial {
  const found = partials.get(home)?.get(key);
  if (found === undefined) throw new MissingPartialError(`no partial ${key} of submission ${home}`);
  return found;
}

/** Registers and period files; an accepted one without rows counts 0, but has no ratio or mean. */
function counted({ kind }: Indicator, measure: RegisterMeasure, parts: readonly Partial[]): Amounting {
  const unit = measure.field !== undefined && isAmountColumn(measure.dataset, measure.field) ? 100 : 1;
  const rows = total(parts.map((part) => part.rows)) ?? 0;
  switch (kind) {
    case 'ratio':
      return divided(
        parts.map((part) => [part.rows, part.weight]),
        100,
      );
    case 'mean':
      return divided(
        parts.map((part) => [(part.value ?? 0) / unit, part.weight]),
        1,
      );
    case 'sum':
      return { value: (total(parts.map(({ value }) => value)) ?? 0) / unit };
    case 'unique':
      return { value: parts.length > 1 ? new Set(parts.flatMap(({ values }) => values ?? [])).size : rows };
    default:
      return { value: rows };
  }
}
