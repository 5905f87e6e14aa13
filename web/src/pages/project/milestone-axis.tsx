import { dayNumber } from '../../../../shared/dates/iso-date.ts';

export type MilestoneState = 'op_tijd' | 'laat' | 'te_laat' | 'open';

const WIDTH = 320;
const EDGE = 12;
const LINE = 18;
const STEP = 6;

interface MilestoneAxisProps {
  readonly marks: readonly { readonly due: string; readonly state: MilestoneState }[];
  readonly asOf: string;
}

/** Milestones on a line of time, filled when done; the list under it says the same in words. */
export function MilestoneAxis({ marks, asOf }: MilestoneAxisProps) {
  const years = [...marks.map(({ due }) => due), asOf].map((date) => Number(date.slice(0, 4)));
  const first = dayNumber(`${Math.min(...years)}-01-01`);
  const last = dayNumber(`${Math.max(...years)}-12-31`);
  const x = (date: string): number =>
    EDGE + ((dayNumber(date) - first) / (last - first)) * (WIDTH - 2 * EDGE);
  const starts = Array.from(
    { length: Math.max(...years) - Math.min(...years) + 1 },
    (_, index) => Math.min(...years) + index,
  );
  // Of one day they would lie on each other.
  const placed = marks.map((mark, index) => ({
    ...mark,
    at: x(mark.due) + STEP * marks.slice(0, index).filter(({ due }) => due === mark.due).length,
  }));
  return (
    <svg class="axis" viewBox={`0 0 ${WIDTH} 52`} preserveAspectRatio="xMinYMid meet" aria-hidden="true">
      <path class="axis__line" d={`M${EDGE} ${LINE}H${WIDTH - EDGE}`} />
      {starts.map((year) => (
        <g key={year}>
          <path class="axis__line" d={`M${x(`${year}-01-01`)} ${LINE}v12`} />
          <text class="axis__year" x={x(`${year}-01-01`) + 3} y={LINE + 26}>
            {year}
          </text>
        </g>
      ))}
      <path class="axis__today" d={`M${x(asOf)} 2v${LINE + 14}`} />
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
