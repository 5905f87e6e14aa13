import type { Slot, Submission } from '../../shared/submission/submission.ts';

/** A submission of which nothing is known yet but who sends what for which slot. */
export function newSubmission(
  slot: Slot,
  region: string,
  sender: string,
  now: string,
  id: string,
): Submission {
  return {
    ...slot,
    id,
    region,
    status: 'wacht_op_bestand',
    version: 1,
    sender,
    createdAt: now,
    fileName: '',
    size: 0,
    sha256: null,
    originalSha256: null,
    trial: false,
    nothingToReport: false,
    history: false,
    reason: null,
    receivedAt: null,
    checkedAt: null,
    rows: 0,
    accepted: 0,
    refused: 0,
    groups: [],
    issuePages: null,
    fileKept: false,
    heldBack: false,
    addedRows: null,
    preview: null,
    checkedAgainst: null,
    confirmation: null,
    withdrawn: null,
    committedAt: null,
    explanation: null,
  };
}
