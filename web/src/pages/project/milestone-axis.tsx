import { dayNumber } from '../../../../shared/dates/iso-date.ts';

export type MilestoneState = 'op_tijd' | 'laat' | 'te_laat' | 'open';

const WIDTH = 640;
const EDGE = 12;
const LINE = 18;

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
      {marks.map(({ due, state }, index) => (
        <path
          key={`${due} ${index}`}
          class={`axis__mark axis__mark--${state}`}
          d={state === 'te_laat' ? `M${x(due)} ${LINE - 7}l8 13h-16z` : `M${x(due)} ${LINE - 8}l8 8-8 8-8-8z`}
        />
      ))}
    </svg>
  );
}
