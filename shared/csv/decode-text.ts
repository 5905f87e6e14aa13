import type { Encoding } from './file-profile.ts';
import type { FileSource } from './file-source.ts';

/** Bytes decoded at a time, whatever the size of the source's chunks. */
const PIECE = 65_536;

/**
 * The text of a file from byte `start` on, in pieces of bounded length. Decoding is strict: bytes that do not fit
 * the encoding throw, since a file that was profiled has none.
 */
export async function* decodeText(
  source: FileSource,
  encoding: Encoding,
  start: number,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  let skip = start;
  for await (const chunk of source.open()) {
    const from = Math.min(skip, chunk.length);
    skip -= from;
    for (let at = from; at < chunk.length; at += PIECE) {
      yield decoder.decode(chunk.subarray(at, at + PIECE), { stream: true });
    }
  }
  yield decoder.decode();
}
