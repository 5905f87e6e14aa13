import type { Programme } from '../../shared/programme/programme.schema.ts';
import { allocationOf } from './derived-figures.ts';

/** Weights and factors to try, by municipality code. */
interface Tried {
  readonly weights: Readonly<Record<string, number>>;
  readonly factors: Readonly<Record<string, number>>;
}

/** The subsidy divided as it would be under other weights and factors, in euros by code; nothing is kept. */
export function allocationWhatIf(programme: Programme, { weights, factors }: Tried): Record<string, number> {
  if (programme.esf === undefined) return {};
  const municipalities = programme.esf.municipalities.map(({ weight, factor, ...share }) => ({
    ...share,
    weight: weights[share.code] ?? weight,
    factor: factors[share.code] ?? factor,
  }));
  return allocationOf({ ...programme, esf: { ...programme.esf, municipalities } });
}
