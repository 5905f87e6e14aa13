import { MAX_BYTES } from '../../../shared/csv/file-fault.ts';
import { foreignBytes } from '../../../shared/csv/foreign-kind.ts';
import type { CheckReply, Given } from './check-messages.ts';
import { openWorkbook } from './xlsx/open-workbook.ts';

/** A CSV to check, with what the person gave. */
export interface OpenedTable {
  readonly kind: 'table';
  readonly blob: Blob;
  readonly original: Blob;
  /** The name under which it is sent. */
  readonly fileName: string;
}

/** Opens what a person gave as a CSV: a CSV as it is, rows that were copied, or a sheet of a workbook. */
export async function openTable(
  given: Given,
  sheet: string | null,
): Promise<OpenedTable | Extract<CheckReply, { kind: 'choose-sheet' | 'unreadable' }>> {
  if (given.kind === 'text') {
    const blob = new Blob([given.text], { type: 'text/csv' });
    return { kind: 'table', blob, original: blob, fileName: 'geplakt.csv' };
  }
  const { file } = given;
  const plain = { kind: 'table', blob: file, original: file, fileName: file.name } as const;
  const head = new Uint8Array(await file.slice(0, 16).arrayBuffer());
  if (file.size > MAX_BYTES || foreignBytes(head) !== 'zip_of_xlsx') return plain;
  const opened = await openWorkbook(file, sheet);
  // What else is in an archive is told as no CSV, by the check itself.
  if (opened === null) return plain;
  return opened.kind === 'table' ? { ...opened, original: file, fileName: `${file.name}.csv` } : opened;
}
