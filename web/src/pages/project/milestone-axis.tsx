import { dayNumber } from '../../../../shared/dates/iso-date.ts';

export type MilestoneState = 'op_tijd' | 'laat' | 'te_laat' | 'open';

const WIDTH = 320;
const EDGE = 12;
const LINE = 18;
const STEP = 6;

interface Mark {
  readonly due: string;
  readonly state: MilestoneState;
  /** When it is expected now, of one that is not done. */
  readonly expected: string | null;
}

interface MilestoneAxisProps {
  readonly marks: readonly Mark[];
  readonly asOf: string;
}

/** The years an axis shows: those of every date on it, also one that is expected later than agreed. */
export function axisYears(marks: readonly Pick<Mark, 'due' | 'expected'>[], asOf: string): number[] {
  const dates = [...marks.flatMap(({ due, expected }) => [due, expected ?? due]), asOf];
  const years = dates.map((date) => Number(date.slice(0, 4)));
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
}

/** Milestones on a line of time, filled when done; the list under it says the same in words. */
export function MilestoneAxis({ marks, asOf }: MilestoneAxisProps) {
  const years = axisYears(marks, asOf);
  const first = dayNumber(`${years[0]}-01-01`);
  const last = dayNumber(`${years.at(-1)}-12-31`);
  const x = (date: string): number =>
    EDGE + ((dayNumber(date) - first) / (last - first)) * (WIDTH - 2 * EDGE);
  // Of one day they would lie on each other.
  const placed = marks.map((mark, index) => ({
    ...mark,
    at: x(mark.due) + STEP * marks.slice(0, index).filter(({ due }) => due === mark.due).length,
  }));
  return (
    <svg class="axis" viewBox={`0 0 ${WIDTH} 52`} preserveAspectRatio="xMinYMid meet" aria-hidden="true">
      <path class="axis__line" d={`M${EDGE} ${LINE}H${WIDTH - EDGE}`} />
      {years.map((year) => (
        <g key={year}>
          <path class="axis__line" d={`M${x(`${year}-01-01`)} ${LINE}v12`} />
          <text class="axis__year" x={x(`${year}-01-01`) + 3} y={LINE + 26}>
            {year}
          </text>
        </g>
      ))}
      <path class="axis__today" d={`M${x(asOf)} 2v${LINE + 14}`} />
      {placed.map(({ due, expected, at }, index) =>
        expected === null ? null : (
          <g key={`${due} ${index}`}>
            <path
              class="axis__later"
              d={`M${at} ${LINE}Q${(at + x(expected)) / 2} ${LINE - 26} ${x(expected)} ${LINE}`}
            />
            <circle class="axis__mark" cx={x(expected)} cy={LINE} r="3.5" />
          </g>
        ),
      )}
      {placed.map(({ due, state, at }, index) => (
        <path
          key={`${due} ${index}`}
          class={`axis__mark axis__mark--${state}`}
          d={state === 'te_laat' ? `M${at} ${LINE - 7}l8 13h-16z` : `M${at} ${LINE - 8}l8 8-8 8-8-8z`}
        />
      ))}
    </svg>
  );
}
