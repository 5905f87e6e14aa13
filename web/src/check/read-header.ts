import { profileFile } from '../../../shared/csv/file-profile.ts';
import type { FileSource } from '../../../shared/csv/file-source.ts';
import type { RawRow } from '../../../shared/csv/raw-row.ts';
import { readRows } from '../../../shared/csv/read-rows.ts';

/** The header of a CSV; null where it has none that can be read. */
export async function readHeader(source: FileSource): Promise<RawRow | null> {
  for await (const event of readRows(source, await profileFile(source))) {
    if (event.kind === 'header') return event.header;
  }
  return null;
}
