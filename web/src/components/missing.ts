import type { Delivery } from '../../../shared/api/deliveries.schema.ts';

/** Whether a delivery should have been there and is not. */
export function isMissing({ state }: Delivery): boolean {
  return state === 'te_laat' || state === 'gesloten';
}
