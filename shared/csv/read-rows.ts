import type { FileProfile } from './file-profile.ts';
import type { FileSource } from './file-source.ts';
import type { ReadEvent } from './raw-row.ts';

/**
 * Reads a profiled file row by row, in batches, with memory that does not grow with the file (contract §1, Reading).
 * For a profile that is not ok it yields its fault and an incomplete end.
 */
export async function* readRows(source: FileSource, profile: FileProfile): AsyncGenerator<ReadEvent> {
  await Promise.reject(new Error(`not built: ${typeof source} ${typeof profile}`));
  yield { kind: 'end', end: { rows: 0, complete: false } };
}
