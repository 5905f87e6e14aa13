import { profileFile } from './file-profile.ts';
import type { FileSource } from './file-source.ts';
import type { RawRow } from './raw-row.ts';
import { readRows } from './read-rows.ts';

/** The header of a CSV; null where it has none that can be read. */
export async function readHeader(source: FileSource): Promise<RawRow | null> {
  for await (const event of readRows(source, await profileFile(source))) {
    if (event.kind === 'header') return event.header;
  }
  return null;
}
