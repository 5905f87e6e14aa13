import type { IndicatorStatus } from '../../api/answers.ts';

/** Every status, the most urgent first. */
export const indicatorStatuses = [
  'achter',
  'niet_behaald',
  'aandacht',
  'op_koers',
  'behaald',
  'geen_doel',
  'geen_gegevens',
] as const satisfies readonly IndicatorStatus[];
