import type { Span } from './breakdown-rounding.ts';

/** A whole number that someone tries to find out. */
export type Unknown = number;

/** Σ plus − Σ minus lies in the span. */
interface Sum extends Span {
  readonly plus: readonly Unknown[];
  readonly minus: readonly Unknown[];
}

/** What is known of whole numbers, drawn from sums of them until nothing more follows. */
export interface Bounds {
  /** A new unknown, at least 0. */
  unknown(span: Span): Unknown;
  /** Says that an unknown lies in a span, too. */
  narrow(unknown: Unknown, span: Span): void;
  /** Says that Σ plus − Σ minus lies in a span. */
  sum(plus: readonly Unknown[], minus: readonly Unknown[], span: Span): void;
  /** Draws what follows from all that was said. */
  settle(): void;
  spanOf(unknown: Unknown): Span;
  /** The unknowns that were narrowed since the last `begin`. */
  narrowed(): ReadonlySet<Unknown>;
  /** From here on everything can be taken back. */
  begin(): void;
  /** Takes back all that was said and drawn since `begin`. */
  takeBack(): void;
}

/** Interval propagation over sums of whole numbers. Throws a RangeError for what cannot all be true. */
export function createBounds(): Bounds {
  const low: number[] = [];
  const high: number[] = [];
  const sums: Sum[] = [];
  const uses: number[][] = [];
  const waiting = new Set<number>();
  let trail: { unknown: Unknown; low: number; high: number }[] = [];
  let marks = { unknowns: 0, sums: 0 };

  function narrow(unknown: Unknown, span: Span): void {
    const from = Math.max(low[unknown] ?? 0, span.low);
    const to = Math.min(high[unknown] ?? 0, span.high);
    if (from === low[unknown] && to === high[unknown]) return;
    if (from > to) throw new RangeError('what is said of these numbers cannot all be true');
    trail.push({ unknown, low: low[unknown] ?? 0, high: high[unknown] ?? 0 });
    low[unknown] = from;
    high[unknown] = to;
    for (const sum of uses[unknown] ?? []) waiting.add(sum);
  }

  function draw({ plus, minus, ...span }: Sum): void {
    let least = 0;
    let most = 0;
    for (const each of plus) {
      least += low[each] ?? 0;
      most += high[each] ?? 0;
    }
    for (const each of minus) {
      least -= high[each] ?? 0;
      most -= low[each] ?? 0;
    }
    const up = span.high - least;
    const down = most - span.low;
    for (const each of plus) {
      const [from = 0, to = 0] = [low[each], high[each]];
      if (to - from > up || to - from > down) narrow(each, { low: to - down, high: from + up });
    }
    for (const each of minus) {
      const [from = 0, to = 0] = [low[each], high[each]];
      if (to - from > up || to - from > down) narrow(each, { low: to - up, high: from + down });
    }
  }

  return {
    unknown(span) {
      low.push(Math.max(0, span.low));
      high.push(span.high);
      uses.push([]);
      return low.length - 1;
    },
    narrow,
    sum(plus, minus, span) {
      const index = sums.push({ plus, minus, ...span }) - 1;
      for (const each of [...plus, ...minus]) uses[each]?.push(index);
      waiting.add(index);
    },
    settle() {
      for (const index of waiting) {
        waiting.delete(index);
        const sum = sums[index];
        if (sum !== undefined) draw(sum);
      }
    },
    spanOf: (unknown) => ({ low: low[unknown] ?? 0, high: high[unknown] ?? 0 }),
    narrowed: () => new Set(trail.map(({ unknown }) => unknown)),
    begin() {
      trail = [];
      marks = { unknowns: low.length, sums: sums.length };
    },
    takeBack() {
      for (const before of trail.toReversed()) {
        low[before.unknown] = before.low;
        high[before.unknown] = before.high;
      }
      for (const [index, { plus, minus }] of [...sums.entries()].slice(marks.sums).toReversed()) {
        for (const each of [...plus, ...minus]) if (uses[each]?.at(-1) === index) uses[each]?.pop();
      }
      sums.length = marks.sums;
      low.length = marks.unknowns;
      high.length = marks.unknowns;
      uses.length = marks.unknowns;
      waiting.clear();
      trail = [];
    },
  };
}
