import { createHash } from 'node:crypto';
import { uploadKey } from '../../functions/ingest/upload-key.ts';
import { createSubmission } from '../../functions/submissions/create-submission.ts';
import { lead, type World } from '../ingest/world.ts';

/** Where the earlier data lies that a hostile file must leave alone. */
const SLOT = {
  programme: 'proef',
  project: 'OP',
  dataset: 'vouchers',
  municipality: null,
  period: '2025-B1',
} as const;

/** Announces bytes for the slot, uploads them to the signed address and does what waits; the submission's id. */
export async function handInBytes(
  world: World,
  bytes: Uint8Array<ArrayBuffer>,
  { fileName = 'vouchers.csv', trial = false } = {},
): Promise<string> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { municipality: _none, ...slot } = SLOT;
  const announced = { ...slot, fileName, trial, size: bytes.length, sha256 };
  const { submission, upload } = await createSubmission(world.ports, lead, announced);
  if (upload === null) throw new Error('No upload was asked for.');
  const answer = await fetch(upload.url, { method: 'PUT', headers: upload.headers, body: bytes });
  if (!answer.ok) throw new Error(`The upload was answered with ${answer.status}.`);
  world.ingestQueue.push({ kind: 'arrived', submission: submission.id });
  await world.work();
  return submission.id;
}

/** Everything that an earlier submission left behind, byte for byte: its record, head, rows, file and the figures. */
export async function leftBehind({ ports }: World, id: string): Promise<string> {
  const rows: unknown[] = [];
  for await (const pack of ports.rows.read(id)) rows.push(pack);
  const file = await ports.archive.get(uploadKey(id));
  return JSON.stringify([
    await ports.submissions.get(id),
    await ports.heads.get(SLOT),
    await ports.heads.ofProgramme('proef'),
    rows,
    Buffer.from(file ?? []).toString('hex'),
    await ports.figures.ofProgramme('proef', null),
    await ports.figures.versions('proef'),
  ]);
}
