import type { Cell } from '../datasets/dataset.ts';
import type { Counter } from './aggregate.ts';
import type { Partial } from './partial.ts';
import type { PartialTask } from './partial-task.ts';

const NONE: Partial = { rows: 0, value: null, weight: null };

/** Picks an indicator's row out of a file of measured values; ids ignore case (contract §1, meetwaarden). */
export function measuredCounter(tasks: readonly PartialTask[]): Counter {
  const ids = new Set(tasks.map(({ indicator }) => indicator.toLowerCase()));
  let found = NONE;
  return {
    add(row) {
      if (!ids.has(String(row['indicator'] ?? '').toLowerCase())) return;
      found = {
        rows: 1,
        value: numberOf(row['waarde']),
        weight: numberOf(row['aantal']),
        numerator: numberOf(row['teller']),
        denominator: numberOf(row['noemer']),
      };
    },
    partials: () => tasks.map(({ key }) => [key, found] as const),
  };
}

function numberOf(cell: Cell | undefined): number | null {
  return typeof cell === 'number' ? cell : null;
}
