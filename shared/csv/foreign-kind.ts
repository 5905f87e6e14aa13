import type { ForeignKind } from './file-fault.ts';

/** First bytes, as Latin-1, by which other formats are known. */
const SIGNATURES: readonly (readonly [string, ForeignKind])[] = [
  ['PK\x03\x04', 'zip_of_xlsx'],
  ['PK\x05\x06', 'zip_of_xlsx'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'xls'],
  ['%PDF-', 'pdf'],
  ['{\\rtf', 'rtf'],
  ['\x1f\x8b\x08', 'gzip'],
  ['\x89PNG', 'afbeelding'],
  ['\xff\xd8\xff', 'afbeelding'],
  ['GIF8', 'afbeelding'],
];

/** What text of another format begins with, in lower case. */
const TEXT_BEGINNINGS: readonly (readonly [string, ForeignKind])[] = [
  ['<!doctype html', 'html'],
  ['<html', 'html'],
  ['<table', 'html'],
  ['<?xml', 'xml'],
];

/** The format that a file's first bytes give away, or null: a file can be named .csv and be something else. */
export function foreignBytes(head: Uint8Array): ForeignKind | null {
  const start = String.fromCharCode(...head.subarray(0, 16));
  return SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1] ?? null;
}

/** The format of text that is no CSV, as registration systems export web pages under that name, or null. */
export function foreignText(head: string): ForeignKind | null {
  const start = head.slice(0, 1000).trimStart().slice(0, 20).toLowerCase();
  return TEXT_BEGINNINGS.find(([beginning]) => start.startsWith(beginning))?.[1] ?? null;
}
