import type { ReferenceDate, ReferenceMunicipality } from '../../../../web/src/api/answers.ts';

/** A municipality at a reference date, nothing done yet but for what is given. */
export function municipality(given: Partial<ReferenceMunicipality> = {}): ReferenceMunicipality {
  return {
    ...{ code: 'GM0222', name: 'Doetinchem', trial: false, example: false, state: 'open', pending: null },
    ...{ actions: ['trial', 'submit', 'feedback', 'finalise'], frozenAt: null, by: null, sha256: null },
    ...{ files: [], inputs: [], counts: null, remarks: [], version: 0, versions: [], round: 1 },
    ...{ remarkCounts: { total: 0, open: 0 }, reopening: null, missing: [], corrected: false },
    ...given,
  };
}

/** A reference date with these municipalities. */
export function referenceDate(
  date: string,
  municipalities: readonly Partial<ReferenceMunicipality>[],
  given: Partial<Omit<ReferenceDate, 'municipalities'>> = {},
): ReferenceDate {
  return {
    ...{ date, window: { from: '2025-01-01', to: date }, scheduledFreeze: null, processingAgreement: null },
    retention: { until: '2035-07-01', hold: null },
    purged: false,
    ...given,
    municipalities: municipalities.map(municipality),
  };
}

/** A delivery that is not there. */
export const MISSING: ReferenceMunicipality['missing'][number] = {
  ...{ project: '3.12', dataset: 'deelnemers', period: '2025-B3', state: 'te_laat' },
  ...{ due: '2025-07-14', used: null },
};

/** Someone asked to reopen. */
export const REOPENING = { by: 'esf@peilstok.example', at: '2025-09-01T10:00:00.000Z', reason: 'controle' };
