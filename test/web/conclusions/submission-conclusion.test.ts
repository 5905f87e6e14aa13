import { expect, it } from 'vitest';
import { SUBMISSION_STATUSES } from '../../../shared/submission/submission.ts';
import { submissionConclusion } from '../../../web/src/conclusions/submission-conclusion.ts';

type Told = Parameters<typeof submissionConclusion>[0];

const error = { code: 'datum', severity: 'error', column: 'aanvraagdatum', count: 9 } as const;
const warning = { code: 'getal', severity: 'warning', column: 'bedrag', count: 1 } as const;
const clean = {
  dataset: 'vouchers' as const,
  rows: 184,
  refused: 0,
  groups: [],
  explanation: null,
  nothingToReport: false,
  preview: null,
};
const preview = (added: number, changed: number, removed: number) => ({
  preview: { ...{ added, changed, removed }, figures: [] },
});

it.each([
  [
    'afgekeurd',
    { refused: 7, groups: [error, warning] },
    '9 fouten in 7 van de 184 rijen. Er is niets verwerkt',
  ],
  ['afgekeurd', { rows: 0, refused: 0, groups: [{ ...error, count: 1 }] }, '1 fout. Er is niets verwerkt'],
  ['te_bevestigen', { groups: [warning] }, '184 rijen zijn goed. 1 waarschuwing vraagt om een reden.'],
  ['te_bevestigen', {}, '184 rijen zijn goed. Kijk na wat er verandert'],
  ['proefcontrole', { rows: 1 }, '1 rij is goed. Er is niets veranderd'],
  ['verwerkt', {}, 'Alle 184 rijen tellen mee.'],
  ['verwerkt', { rows: 1 }, 'De ene rij telt mee.'],
  [
    'verwerkt',
    { rows: 1129, ...preview(95, 298, 3) },
    'Alle 1.129 rijen tellen mee. Vergeleken met wat eerder meetelde: 95 nieuw, 298 gewijzigd, 736 gelijk gebleven en 3 verdwenen.',
  ],
  ['verwerkt', preview(184, 0, 0), 'Ze zijn allemaal nieuw.'],
  ['verwerkt', { nothingToReport: true }, 'U hebt gemeld dat er niets te melden is.'],
  ['verwerkt', { dataset: 'voortgang', rows: 1 }, 'Uw formulier is binnen'],
  ['mislukt', { explanation: 'De opslag was vol.' }, 'De opslag was vol.'],
] satisfies [Told['status'], Partial<Told>, string][])('%s %j', (status, change, text) => {
  expect(submissionConclusion({ ...clean, ...change, status }).text).toContain(text);
});

it('has an outcome for every status', () => {
  for (const status of SUBMISSION_STATUSES) {
    const { title, text } = submissionConclusion({ ...clean, status });
    expect([title, text]).not.toContain('');
  }
});
