import { createReadStream, statSync } from 'node:fs';
import type { FileSource } from '../../shared/csv/file-source.ts';
import { UsageError } from './arguments.ts';

/** A file on disk, to be read as often as needed. Throws a UsageError where there is none to read. */
export function openFile(name: string, path: string): FileSource & { readonly size: number } {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) throw new UsageError(`Het bestand ${name} bestaat niet.`);
  if (!stats.isFile()) throw new UsageError(`${name} is geen bestand.`);
  return {
    size: stats.size,
    // As plain bytes: a stream's own chunks are of Node's Buffer.
    async *open() {
      for await (const chunk of createReadStream(path)) yield new Uint8Array(chunk as Buffer);
    },
  };
}
