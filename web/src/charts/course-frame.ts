import { formatEstimate, missedSide } from '../format/estimate.ts';
import { formatFigure } from '../format/number.ts';
import { wrapText } from './wrap-text.ts';
import { niceTicks } from './nice-ticks.ts';
import type { ProgressLines } from './progress-lines.ts';

export const WIDTH = 480;
export const HEIGHT = 196;
const EDGE = { right: 34, top: 26, bottom: 28 };
/** Room for a letter and for a line of text where texts are at their largest: on paper and on a narrow screen. */
const LETTER = 9.6;
const LINE = 19;
/** Letters on a line of a name, and lines beside a drawing. */
const LONGEST = 18;
const MOST_LINES = 8;

/** Words beside the end of a line. */
interface EndLabel {
  readonly x: number;
  /** Of the first of its lines. */
  readonly y: number;
  readonly lines: readonly string[];
}

/** Where everything of a drawn course stands, in units of its drawing. */
export interface CourseFrame {
  readonly first: number;
  readonly last: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly line: number;
  readonly ticks: readonly number[];
  readonly x: (day: number) => number;
  readonly y: (value: number) => number;
  /** The last target, the forecast with its range and comparators, named where they are, never on each other. */
  readonly ends: readonly EndLabel[];
}

/** Lays out the course of an indicator; null where there are no two days to draw between. */
export function courseFrame(lines: ProgressLines, unit: string): CourseFrame | null {
  const { actual, expected, targets, earlier, outlook, comparators } = lines;
  const ahead = outlook === null ? [] : [...outlook.likely, ...outlook.low, ...outlook.high];
  const points = [...actual, ...expected, ...targets, ...earlier.flat(), ...ahead];
  const days = [...points.map(({ x }) => x), ...lines.changed];
  const [first, last] = [Math.min(...days), Math.max(...days)];
  if (!(last > first)) return null;
  const values = [...points.flatMap(({ y }) => y ?? []), ...comparators.map(({ value }) => value)];
  const ticks = niceTicks(Math.min(0, ...values), Math.max(0, ...values));
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const left = 12 + LETTER * Math.max(...ticks.map((tick) => formatFigure(tick, unit).length));
  const named = fewEnough([...endsOf(lines, unit), ...comparatorsAt(last, lines, unit)]);
  const right = WIDTH - roomFor(named, { first, last, left });
  const x = (day: number): number => round(left + ((day - first) / (last - first)) * (right - left));
  const bottom = HEIGHT - EDGE.bottom;
  const y = (value: number): number => round(bottom - ((value - low) / (high - low)) * (bottom - EDGE.top));
  const placed = named.map(({ day, value, lines: texts }) => ({
    x: x(day) + 9,
    // Where the plan goes on level, the name of its target stands above it.
    y: y(value) + (day < last ? -7 : 5),
    lines: texts,
  }));
  return { first, last, left, right, bottom, line: LINE, ticks, x, y, ends: apart(placed, bottom) };
}

interface NamedEnd {
  readonly day: number;
  readonly value: number;
  readonly lines: readonly string[];
}

function endsOf({ targets, outlook, kind, direction }: ProgressLines, unit: string): NamedEnd[] {
  const of = { kind, unit };
  const target = targets.at(-1);
  const [likely, low, high] = [outlook?.likely, outlook?.low, outlook?.high].map((line) => line?.at(-1));
  const goal = target?.y ?? null;
  const side = missedSide({ ...of, direction, forecast: likely?.y ?? null, target: goal });
  const forecast = likely?.y == null ? [] : [`prognose ${formatEstimate(likely.y, of, goal)}`];
  const [least, most] = [low, high].map((end) => formatEstimate(end?.y ?? null, of, goal));
  return [
    ...(target?.y == null
      ? []
      : [{ day: target.x, value: target.y, lines: [`doel ${formatFigure(target.y, unit)}`] }]),
    ...(likely?.y == null
      ? []
      : [
          {
            ...{ day: likely.x, value: likely.y },
            lines: [
              ...forecast,
              ...(side === null ? [] : [side]),
              ...(least === most ? [] : [`(${least} tot ${most})`]),
            ],
          },
        ]),
  ];
}

/** Names of comparators at the right edge; a long one in lines of its words. */
function comparatorsAt(day: number, { comparators }: ProgressLines, unit: string): NamedEnd[] {
  return comparators.map(({ label, value }) => {
    const [name = '', n] = label.split(/ (?=\(n = )/);
    const told = `${name} ${formatFigure(value, unit)}`;
    const lines = wrapText(told, LONGEST, ({ length }) => length);
    return { day, value, lines: n === undefined ? lines : [...lines, n] };
  });
}

/** All lines of the names where they fit under each other, else the first of each. */
function fewEnough(named: readonly NamedEnd[]): readonly NamedEnd[] {
  const lines = named.reduce((sum, each) => sum + each.lines.length, 0);
  return lines <= MOST_LINES ? named : named.map((each) => ({ ...each, lines: each.lines.slice(0, 1) }));
}

/** How much room the right edge leaves, so that every name fits beside its point. */
function roomFor(
  named: readonly NamedEnd[],
  { first, last, left }: Pick<CourseFrame, 'first' | 'last' | 'left'>,
): number {
  const needed = named.map(({ day, lines }) => {
    const width = 12 + LETTER * Math.max(...lines.map(({ length }) => length));
    const share = (day - first) / (last - first);
    return share === 0 ? 0 : WIDTH - left - (WIDTH - width - left) / share;
  });
  return Math.min(WIDTH * 0.45, Math.max(EDGE.right, ...needed));
}

/** Moves names down until none stands on another, and then up as far as the bottom asks. */
function apart(labels: readonly EndLabel[], bottom: number): EndLabel[] {
  const sorted = labels.toSorted((a, b) => a.y - b.y);
  let free = 0;
  const down = sorted.map((label) => {
    const at = Math.max(label.y, free);
    free = at + label.lines.length * LINE;
    return { ...label, y: at };
  });
  let most = bottom;
  return down.reduceRight<EndLabel[]>((placed, label) => {
    const at = Math.min(label.y, most - (label.lines.length - 1) * LINE);
    most = at - LINE;
    return [{ ...label, y: round(at) }, ...placed];
  }, []);
}

const round = (value: number): number => Math.round(value * 10) / 10;
