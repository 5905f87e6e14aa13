import type { ProjectIndicator } from '../../../shared/api/project.schema.ts';
import { formatDate } from '../format/date.ts';
import { roundEstimate } from '../format/estimate.ts';

type Told = Pick<ProjectIndicator, 'status' | 'forecast' | 'target' | 'direction' | 'kind' | 't'>;

/**
 * Why a status and a forecast seem to contradict each other, in one sentence; null where they do not. The status rests
 * on the pace at t, the forecast goes on with the last three periods (contract §3).
 */
export function statusExplained({ status, forecast, target, direction, kind, t }: Told): string | null {
  if (forecast === null || target === null) return null;
  const ahead = (roundEstimate(forecast, { kind }, target) - target) * (direction === 'up' ? 1 : -1);
  const rests = `gaat over de stand van ${formatDate(t)} tegenover het plan van die dag`;
  const goesOn = 'de prognose trekt de laatste drie perioden door';
  const side = (isAbove: boolean): string => (isAbove ? 'boven' : 'onder');
  if (status === 'op_koers' && ahead < 0)
    return `‘Op koers’ ${rests}; ${goesOn} en komt ${side(direction === 'down')} het doel uit.`;
  const name = status === 'achter' ? 'Achter' : status === 'aandacht' ? 'Aandacht' : null;
  if (name === null || ahead < 0) return null;
  const lands = ahead === 0 ? 'op' : side(direction === 'up');
  return `‘${name}’ ${rests}; ${goesOn} en komt ${lands} het doel uit.`;
}
