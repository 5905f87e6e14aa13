import type { FileSource } from '../../shared/csv/file-source.ts';
import type { IsoDate } from '../../shared/dates/iso-date.ts';

/** Thrown where an object is read or copied that is not there (any more): someone may have finished with it. */
export class AbsentError extends Error {
  override readonly name = 'AbsentError';
}

/** Thrown where other bytes already stand under a key that may be written once. */
export class OtherBytesError extends Error {
  override readonly name = 'OtherBytesError';
}

/** What is known of a stored object. */
export interface StoredObject {
  readonly key: string;
  readonly size: number;
}

/** Landing: where uploads arrive; without versions, backup or readers (design.md rule 3). */
export interface LandingFiles {
  /** A signed PUT that binds length and SHA-256, valid for a short time. */
  signUpload(
    submissionId: string,
    size: number,
    sha256: string,
  ): Promise<{ method: 'PUT'; url: string; headers: Record<string, string> }>;
  find(submissionId: string): Promise<StoredObject | null>;
  source(submissionId: string): FileSource;
  remove(submissionId: string): Promise<void>;
  /** Everything that lies there, for the sweep. */
  list(): AsyncIterable<StoredObject & { readonly modified: string }>;
  /** The submission an object key belongs to. */
  submissionOf(key: string): string | null;
}

/** The versioned archive: files as received, issue pages, frozen extracts. Keys never get overwritten with other bytes. */
export interface Archive {
  /** Copies an upload that passed the guard to `files/{submissionId}`. */
  keepUpload(submissionId: string): Promise<void>;
  put(key: string, bytes: Uint8Array, contentType: string): Promise<void>;
  /**
   * Puts bytes that nobody may change or remove through a day (where the engine knows locks). The same bytes again
   * are no fault; OtherBytesError where others stand under the key. The day may not be over.
   */
  putLocked(key: string, bytes: Uint8Array, contentType: string, until: IsoDate): Promise<void>;
  get(key: string): Promise<Uint8Array | null>;
  source(key: string): FileSource;
  signDownload(key: string, fileName: string): Promise<string>;
}
