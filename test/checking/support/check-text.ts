import { checkFile } from '../../../shared/checking/check-file.ts';
import type { CheckContext } from '../../../shared/checking/check-context.ts';
import type { CheckResult } from '../../../shared/checking/check-result.ts';
import type { FileSource } from '../../../shared/csv/file-source.ts';
import type { FileDatasetId, KeyedRow } from '../../../shared/datasets/dataset.ts';
import type { Issue } from '../../../shared/issues/issue.ts';
import { REGION_PROGRAMME } from './region-programme.ts';

/** Bytes that come in chunks of a size. */
export function sourceOf(text: string | Uint8Array, chunk = Infinity): FileSource {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return {
    async *open() {
      const size = Math.min(chunk, Math.max(bytes.length, 1));
      for (let from = 0; from < bytes.length; from += size)
        yield await Promise.resolve(bytes.slice(from, from + size));
    },
  };
}

export interface Checked extends CheckResult {
  readonly kept: readonly KeyedRow[];
}

/** Checks a text as a file of the project `R` for January and February 2025, unless told otherwise. */
export async function checkText(
  dataset: FileDatasetId,
  text: string | Uint8Array,
  changes: Partial<CheckContext> = {},
  chunk = Infinity,
): Promise<Checked> {
  const kept: KeyedRow[] = [];
  const context: CheckContext = {
    dataset,
    programme: REGION_PROGRAMME,
    project: 'R',
    period: '2025-B1',
    municipality: null,
    elevenProof: false,
    knownParticipants: null,
    ...changes,
  };
  const result = await checkFile(sourceOf(text, chunk), context, { onRow: (row) => void kept.push(row) });
  return { ...result, kept };
}

/** An issue as tests compare it: where, what, and how bad. */
function brief({ severity, code, cell, row, column }: Issue): string {
  return `${severity} ${code} ${cell ?? `${row ?? '-'}:${column ?? '-'}`}`;
}

/** All issues of a check, briefly, in their order. */
export const briefs = (result: CheckResult): string[] => result.issues.map(brief);
