import type { FileDatasetId } from '../../shared/datasets/dataset.ts';
import type { Programme } from '../../shared/programme/programme.schema.ts';
import { safeFileName } from '../../shared/submission/file-name.ts';
import { slotFault } from '../../shared/submission/slot-fault.ts';
import type { Slot, Submission } from '../../shared/submission/submission.ts';
import { MAX_BYTES } from '../../shared/csv/file-fault.ts';
import type { Ports } from '../ports/ports.ts';
import { mappingUsed } from '../mappings/mapping-used.ts';
import { refuseWhenPurged } from '../retention/is-purged.ts';
import { checkLock } from './check-lock.ts';
import { newSubmission } from './new-submission.ts';
import { SubmissionRefusal } from './submission-refusal.ts';

/** Who asks, and whether as beheerder of the region: that may hand in history and work after the lock. */
export interface Sender {
  readonly user: string;
  readonly beheerder: boolean;
}

/** An announcement as the API has read it (contract §5, POST /api/submissions). */
export interface Announcement {
  readonly programme: string;
  readonly project: string;
  readonly dataset: FileDatasetId;
  readonly period: string;
  readonly municipality?: string | undefined;
  readonly fileName?: string | undefined;
  readonly size?: number | undefined;
  readonly sha256?: string | undefined;
  readonly originalSha256?: string | undefined;
  /** The version of the project's mapping that the browser made the file with. */
  readonly mapping?: number | undefined;
  readonly trial?: boolean | undefined;
  readonly nothingToReport?: boolean | undefined;
  readonly history?: boolean | undefined;
  readonly reason?: string | undefined;
}

export interface Created {
  readonly submission: Submission;
  /** null when there is nothing to report: then no file follows. */
  readonly upload: { method: 'PUT'; url: string; headers: Record<string, string> } | null;
}

/**
 * Takes an announcement and answers where to send the file (contract §5).
 * @throws SubmissionRefusal for a slot that does not exist, a lock that has passed, data that was purged, or history from another role.
 */
export async function createSubmission(
  ports: Pick<
    Ports,
    | 'clock'
    | 'newId'
    | 'programmes'
    | 'purges'
    | 'exceptions'
    | 'mappings'
    | 'submissions'
    | 'landing'
    | 'queues'
  >,
  sender: Sender,
  announced: Announcement,
): Promise<Created> {
  const version = await ports.programmes.current(announced.programme);
  if (version === null)
    throw new SubmissionRefusal('invalid', 'Dit programma bestaat niet. Kies een ander programma.');
  const { programme } = version;
  const slot: Slot = {
    programme: programme.id,
    project: announced.project,
    dataset: announced.dataset,
    municipality: announced.municipality ?? null,
    period: announced.period,
  };
  checkSlot(programme, slot);
  checkRights(sender, announced);
  await refuseWhenPurged(ports, programme.id);
  // History is for what was never asked in time; a trial changes nothing and is never too late.
  if (announced.history !== true && announced.trial !== true) await checkLock(ports, programme, slot);
  const { size, sha256, fileName } = fileOf(announced);
  const mapping = await mappingUsed(ports, announced);
  const now = ports.clock.now();
  const submission: Submission = {
    ...newSubmission(slot, programme.region.code, sender.user, now, ports.newId()),
    status: sha256 === null ? 'in_controle' : 'wacht_op_bestand',
    receivedAt: sha256 === null ? now : null,
    fileName,
    size,
    sha256,
    originalSha256: announced.originalSha256 ?? null,
    mapping,
    practice: programme.practice === true,
    trial: announced.trial ?? false,
    nothingToReport: announced.nothingToReport ?? false,
    history: announced.history ?? false,
    reason: announced.reason ?? null,
  };
  await ports.submissions.create(submission);
  if (sha256 === null) {
    await ports.queues.ingest({ kind: 'nothing', submission: submission.id });
    return { submission, upload: null };
  }
  return { submission, upload: await ports.landing.signUpload(submission.id, size, sha256) };
}

/** @throws SubmissionRefusal where {@link slotFault} finds one. */
export function checkSlot(programme: Programme, slot: Slot): void {
  const fault = slotFault(programme, slot);
  if (fault !== null) throw new SubmissionRefusal('invalid', fault);
}

function checkRights(sender: Sender, announced: Announcement): void {
  if (announced.history !== true) return;
  if (!sender.beheerder) {
    throw new SubmissionRefusal(
      'forbidden',
      'Alleen een beheerder kan geschiedenis aanleveren. Vraag de beheerder van uw regio.',
    );
  }
  if ((announced.reason ?? '').trim() === '') {
    throw new SubmissionRefusal('invalid', 'Geef een reden waarom u geschiedenis aanlevert.');
  }
}

function fileOf(announced: Announcement): { size: number; sha256: string | null; fileName: string } {
  if (announced.nothingToReport === true) {
    if (announced.trial === true) {
      throw new SubmissionRefusal(
        'invalid',
        'Niets te melden heeft geen bestand om op proef te controleren. Laat trial weg.',
      );
    }
    return { size: 0, sha256: null, fileName: safeFileName(announced.fileName ?? '') };
  }
  const { size = 0, sha256, fileName = '' } = announced;
  if (sha256 === undefined || size < 1 || size > MAX_BYTES) {
    throw new SubmissionRefusal(
      'invalid',
      'Geef de SHA-256 en de grootte van het bestand: 1 tot en met 100.000.000 bytes.',
    );
  }
  return { size, sha256, fileName: safeFileName(fileName) };
}
