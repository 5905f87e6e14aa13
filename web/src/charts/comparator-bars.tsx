import { formatCount, formatFigure } from '../format/number.ts';

const WIDTH = 240;
const HEIGHT = 14;

interface Bar {
  readonly name: string;
  readonly value: number;
  readonly n?: number | undefined;
}

interface ComparatorBarsProps {
  readonly own: Omit<Bar, 'name'>;
  readonly others: readonly Bar[];
  readonly unit: string;
}

/** One figure beside those of others, for where there is too little to draw a course; the own bar is full, the others open. */
export function ComparatorBars({ own, others, unit }: ComparatorBarsProps) {
  const bars: Bar[] = [{ ...own, name: 'Hier' }, ...others];
  const most = Math.max(...bars.map(({ value }) => Math.abs(value))) || 1;
  return (
    <ul class="compared">
      {bars.map(({ name, value, n }, index) => (
        <li key={name}>
          <span>{name}</span>
          <svg
            viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
            preserveAspectRatio="none"
            aria-hidden="true"
            focusable="false"
          >
            <rect
              class={index === 0 ? 'chart__dot' : 'compared__other'}
              x="1"
              y="1"
              width={(Math.abs(value) / most) * (WIDTH - 2)}
              height={HEIGHT - 2}
            />
          </svg>
          <span class="number">
            <strong>{formatFigure(value, unit)}</strong>
            {n !== undefined && <span class="muted small"> n = {formatCount(n)}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
