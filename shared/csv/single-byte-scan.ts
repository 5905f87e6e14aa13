import type { FileFault } from './file-fault.ts';
import { createPlaceList } from './places.ts';

/** What the bytes say of a text's encoding: the one to read it with, or why it cannot be read. */
export type ScanResult<E> = { readonly encoding: E } | { readonly fault: FileFault };

/** Reads all bytes of a text once and judges its encoding. */
export interface ByteScan<E> {
  add(bytes: Uint8Array): void;
  result(): ScanResult<E>;
}

const CR = 13;
const LF = 10;

/** Share of the code units whose high byte is NUL, from which a text without mark is taken to be UTF-16. */
const UTF16_SHARE = 0.5;

/** Smallest next byte that is well-formed after a lead byte: no overlong forms, no surrogates, nothing over 10FFFF. */
function lowest(lead: number): number {
  if (lead === 0xe0) return 0xa0;
  return lead === 0xf0 ? 0x90 : 0x80;
}

/** Largest next byte that is well-formed after a lead byte. */
function highest(lead: number): number {
  if (lead === 0xed) return 0x9f;
  return lead === 0xf4 ? 0x8f : 0xbf;
}

/** Bytes that follow a lead byte of UTF-8; 0 for a byte that leads nothing. */
function following(lead: number): number {
  if (lead < 0xc2 || lead > 0xf4) return 0;
  if (lead < 0xe0) return 1;
  return lead < 0xf0 ? 2 : 3;
}

/** The five bytes that Windows-1252 leaves undefined. */
function isUndefinedIn1252(byte: number): boolean {
  return byte === 0x81 || byte === 0x8d || byte === 0x8f || byte === 0x90 || byte === 0x9d;
}

/**
 * Judges bytes that are no UTF-16 by their mark (contract §1, Encoding): valid UTF-8 is UTF-8; else damaged UTF-8
 * where well-formed sequences are at least as many as stray high bytes (or `marked` says UTF-8); else Windows-1252.
 */
export function createSingleByteScan(marked: boolean): ByteScan<'utf-8' | 'windows-1252'> {
  const nulLines = createPlaceList();
  const strayLines = createPlaceList();
  const undefinedLines = createPlaceList();
  const nuls: [number, number] = [0, 0];
  let size = 0;
  let line = 1;
  let afterCr = false;
  let wellFormed = 0;
  let stray = 0;
  let wanted = 0;
  let pending = 0;
  let low = 0x80;
  let high = 0xbf;

  function addStray(bytes: number): void {
    stray += bytes;
    strayLines.add(line);
  }

  function addHigh(byte: number): void {
    afterCr = false;
    if (isUndefinedIn1252(byte)) undefinedLines.add(line);
    if (wanted > 0 && byte >= low && byte <= high) {
      wanted -= 1;
      pending += 1;
      low = 0x80;
      high = 0xbf;
      if (wanted === 0) {
        wellFormed += 1;
        pending = 0;
      }
      return;
    }
    if (pending > 0) addStray(pending);
    wanted = following(byte);
    pending = wanted > 0 ? 1 : 0;
    low = lowest(byte);
    high = highest(byte);
    if (wanted === 0) addStray(1);
  }

  function addLow(byte: number, offset: number): void {
    if (pending > 0) {
      addStray(pending);
      pending = 0;
      wanted = 0;
    }
    if (byte === LF) {
      if (!afterCr) line += 1;
    } else if (byte === CR) line += 1;
    else if (byte === 0) {
      nulLines.add(line);
      nuls[offset % 2 === 0 ? 0 : 1] += 1;
    }
    afterCr = byte === CR;
  }

  return {
    add(bytes) {
      for (let at = 0; at < bytes.length; at += 1) {
        const byte = bytes[at] ?? 0;
        if (byte < 0x80 && byte > CR && pending === 0) afterCr = false;
        else if (byte < 0x80) addLow(byte, size + at);
        else addHigh(byte);
      }
      size += bytes.length;
    },
    result() {
      if (nulLines.count > 0) {
        const [even, odd] = nuls;
        const enough = (size / 2) * UTF16_SHARE;
        const order = odd > even ? 'le' : 'be';
        const clear = Math.max(even, odd) >= enough && Math.min(even, odd) * 10 <= Math.max(even, odd);
        return clear
          ? { fault: { code: 'utf16_zonder_bom', row: null, params: { order } } }
          : { fault: { code: 'nul_bytes', row: null, params: nulLines.places() } };
      }
      if (pending > 0) addStray(pending);
      pending = 0;
      if (stray === 0) return { encoding: 'utf-8' };
      if (marked || wellFormed >= stray) {
        return { fault: { code: 'beschadigd_utf8', row: null, params: strayLines.places() } };
      }
      return undefinedLines.count > 0
        ? { fault: { code: 'onbekende_tekens', row: null, params: undefinedLines.places() } }
        : { encoding: 'windows-1252' };
    },
  };
}
