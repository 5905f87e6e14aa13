import type { ChartPoint } from './progress-lines.ts';

/** In pixels: how high a name is with the room it keeps from its line. */
export const NAME_HEIGHT = 17;

/** A name beside a level line in pixels: from left to right, along the height of its line. */
interface NamePlace {
  readonly left: number;
  readonly right: number;
  readonly level: number;
}

/** Whether a name stands above or below its line: above, unless another line crosses it there and not below. */
export function nameSide(
  { left, right, level }: NamePlace,
  others: readonly (readonly ChartPoint[])[],
): 'above' | 'below' {
  const heights = [left, (left + right) / 2, right].flatMap((x) =>
    others.flatMap((line) => heightAt(line, x) ?? []),
  );
  const crosses = (top: number): boolean => heights.some((y) => y >= top && y <= top + NAME_HEIGHT);
  return crosses(level - NAME_HEIGHT) && !crosses(level) ? 'below' : 'above';
}

function heightAt(line: readonly ChartPoint[], x: number): number | null {
  const index = line.findIndex((point) => point.x >= x);
  const [before, after] = [line[index - 1], line[index]];
  if (after?.y == null) return null;
  if (before?.y == null) return after.x === x ? after.y : null;
  return before.y + ((after.y - before.y) * (x - before.x)) / (after.x - before.x);
}
