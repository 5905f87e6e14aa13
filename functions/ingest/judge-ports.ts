import type { ElevenProofStore, FigureStore, RowStore, SubmissionStore } from '../ports/stores.port.ts';

/** What judging a file reads of the world: little, so that the check without a server can stand in for it. */
export interface JudgePorts {
  readonly rows: Pick<RowStore, 'read'>;
  readonly submissions: Pick<SubmissionStore, 'get'>;
  readonly figures: Pick<FigureStore, 'partials'>;
  readonly elevenProof: Pick<ElevenProofStore, 'holds'>;
}
