import type { Rule } from './rule.ts';

/** A caseworker is a code; a space tells a name (contract §1, `deelnemers`). */
export const noSpaceInCaseworker: Rule<{ readonly consulent: string | null }> = {
  column: 'consulent',
  reads: ['consulent'],
  judge: ({ consulent }) =>
    consulent !== null && /\s/.test(consulent) ? { code: 'consulent_met_spatie', params: {} } : null,
};
