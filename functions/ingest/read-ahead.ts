import { setImmediate as othersTurn } from 'node:timers/promises';
import type { FileSource } from '../../shared/csv/file-source.ts';

/** A file of this size or less is read from the store once, since a check goes through it several times. */
const IN_MEMORY = 16_000_000;

/** The same file, from memory where it is small. */
export async function readAhead(source: FileSource, size: number): Promise<FileSource> {
  if (size > IN_MEMORY) return source;
  const chunks: Uint8Array[] = [];
  let read = 0;
  for await (const chunk of source.open()) {
    read += chunk.length;
    // More came than was announced: whoever counts the bytes must see so, not hold them.
    if (read > size) return source;
    chunks.push(chunk);
  }
  return { open: () => replay(chunks) };
}

/** What comes from memory never waits: without a turn for others nobody is answered until a whole file is checked. */
async function* replay(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) {
    yield chunk;
    await othersTurn();
  }
}
