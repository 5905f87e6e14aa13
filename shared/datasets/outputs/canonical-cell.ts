import type { Column } from '../column.ts';
import type { Cell } from '../dataset.ts';

/**
 * A stored value in the standard's one written form (contract §5, `--rows`): dates `jjjj-mm-dd`, numbers and amounts (in
 * euros) with a decimal dot and nothing else, codes as their code; null where empty.
 */
export function canonicalCell({ type }: Column, cell: Cell): string | null {
  if (typeof cell !== 'number') return cell;
  return plainNumber(type === 'amount' ? cell / 100 : cell);
}

/** Without the exponent that very small numbers would get. */
function plainNumber(value: number): string {
  return value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 });
}
