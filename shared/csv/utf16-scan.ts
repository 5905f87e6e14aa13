import { createPlaceList } from './places.ts';
import type { ByteScan } from './single-byte-scan.ts';

const CR = 13;
const LF = 10;

/** Judges bytes after a UTF-16 mark: NUL, half a surrogate pair and half a code unit are faults (contract §1). */
export function createUtf16Scan(encoding: 'utf-16le' | 'utf-16be'): ByteScan<'utf-16le' | 'utf-16be'> {
  const nulLines = createPlaceList();
  const brokenLines = createPlaceList();
  let first: number | null = null;
  let line = 1;
  let afterCr = false;
  let pair = false;

  function addUnit(unit: number): void {
    const trails = unit >= 0xdc00 && unit <= 0xdfff;
    if (pair !== trails) brokenLines.add(line);
    pair = unit >= 0xd800 && unit <= 0xdbff;
    if (unit === LF) {
      if (!afterCr) line += 1;
    } else if (unit === CR) line += 1;
    else if (unit === 0) nulLines.add(line);
    afterCr = unit === CR;
  }

  return {
    add(bytes) {
      for (const byte of bytes) {
        if (first === null) first = byte;
        else {
          addUnit(encoding === 'utf-16le' ? first | (byte << 8) : (first << 8) | byte);
          first = null;
        }
      }
    },
    result() {
      if (nulLines.count > 0) return { fault: { code: 'nul_bytes', row: null, params: nulLines.places() } };
      if (pair || first !== null) brokenLines.add(line);
      return brokenLines.count > 0
        ? { fault: { code: 'beschadigd_utf16', row: null, params: brokenLines.places() } }
        : { encoding };
    },
  };
}
