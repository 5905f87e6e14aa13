const WIDTH = 72;
const HEIGHT = 16;

interface ShareBarProps {
  /** The text beside the bar, which says the same. */
  readonly children: string;
  /** Realised as a part of the budget; 1 is all of it. */
  readonly share: number;
}

/** Realised as a bar, the budget as a mark; what goes beyond it also says so in words. */
export function ShareBar({ children, share }: ShareBarProps) {
  const high = Math.max(1, share);
  const x = (value: number): number => (Math.max(0, value) / high) * (WIDTH - 3);
  return (
    <span class="share-bar">
      <svg
        class="bullet"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        width={WIDTH}
        height={HEIGHT}
        aria-hidden="true"
        focusable="false"
      >
        <rect class="bullet__track" x="0" y="4" width={WIDTH} height="8" rx="2" />
        <rect class="bullet__actual" x="0" y="4" width={x(share)} height="8" rx="2" />
        <rect class="bullet__target" x={x(1)} y="0" width="3" height={HEIGHT} />
      </svg>
      <span>
        {children}
        {share > 1 && <span class="table__sub table__sub--start">meer dan begroot</span>}
      </span>
    </span>
  );
}
