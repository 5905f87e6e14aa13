import { describe, expect, it } from 'vitest';
import type { ReferenceReport } from '../../../shared/api/reference-report.schema.ts';
import { reportConclusion } from '../../../web/src/conclusions/report-conclusion.ts';

const counts = {
  ...{ caseload: 50, active: 48, dormant: 2, esf: 45, proven: 40, left: 10, toWork: 4, qualified: 1 },
  ...{ forward: 3, equal: 2, backward: 0, unknown: 55 },
};
const target = (status: ReferenceReport['targets'][number]['status']) => ({
  ...{ project: 'ESF', id: status, name: status, unit: '', actual: 1, target: 2, targetDate: null, pace: 1 },
  ...{ status, t: '2025-12-31' },
});
const report = (changes: Partial<ReferenceReport> = {}): ReferenceReport => ({
  programme: { id: 'p', name: 'Programma', fund: null },
  region: 'Achterhoek',
  municipality: { code: 'GM0222', name: 'Doetinchem' },
  date: '2026-01-01',
  window: { from: '2025-07-01', to: '2026-01-01' },
  ...{ state: 'definitief', trial: false, example: false, reopened: false, version: 2, latest: 2 },
  ...{ frozenAt: '2026-01-15T09:00:00Z', by: 'esf@x.nl', programmeVersion: 1, retainUntil: null },
  ...{ files: [], submissions: [], counts, factors: [], esfIndicators: null },
  targets: [target('op_koers'), target('achter'), target('geen_doel')],
  previous: { date: '2025-07-01', counts: { ...counts, caseload: 45 }, joined: 15, gone: 10, corrections: 0 },
  ...changes,
});
const withCounts = (changes: Partial<typeof counts>) => report({ counts: { ...counts, ...changes } });

describe('the conclusion of a peilmomentrapport', () => {
  it('tells proof, who left, what changed, the targets, and how final it is', () => {
    expect(reportConclusion(report())).toEqual([
      'Op 1 januari 2026 had Doetinchem 50 deelnemers in de caseload; bij 40 van hen (80%) is van 1 juli 2025 tot en met 31 december 2025 een prestatie aangetoond.',
      'Er stroomden 10 deelnemers uit, van wie 4 naar werk.',
      'De caseload is 5 groter dan op 1 juli 2025. Op de participatieladder: 3 vooruit en 2 gelijk.',
      'Van de ESF-projecten zijn 2 indicatoren te toetsen: 1 achter en 1 op koers.',
      'Het extract is definitief en verandert niet meer.',
    ]);
  });

  it.each<[string, ReferenceReport, number, string]>([
    [
      'nobody',
      withCounts({ caseload: 0, proven: 0 }),
      0,
      'Op 1 januari 2026 had Doetinchem niemand in de caseload.',
    ],
    ['no proof', withCounts({ proven: 0 }), 0, 'bij niemand is van 1 juli 2025 tot en met 31 december 2025'],
    ['all proven', withCounts({ proven: 50 }), 0, 'bij alle (100%) is van'],
    [
      'one, proven',
      withCounts({ caseload: 1, proven: 1 }),
      0,
      '1 deelnemer in de caseload; bij die ene (100%)',
    ],
    ['nearly all', withCounts({ caseload: 1000, proven: 999 }), 0, 'bij 999 van hen (99,9%)'],
    ['nobody left', withCounts({ left: 0, toWork: 0 }), 1, 'In die periode stroomde niemand uit.'],
    ['one left', withCounts({ left: 1, toWork: 1 }), 1, 'Er stroomde 1 deelnemer uit, naar werk.'],
    ['none to work', withCounts({ toWork: 0 }), 1, 'van wie niemand naar werk.'],
    ['as large', withCounts({ caseload: 45 }), 2, 'De caseload is even groot als op 1 juli 2025.'],
    ['smaller', withCounts({ caseload: 44 }), 2, 'De caseload is 1 kleiner dan op 1 juli 2025.'],
    ['no steps', withCounts({ forward: 0, equal: 0 }), 2, 'Van niemand is de voortgang'],
    ['the first', report({ previous: null }), 2, 'Er is geen eerder definitief peilmoment'],
    ['no targets', report({ targets: [target('geen_doel')] }), 3, 'is er geen aan een doel te toetsen'],
    ['a trial', report({ state: 'proef' }), 4, 'Dit is een proef.'],
    ['reopened', report({ state: 'ingediend', reopened: true }), 4, 'was definitief en is heropend'],
  ])('%s', (_case, of, at, text) => expect(reportConclusion(of)[at]).toContain(text));

  it('says nothing of targets where there are no indicators', () => {
    expect(reportConclusion(report({ targets: [] }))).toHaveLength(4);
  });
});
