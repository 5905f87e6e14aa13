const BAR = 8;
const HEIGHT = 24;

interface PeriodBarsProps {
  /** One number per period, oldest first; null where nothing is shown. */
  readonly values: readonly (number | null)[];
  /** What a full bar stands for. */
  readonly most: number;
}

/** The same number at each period's end as small bars; a line on the ground where nothing is shown. The table says it in numbers. */
export function PeriodBars({ values, most }: PeriodBarsProps) {
  const height = (value: number): number => (value === 0 ? 0 : Math.max(2, (value / most) * HEIGHT));
  return (
    <svg
      viewBox={`0 0 ${values.length * BAR} ${HEIGHT + 1}`}
      width={values.length * BAR}
      height={HEIGHT + 1}
      aria-hidden="true"
      focusable="false"
    >
      {values.map((value, index) =>
        value === null ? (
          <path key={index} class="axis__line" d={`M${index * BAR + 1} ${HEIGHT}h${BAR - 3}`} />
        ) : (
          <rect
            key={index}
            class="bullet__actual"
            x={index * BAR}
            y={HEIGHT - height(value)}
            width={BAR - 2}
            height={height(value)}
          />
        ),
      )}
    </svg>
  );
}
