import type { CheckReply, Given } from './check-messages.ts';

/** A CSV to check, with what the person gave. */
export interface OpenedTable {
  readonly kind: 'table';
  readonly blob: Blob;
  readonly original: Blob;
  /** The name under which it is sent. */
  readonly fileName: string;
}

/** Opens what a person gave as a CSV. */
export async function openTable(
  given: Given,
  _sheet: string | null,
): Promise<OpenedTable | Extract<CheckReply, { kind: 'choose-sheet' | 'unreadable' }>> {
  if (given.kind === 'text') {
    const blob = new Blob([given.text], { type: 'text/csv' });
    return { kind: 'table', blob, original: blob, fileName: 'geplakt.csv' };
  }
  return { kind: 'table', blob: given.file, original: given.file, fileName: given.file.name };
}
