import type { FileDatasetId } from '../../shared/datasets/dataset.ts';
import type { Instant } from '../../shared/dates/iso-date.ts';
import type { Mapping } from '../../shared/mapping/mapping.ts';
import type { AuditEntry } from '../../shared/submission/submission.ts';

/** A kept mapping of a project's foreign files. */
export interface KeptMapping {
  readonly version: number;
  readonly at: Instant;
  readonly by: string;
  readonly mapping: Mapping;
}

/** Mappings per project and dataset; every version stays. */
export interface MappingStore {
  current(programme: string, project: string, dataset: FileDatasetId): Promise<KeptMapping | null>;
  /** A version, kept for good; null where there is none. */
  version(
    programme: string,
    project: string,
    dataset: FileDatasetId,
    version: number,
  ): Promise<KeptMapping | null>;
  /** Adds the next version; ConflictError when `expected` (0 for the first) is no longer the current one. */
  add(
    programme: string,
    project: string,
    mapping: Mapping,
    expected: number,
    audit: AuditEntry,
  ): Promise<KeptMapping>;
}
