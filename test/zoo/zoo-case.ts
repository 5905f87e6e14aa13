import type { FileDatasetId } from '../../shared/datasets/dataset.ts';

/** A row as read, in the form of `npm run check -- --rows`; columns that are empty or faulty are left out. */
export type ZooRow = Readonly<Record<string, string | number>>;

/** One file as a program writes it or a person makes it, and what contract §1 says must come of it. */
export interface ZooCase {
  /** Name of the file. */
  readonly name: string;
  /** Who makes such a file, and how, in a few words. */
  readonly origin: string;
  readonly bytes: () => Uint8Array<ArrayBuffer>;
  readonly dataset?: FileDatasetId;
  /** The sheet that the person picks. */
  readonly sheet?: string;
  /** Every row that is judged, worked out by hand; `row` is Excel's number. */
  readonly rows?: readonly ZooRow[];
  /** Every issue: severity, code, where (cell, row and column, or `file`), and `→` with the suggestion. */
  readonly issues?: readonly string[];
  /** What the first message must say. */
  readonly says?: string;
  /** What the browser asks before it checks; the server judges such a file as it is. */
  readonly asks?: 'columns' | 'sheet';
  /** A workbook that is not opened: what the one message must say. */
  readonly unopened?: string;
  /** Read as the contract says, and yet not what the maker meant: why nobody can tell. */
  readonly notAsMeant?: string;
}

/** The required columns of vouchers, as most files of the zoo have them. */
export const HEADER = 'vouchernummer;aanvraagdatum;status;gemeente;sector';
/** A sound row under {@link HEADER}. */
export const ROW = 'V1;13-01-2025;aangevraagd;Aalten;zorg';

/** What {@link ROW} comes to at a row; further columns behind it, and null for one that is empty or faulty. */
export function voucher(row: number, changes: Readonly<Record<string, string | null>> = {}): ZooRow {
  const values: Record<string, string | number | null> = {
    row,
    vouchernummer: 'V1',
    aanvraagdatum: '2025-01-13',
    status: 'aangevraagd',
    gemeente: 'GM0197',
    sector: 'zorg',
    ...changes,
  };
  const filled = Object.entries(values).flatMap(([name, value]) => (value === null ? [] : [[name, value]]));
  return Object.fromEntries(filled) as ZooRow;
}

/** Lines with CRLF, the last too, as Excel writes them. */
export const crlf = (...lines: readonly string[]): string => lines.map((line) => `${line}\r\n`).join('');
/** Lines with LF, the last too. */
export const lf = (...lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');
