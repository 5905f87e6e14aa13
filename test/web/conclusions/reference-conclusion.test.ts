import { expect, it } from 'vitest';
import type { ReferenceMunicipality } from '../../../web/src/api/answers.ts';
import { referenceConclusion } from '../../../web/src/conclusions/reference-conclusion.ts';

const municipality = (state: ReferenceMunicipality['state']): ReferenceMunicipality => ({
  ...{ code: 'GM0222', name: 'Doetinchem', trial: false, example: false, state, pending: null, actions: [] },
  ...{ frozenAt: null, by: null, sha256: null, files: [], inputs: [], counts: null, remarks: [] },
  ...{ version: 0, versions: [], round: 1, remarkCounts: { total: 0, open: 0 } },
  ...{ reopening: null, missing: [], corrected: false },
});
const settings = {
  ...{ window: { from: '2025-01-01', to: '2025-07-01' }, scheduledFreeze: null },
  ...{ processingAgreement: null, retention: { until: '2035-07-01', hold: null } },
};
const dates = (...states: ReferenceMunicipality['state'][]) => [
  { ...settings, date: '2026-01-01', municipalities: [municipality('open')] },
  { ...settings, date: '2025-07-01', municipalities: states.map(municipality) },
];

it.each([
  [
    dates('definitief', 'proef', 'open'),
    'Peilmoment 1 juli 2025: 1 van 3 gemeenten is definitief, 1 is onderweg.',
  ],
  [dates('definitief', 'definitief'), 'Peilmoment 1 juli 2025: alle 2 gemeenten zijn definitief.'],
  [dates('open'), 'Peilmoment 1 juli 2025: de gemeente is nog niet definitief.'],
  [dates(), 'Peilmoment 1 juli 2025: er doen geen gemeenten mee.'],
  [[], 'Er is nog geen peilmoment geweest.'],
])('speaks of the last date that has passed (%#)', (found, text) => {
  expect(referenceConclusion(found, '2025-11-14')).toBe(text);
});
