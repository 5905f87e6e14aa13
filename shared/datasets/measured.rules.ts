import type { Rule } from './rule.ts';

/** A row of `meetwaarden`, as far as its rules look at it. */
interface Measured {
  readonly indicator: string;
  readonly waarde: number | null;
  readonly teller: number | null;
  readonly noemer: number | null;
  readonly aantal: number | null;
}

const countedElsewhere: Rule<Measured> = {
  column: 'indicator',
  reads: ['indicator'],
  judge({ indicator }, context) {
    const measure = context.indicator(indicator)?.measure;
    if (measure === undefined || !('dataset' in measure) || measure.dataset === 'meetwaarden') return null;
    return { code: 'indicator_wordt_geteld', params: { id: indicator, dataset: measure.dataset } };
  },
};

function onlyForRatio(column: 'teller' | 'noemer', reads: Rule<Measured>['reads']): Rule<Measured> {
  return {
    column,
    reads,
    judge(row, context) {
      const kind = context.indicator(row.indicator)?.kind;
      if (row[column] === null || kind === undefined || kind === 'ratio') return null;
      return { code: 'alleen_bij_verhouding', params: { id: row.indicator } };
    },
  };
}

const eitherValueOrParts: Rule<Measured> = {
  column: 'waarde',
  reads: ['waarde', 'teller', 'noemer'],
  judge: ({ waarde, teller, noemer }) =>
    waarde !== null && (teller !== null || noemer !== null) ? { code: 'waarde_en_teller', params: {} } : null,
};

const numeratorNeeded: Rule<Measured> = {
  column: 'teller',
  reads: ['waarde', 'teller', 'noemer'],
  judge: ({ teller, noemer }) =>
    teller === null && noemer !== null ? { code: 'teller_nodig', params: {} } : null,
};

const denominatorNeeded: Rule<Measured> = {
  column: 'noemer',
  reads: ['waarde', 'teller', 'noemer'],
  judge: ({ teller, noemer }) =>
    teller !== null && noemer === null ? { code: 'noemer_nodig', params: {} } : null,
};

const numeratorNotAbove: Rule<Measured> = {
  column: 'teller',
  reads: ['teller', 'noemer'],
  judge: ({ teller, noemer }) =>
    teller !== null && noemer !== null && teller > noemer
      ? { code: 'teller_boven_noemer', params: {} }
      : null,
};

const meanNeedsCount: Rule<Measured> = {
  column: 'aantal',
  reads: ['indicator', 'aantal'],
  judge: ({ indicator, aantal }, context) =>
    aantal === null && context.indicator(indicator)?.kind === 'mean'
      ? { code: 'aantal_nodig', params: { id: indicator } }
      : null,
};

const valueNeeded: Rule<Measured> = {
  column: 'waarde',
  reads: ['waarde', 'teller', 'noemer'],
  judge({ indicator, waarde, teller, noemer, aantal }, context) {
    if (waarde !== null || teller !== null || noemer !== null) return null;
    const kind = context.indicator(indicator)?.kind;
    // Only a count of 0 lets a mean go without a value; a missing count is its own fault, as is an unknown indicator.
    if (kind === 'mean' && (aantal === null || aantal === 0)) return null;
    if (kind === undefined && aantal === 0) return null;
    return { code: 'waarde_nodig', params: {} };
  },
};

/** Either waarde, or teller and noemer; a mean needs aantal (contract §1, `meetwaarden`). In order of cause. */
export const MEASURED_RULES: readonly Rule<Measured>[] = [
  countedElsewhere,
  onlyForRatio('teller', ['indicator', 'teller']),
  onlyForRatio('noemer', ['indicator', 'teller', 'noemer']),
  eitherValueOrParts,
  numeratorNeeded,
  denominatorNeeded,
  numeratorNotAbove,
  meanNeedsCount,
  valueNeeded,
];
