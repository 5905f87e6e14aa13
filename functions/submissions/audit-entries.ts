import type { AuditEntry, HeadEvent, Slot, Submission } from '../../shared/submission/submission.ts';

const ACTIONS = {
  commit: 'submission.accepted',
  withdraw: 'submission.withdrawn',
  restore: 'submission.restored',
} as const;

/** The entry that a change of a head carries: what was in force before and is now. */
export function auditOfHead(
  id: string,
  slot: Slot,
  event: HeadEvent,
  before: string | null,
  reason: string | null,
): AuditEntry {
  return {
    id,
    at: event.at,
    by: event.by,
    action: ACTIONS[event.kind],
    subject: subjectOf(slot),
    from: before,
    to: event.inForce,
    reason,
  };
}

/** The entry of a submission that ended without counting; its id is the submission's, so that it comes once. */
export function auditOfEnd(submission: Submission, at: string): AuditEntry {
  const { id, status, withdrawn, sender } = submission;
  return {
    id: `${id}.${status}`,
    at,
    by: withdrawn?.by ?? sender,
    action: `submission.${status}`,
    subject: subjectOf(submission),
    from: null,
    to: id,
    reason: withdrawn?.reason ?? personalReason(submission),
  };
}

/** That a file was refused because of what it held of persons, without any of it; null for every other end. */
function personalReason({ groups }: Submission): string | null {
  const codes = groups.filter(({ severity }) => severity === 'error').map(({ code }) => code);
  if (codes.some((code) => code.startsWith('bsn_'))) return 'Er stonden burgerservicenummers in; verwijderd.';
  if (codes.some((code) => code.startsWith('persoon_'))) return 'Er stonden persoonsgegevens in; verwijderd.';
  return null;
}

/** What an entry about a slot is about: `3.7/vouchers/2025-B1`. */
export function subjectOf({ project, dataset, municipality, period }: Slot): string {
  return [project, dataset, ...(municipality === null ? [] : [municipality]), period].join('/');
}
