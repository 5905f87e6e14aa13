/** Shapes that differ without their colour; each is drawn in a square of 16. */
const PATHS = {
  check:
    'M8 0a8 8 0 1 0 0 16A8 8 0 0 0 8 0Zm3.9 5.6-4.7 5.5a1 1 0 0 1-1.5 0L3.9 9.2l1.5-1.3 1.1 1.2 3.9-4.7Z',
  star: 'm8 .6 2.3 4.9 5.2.7-3.8 3.7.9 5.3L8 12.6l-4.6 2.6.9-5.3L.5 6.2l5.2-.7Z',
  triangle: 'M8 .8 16 15H0Zm-1 5v4.4h2V5.8Zm0 5.6v2h2v-2Z',
  down: 'M0 1.5h16L8 15.5Z',
  cross:
    'M1 1h14v14H1Zm3.2 4.6L6.6 8l-2.4 2.4 1.4 1.4L8 9.4l2.4 2.4 1.4-1.4L9.4 8l2.4-2.4-1.4-1.4L8 6.6 5.6 4.2Z',
  ring: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm0 2a5 5 0 1 1 0 10A5 5 0 0 1 8 3Z',
  ringDash: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm0 2a5 5 0 1 1 0 10A5 5 0 0 1 8 3ZM5 7v2h6V7Z',
  dots: 'M3 6.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6Zm5 0a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6Zm5 0a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6Z',
  clock: 'M8 0a8 8 0 1 0 0 16A8 8 0 0 0 8 0Zm1 3v4.6l3 1.8-1 1.7-4-2.4V3Z',
  lock: 'M8 0a4 4 0 0 0-4 4v3H2v9h12V7h-2V4a4 4 0 0 0-4-4Zm0 2a2 2 0 0 1 2 2v3H6V4a2 2 0 0 1 2-2Z',
  box: 'M1 2h14v4H1Zm1 5h12v7H2Zm4 1.5V10h4V8.5Z',
  dash: 'M4 7h8v2H4Z',
  info: 'M8 0a8 8 0 1 0 0 16A8 8 0 0 0 8 0ZM7 3h2v2H7Zm0 3.4h2V13H7Z',
  diamond: 'm8 0 8 8-8 8-8-8Zm0 3L3 8l5 5 5-5Z',
} as const;
export type IconName = keyof typeof PATHS;

interface IconProps {
  readonly name: IconName;
  readonly size?: number;
}

/** A decorative shape in the colour of its text; the word beside it says what it means. */
export function Icon({ name, size = 16 }: IconProps) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width={size} height={size} aria-hidden="true" focusable="false">
      <path d={PATHS[name]} fill="currentColor" fill-rule="evenodd" />
    </svg>
  );
}
