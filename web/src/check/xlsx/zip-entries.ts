/** One file in an archive, as the directory at its end tells. */
export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  /** 0: stored as it is, 8: deflated; others are of no workbook. */
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its own header begins. */
  readonly at: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const [END_SIZE, ENTRY_SIZE, LOCAL_SIZE, LONGEST_COMMENT] = [22, 46, 30, 65_535];

/** The files in an archive; null where it is no archive that can be read (damaged, split, over 4 GB). */
export function zipEntries(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let number = 0; number < count; number += 1) {
    if (at + ENTRY_SIZE > bytes.length || view.getUint32(at, true) !== ENTRY) return null;
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength)),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += ENTRY_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}

/** What an entry really unpacks to, whatever the directory says of it. */
export interface Unpacked {
  /** Bytes; counting stops beyond the limit. */
  readonly size: number;
  /** Its first characters. */
  readonly beginning: string;
}

/** How much of an entry's beginning is kept. */
const BEGINNING = 4_096;

/** Unpacks an entry to count it, keeping no more than its beginning; null where it is damaged. */
export async function unpack(
  bytes: Uint8Array<ArrayBuffer>,
  entry: ZipEntry,
  limit: number,
): Promise<Unpacked | null> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.at + LOCAL_SIZE > bytes.length || view.getUint32(entry.at, true) !== LOCAL) return null;
  const start =
    entry.at + LOCAL_SIZE + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  if (packed.length < entry.packed) return null;
  const stored = new Blob([packed]).stream();
  const reader = (
    entry.method === 0 ? stored : stored.pipeThrough(new DecompressionStream('deflate-raw'))
  ).getReader();
  const decoder = new TextDecoder();
  let size = 0;
  let beginning = '';
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      if (beginning.length < BEGINNING)
        beginning += decoder.decode(chunk.value.subarray(0, BEGINNING), { stream: true });
      size += chunk.value.length;
      if (size > limit) break;
    }
  } catch {
    return null;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
  return { size, beginning };
}
