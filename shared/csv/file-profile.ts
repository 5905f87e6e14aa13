import type { FileFault } from './file-fault.ts';
import type { FileSource } from './file-source.ts';

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

/** Reads the file once, with bounded memory, and finds size, encoding and delimiter (contract §1, Reading). */
export function profileFile(source: FileSource): Promise<FileProfile> {
  return Promise.reject(new Error(`not built: ${typeof source}`));
}
