import { createHash } from 'node:crypto';
import { submissionCreatedSchema, submissionSchema } from '../../../shared/api/submissions.schema.ts';
import type { SubmissionAnswer } from '../../../shared/api/submissions.schema.ts';
import type { Harness } from './harness.ts';

/** Vouchers of project 3.7, granted on 15 September 2025 and numbered from V1. */
export function voucherCsv(count: number, extra: readonly string[] = []): string {
  const rows = Array.from(
    { length: count },
    (_, index) => `V${index + 1};01-09-2025;toegekend;15-09-2025;Doetinchem;zorg`,
  );
  return ['vouchernummer;aanvraagdatum;status;toekenningsdatum;gemeente;sector', ...rows, ...extra].join(
    '\r\n',
  );
}

/** Announces a file of 3.7 over the API, sends it to the signed address and lets the check run. */
export async function handIn(
  harness: Harness,
  as: string,
  csv: string,
  changes: object = {},
): Promise<string> {
  const bytes = new Uint8Array(Buffer.from(csv));
  const answer = await harness.ask(as, 'POST', '/api/submissions', {
    ...{ programme: 'prog-a', project: '3.7', dataset: 'vouchers', period: '2025-B5' },
    ...{ fileName: 'vouchers.csv', size: bytes.length },
    sha256: createHash('sha256').update(bytes).digest('hex'),
    ...changes,
  });
  const { id, upload } = submissionCreatedSchema.parse(await answer.json());
  if (upload) {
    const sent = await fetch(upload.url, { method: upload.method, headers: upload.headers, body: bytes });
    if (!sent.ok) throw new Error(`The upload was answered with ${sent.status}.`);
    harness.queued.push({ kind: 'arrived', submission: id });
  }
  await harness.work();
  return id;
}

/** A submission as the API shows it. */
export async function readSubmission(harness: Harness, as: string, id: string): Promise<SubmissionAnswer> {
  return submissionSchema.parse(await (await harness.ask(as, 'GET', `/api/submissions/${id}`)).json());
}
