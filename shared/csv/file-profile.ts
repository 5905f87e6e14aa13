import { MAX_BYTES, type FileFault } from './file-fault.ts';
import type { FileSource } from './file-source.ts';
import { findDelimiter, findSepLine } from './find-delimiter.ts';
import { foreignBytes, foreignText } from './foreign-kind.ts';
import { createSingleByteScan, type ByteScan } from './single-byte-scan.ts';
import { createUtf16Scan } from './utf16-scan.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** What one pass over the bytes tells of a file: how to read it, or why it cannot be read. */
export type FileProfile =
  | {
      readonly ok: true;
      /** Bytes of the file. */
      readonly size: number;
      readonly encoding: Encoding;
      /** `;`, `,` or tab, or the one that a `sep=` line names. */
      readonly delimiter: string;
      /** The byte at which the first row begins: after a byte-order mark and a `sep=` line. */
      readonly start: number;
    }
  | { readonly ok: false; readonly size: number; readonly fault: FileFault };

/** Bytes from the file's beginning that tell its format and delimiter. */
const HEAD = 131_072;

/** Bytes that tell a byte-order mark. */
const MARK = 3;

interface Mark {
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | null;
  readonly length: number;
}

function markOf(head: Uint8Array): Mark {
  const [a, b, c] = head;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', length: 2 };
  return { encoding: null, length: 0 };
}

function scanFor(mark: Mark): ByteScan<Encoding> {
  return mark.encoding === 'utf-16le' || mark.encoding === 'utf-16be'
    ? createUtf16Scan(mark.encoding)
    : createSingleByteScan(mark.encoding === 'utf-8');
}

/** The source's bytes, with the first chunks joined until they tell the byte-order mark. */
async function* fromMark(source: FileSource): AsyncGenerator<Uint8Array> {
  let begin: number[] | null = [];
  for await (const chunk of source.open()) {
    if (begin === null) yield chunk;
    else if (begin.length + chunk.length < MARK) begin.push(...chunk);
    else {
      const joined = new Uint8Array(begin.length + chunk.length);
      joined.set(begin);
      joined.set(chunk, begin.length);
      begin = null;
      yield joined;
    }
  }
  if (begin !== null) yield new Uint8Array(begin);
}

/** Everything about a readable file that follows from its head. */
function profileOf(head: Uint8Array, size: number, encoding: Encoding, mark: Mark): FileProfile {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(head.subarray(mark.length), {
    stream: true,
  });
  const kind = foreignText(text);
  if (kind !== null) return { ok: false, size, fault: { code: 'geen_csv', row: null, params: { kind } } };
  const sep = findSepLine(text);
  const unit = encoding.startsWith('utf-16') ? 2 : 1;
  return {
    ok: true,
    size,
    encoding,
    delimiter: sep?.delimiter ?? findDelimiter(text.slice(sep?.length ?? 0)),
    start: mark.length + (sep?.length ?? 0) * unit,
  };
}

/**
 * Reads the file once, with bounded memory, and finds size, encoding and delimiter (contract §1, Reading). It stops
 * at the first chunk beyond {@link MAX_BYTES}.
 */
export async function profileFile(source: FileSource): Promise<FileProfile> {
  const head = new Uint8Array(HEAD);
  let size = 0;
  let mark: Mark = { encoding: null, length: 0 };
  let scan: ByteScan<Encoding> | null = null;
  for await (const chunk of fromMark(source)) {
    if (size < HEAD) head.set(chunk.subarray(0, HEAD - size), size);
    size += chunk.length;
    if (size > MAX_BYTES) {
      return { ok: false, size, fault: { code: 'te_groot', row: null, params: { size, limit: MAX_BYTES } } };
    }
    if (scan === null) {
      mark = markOf(chunk);
      scan = scanFor(mark);
      scan.add(chunk.subarray(mark.length));
    } else scan.add(chunk);
  }
  const bytes = head.subarray(0, Math.min(size, HEAD));
  const kind = foreignBytes(bytes);
  if (kind !== null) return { ok: false, size, fault: { code: 'geen_csv', row: null, params: { kind } } };
  if (scan === null || size === mark.length) {
    return { ok: false, size, fault: { code: 'leeg_bestand', row: null, params: {} } };
  }
  const found = scan.result();
  return 'fault' in found
    ? { ok: false, size, fault: found.fault }
    : profileOf(bytes, size, found.encoding, mark);
}
