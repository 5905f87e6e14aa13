import type { Delivery } from '../../../shared/api/deliveries.schema.ts';
import { periodLabel } from '../../../shared/programme/period.ts';
import { counted, DATASET_WORDS } from '../format/words.ts';

/** Deliveries that are not there: those that can still be handed in, and those whose period closed without any. */
export interface Missing {
  readonly late: number;
  readonly never: number;
}
type Awaited = Pick<Delivery, 'state' | 'dataset' | 'period'>;

const NAMED = 2;

/** Counts what is missing among deliveries, by whether it can still come. */
export function countMissing(deliveries: readonly Pick<Delivery, 'state'>[]): Missing {
  const count = (state: Delivery['state']): number =>
    deliveries.filter((delivery) => delivery.state === state).length;
  return { late: count('te_laat'), never: count('gesloten') };
}

/** `1 aanlevering is te laat, 4 zijn nooit gekomen`; empty when nothing is missing. */
export function missingWords({ late, never }: Missing): string {
  const parts = [
    [late, 'te laat'],
    [never, 'nooit gekomen'],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, what], index) =>
      index === 0
        ? `${counted(count, 'aanlevering is', 'aanleveringen zijn')} ${what}`
        : `${count} ${count === 1 ? 'is' : 'zijn'} ${what}`,
    )
    .join(', ');
}

/** Beside a project: `1 te laat: vouchers over juli-augustus 2025`, and what never came; a long list is cut. */
export function missingNotes(deliveries: readonly Awaited[]): string[] {
  const note = (state: Awaited['state'], what: string): string[] => {
    const found = deliveries.filter((delivery) => delivery.state === state);
    if (found.length === 0) return [];
    const names = [
      ...new Set(
        found.map(
          ({ dataset, period }) => `${DATASET_WORDS[dataset].toLowerCase()} over ${periodLabel(period)}`,
        ),
      ),
    ];
    const left = names.length - NAMED;
    return [
      `${found.length} ${what}: ${names.slice(0, NAMED).join(', ')}${left > 0 ? ` en nog ${left}` : ''}`,
    ];
  };
  return [...note('te_laat', 'te laat'), ...note('gesloten', 'nooit gekomen')];
}
