import type { FileFault } from '../../shared/csv/file-fault.ts';
import { profileFile } from '../../shared/csv/file-profile.ts';
import type { FileSource } from '../../shared/csv/file-source.ts';
import type { RawRow, ReadEnd } from '../../shared/csv/raw-row.ts';
import { readRows } from '../../shared/csv/read-rows.ts';

/** Bytes of a text in UTF-8, or of numbers as they stand. */
export function bytesOf(...parts: readonly (string | readonly number[])[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(
    parts.flatMap((part) => [...(typeof part === 'string' ? new TextEncoder().encode(part) : part)]),
  );
}

/** A text in UTF-16, without mark. */
export function utf16Of(text: string, order: 'le' | 'be'): Uint8Array {
  const units = [...Array(text.length).keys()].map((at) => text.charCodeAt(at));
  return new Uint8Array(
    units.flatMap((unit) => (order === 'le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
}

/** A file in memory that is read in chunks cut at these sizes in turn. */
export function sourceOf(content: string | Uint8Array, sizes: readonly number[] = [65_536]): FileSource {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    async *open() {
      for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
        const size = sizes[turn % sizes.length] ?? 1;
        yield bytes.subarray(at, at + size);
        at += size;
      }
    },
  };
}

/** A file that is made while it is read, `times` times the same piece after a beginning. */
export function repeatedSource(beginning: string, piece: string, times: number): FileSource {
  const encoder = new TextEncoder();
  const repeated = encoder.encode(piece);
  return {
    async *open() {
      yield encoder.encode(beginning);
      for (let time = 0; time < times; time += 1) yield repeated;
    },
  };
}

/** All that reading a file gives. */
export interface ReadFile {
  readonly header: RawRow | null;
  readonly rows: readonly RawRow[];
  readonly faults: readonly FileFault[];
  readonly end: ReadEnd | null;
}

/** Profiles and reads a file whole. */
export async function readFile(source: FileSource): Promise<ReadFile> {
  const profile = await profileFile(source);
  const rows: RawRow[] = [];
  const faults: FileFault[] = [];
  let header: RawRow | null = null;
  let end: ReadEnd | null = null;
  for await (const event of readRows(source, profile)) {
    if (event.kind === 'header') header = event.header;
    else if (event.kind === 'rows') rows.push(...event.rows);
    else if (event.kind === 'fault') faults.push(event.fault);
    else end = event.end;
  }
  return { header, rows, faults, end };
}

/** Header and rows of a text as plain arrays of cells, the header first. */
export async function cellsOf(content: string | Uint8Array): Promise<(readonly string[])[]> {
  const { header, rows } = await readFile(sourceOf(content));
  return [header, ...rows].flatMap((row) => (row === null ? [] : [row.cells]));
}
