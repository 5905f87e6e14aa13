import type { Submission } from '../../../shared/submission/submission.ts';

/** A checked submission of project 3.7 that waits for confirmation; `changes` override. */
export function submissionOf(changes: Partial<Submission>): Submission {
  return {
    id: 's-1',
    ...{ programme: 'prog-a', project: '3.7', dataset: 'vouchers', municipality: null, period: '2025-B5' },
    region: 'AM09',
    status: 'te_bevestigen',
    version: 1,
    sender: 'lead@x.nl',
    createdAt: '2025-11-14T08:00:00.000Z',
    fileName: 'vouchers.csv',
    size: 10,
    ...{ sha256: 'a'.repeat(64), originalSha256: null, mapping: null },
    ...{ practice: false, trial: false, nothingToReport: false, history: false, reason: null },
    receivedAt: '2025-11-14T08:01:00.000Z',
    checkedAt: '2025-11-14T08:02:00.000Z',
    ...{ rows: 2, accepted: 2, refused: 0, groups: [] },
    ...{ issuePages: null, fileKept: false, heldBack: false, addedRows: null },
    preview: { added: 2, changed: 0, removed: 0, figures: [] },
    checkedAgainst: null,
    ...{ confirmation: null, withdrawn: null, committedAt: null, explanation: null },
    ...changes,
  };
}
