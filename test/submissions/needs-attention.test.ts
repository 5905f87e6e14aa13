import { expect, test } from 'vitest';
import { needingAttention } from '../../shared/submission/needs-attention.ts';
import type { Submission } from '../../shared/submission/submission.ts';
import { submissionOf } from '../api/support/submissions.ts';

const idsOf = (newestFirst: readonly Partial<Submission>[]) =>
  needingAttention(newestFirst.map(submissionOf)).map(({ id }) => id);

test('uploading 18: what waits is never hidden by something newer', () => {
  const waiting = ['te_bevestigen', 'in_controle', 'wacht_op_bestand'] as const;
  for (const status of waiting) {
    expect(
      idsOf([
        { id: 'newer', status: 'afgekeurd' },
        { id: 'older', status },
      ]),
    ).toEqual(['newer', 'older']);
    expect(
      idsOf([
        { id: 'newer', status: 'verwerkt' },
        { id: 'older', status },
      ]),
    ).toEqual(['older']);
  }
});

test('uploading 18: what ended without counting is told until something newer came for the same slot', () => {
  for (const status of ['afgekeurd', 'mislukt', 'verlopen'] as const) {
    expect(idsOf([{ id: 'one', status }])).toEqual(['one']);
    expect(
      idsOf([
        { id: 'newer', status: 'verwerkt' },
        { id: 'older', status },
      ]),
    ).toEqual([]);
    expect(
      idsOf([
        { id: 'newer', status: 'ingetrokken' },
        { id: 'older', status },
      ]),
    ).toEqual([]);
    expect(
      idsOf([
        { id: 'newer', status: 'verwerkt', period: '2025-B6' },
        { id: 'older', status },
      ]),
    ).toEqual(['older']);
    expect(
      idsOf([
        { id: 'trial', trial: true, status: 'proefcontrole' },
        { id: 'older', status },
      ]),
    ).toEqual(['older']);
  }
});
