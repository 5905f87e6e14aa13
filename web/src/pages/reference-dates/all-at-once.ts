import type { ReferenceMunicipality } from '../../api/answers.ts';
import { asApiError } from '../../api/api-error.ts';

/** Steps that can be taken for every municipality of a date in one go; feedback is per row, reopening asks two people. */
export const STEPS_FOR_ALL = ['trial', 'submit', 'finalise'] as const;
export type StepForAll = (typeof STEPS_FOR_ALL)[number];

type Municipality = Pick<
  ReferenceMunicipality,
  'code' | 'name' | 'state' | 'actions' | 'pending' | 'remarkCounts'
>;

/**
 * Whom a step for all is for: who may take it and has not, so that beginning again goes on where it stopped. A new trial
 * is for all who have one once all have; what was handed in is not handed in again, and what has open remarks is not
 * made final, unless a person does so for that municipality.
 */
export function municipalitiesFor<Of extends Municipality>(step: StepForAll, all: readonly Of[]): Of[] {
  const able = all.filter(({ actions, pending }) => pending === null && actions.includes(step));
  if (step === 'finalise') return able.filter(({ remarkCounts }) => remarkCounts.open === 0);
  const begin = able.filter(({ state }) => state === 'open');
  if (step === 'trial') return begin.length > 0 ? begin : able;
  return able.filter(({ state }) => state === 'open' || state === 'proef');
}

/** How far a step for all is. */
export interface Progress {
  readonly done: number;
  readonly of: number;
  readonly refused: readonly { readonly name: string; readonly why: string }[];
}

/**
 * Asks for a step for one municipality after another; one that is refused is told of and does not stop the rest.
 * @param ask asks for one, and throws where it is refused.
 * @param told hears of each.
 */
export async function takeForAll(
  municipalities: readonly { readonly code: string; readonly name: string }[],
  ask: (code: string) => Promise<unknown>,
  told: (progress: Progress) => void,
): Promise<void> {
  let progress: Progress = { done: 0, of: municipalities.length, refused: [] };
  told(progress);
  for (const { code, name } of municipalities) {
    const why = await ask(code).then(
      () => null,
      (error: unknown) => asApiError(error).message,
    );
    const refused = why === null ? progress.refused : [...progress.refused, { name, why }];
    progress = { ...progress, done: progress.done + 1, refused };
    told(progress);
  }
}
