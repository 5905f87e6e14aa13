import { crc32 } from 'node:zlib';

/** One file of an archive; paths are plain ASCII. */
interface ZipEntry {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const VERSION = 20;
const STORED = 0;
/** 1 January 1980, midnight: the first moment that ZIP knows. */
const [TIME, DATE] = [0, 0x21];

/**
 * A ZIP archive with its entries as they are: stored, in the order given, all dated alike, so that its bytes depend on
 * theirs alone (contract §4). Compressors give other bytes per version and platform, and so would a packing library.
 */
export function storedZip(entries: readonly ZipEntry[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { path, bytes } of entries) {
    const name = new TextEncoder().encode(path);
    // What the local header and the directory say alike: version, flags, method, time, date, CRC, sizes, lengths.
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(VERSION, 0);
    facts.writeUInt16LE(STORED, 4);
    facts.writeUInt16LE(TIME, 6);
    facts.writeUInt16LE(DATE, 8);
    facts.writeUInt32LE(crc32(bytes), 10);
    facts.writeUInt32LE(bytes.length, 14);
    facts.writeUInt32LE(bytes.length, 18);
    facts.writeUInt16LE(name.length, 22);
    parts.push(signature('PK\x03\x04'), facts, name, bytes);
    // Comment length, disk, attributes: all 0; then where the local header stands.
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(signature('PK\x01\x02'), Buffer.from([VERSION, 0]), facts, place, name);
    offset += 4 + facts.length + name.length + bytes.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(offset, 12);
  return new Uint8Array(Buffer.concat([...parts, ...directory, signature('PK\x05\x06'), end]));
}

function signature(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}
