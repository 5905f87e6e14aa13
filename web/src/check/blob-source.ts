import type { FileSource } from '../../../shared/csv/file-source.ts';

/** Small enough to report progress often, large enough to be read fast. */
const CHUNK = 1_048_576;

/** A file of the browser, read in chunks; `onRead` hears the bytes of each. */
export function blobSource(blob: Blob, onRead: (bytes: number) => void = () => undefined): FileSource {
  return {
    async *open() {
      for (let at = 0; at < blob.size; at += CHUNK) {
        const chunk = new Uint8Array(await blob.slice(at, at + CHUNK).arrayBuffer());
        onRead(chunk.length);
        yield chunk;
      }
    },
  };
}

/** A CSV in UTF-8 of text that comes in pieces; the browser may keep it outside its memory. */
export async function csvBlob(pieces: AsyncIterable<string>): Promise<Blob> {
  const parts: Blob[] = [];
  for await (const piece of pieces) parts.push(new Blob([piece]));
  return new Blob(parts, { type: 'text/csv' });
}
