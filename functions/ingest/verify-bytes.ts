import { createHash } from 'node:crypto';
import type { FileSource } from '../../shared/csv/file-source.ts';
import type { Submission } from '../../shared/submission/submission.ts';

/** Whether the bytes are those that were announced: their number and SHA-256. Reads no further than that number. */
export async function isAsAnnounced(
  source: FileSource,
  announced: Pick<Submission, 'size' | 'sha256'>,
): Promise<boolean> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of source.open()) {
    size += chunk.length;
    if (size > announced.size) return false;
    hash.update(chunk);
  }
  return size === announced.size && hash.digest('hex') === announced.sha256;
}
