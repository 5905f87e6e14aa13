import type { RawRow } from '../csv/raw-row.ts';

/** Why the guard refuses a file or warns, without any value of the file (contract §1, BSN and Reading). */
export type GuardCode =
  /** Header says bsn, burgerservicenummer or sofinummer. */
  | 'bsn_kop'
  /** At least three distinct stand-alone numbers of the column pass the 11-test, and half of the distinct ones do. */
  | 'bsn_kolom'
  /** A text that says BSN (or the like) beside a number that passes; `count` is the number of cells. */
  | 'bsn_tekst'
  /** A warning: five distinct numbers pass and are a fifth, or all of one or two. */
  | 'bsn_mogelijk'
  /** A filled unknown column with a header that says name, address and so on. */
  | 'persoon_kop'
  /** Cells of an unknown column that are an e-mail address, an IBAN or a mobile number; `count` is the cells. */
  | 'persoon_email'
  | 'persoon_iban'
  | 'persoon_mobiel';

export interface GuardFinding {
  readonly kind: 'refuse' | 'warn';
  readonly code: GuardCode;
  /** Position of the column in the file, from 0. */
  readonly column: number;
  /** The header as it stands in the file; empty for an unnamed column or a field beyond the header. */
  readonly header: string;
  /** How many distinct numbers, or cells, made the finding; 0 where the header did. */
  readonly count: number;
}

export interface GuardVerdict {
  /** True where nothing of the file may be stored and the file must be removed. */
  readonly refused: boolean;
  /** By column, then code. */
  readonly findings: readonly GuardFinding[];
}

export interface GuardOptions {
  /** Per header: whether it is a column of the dataset; unknown columns have stricter rules. */
  readonly known: readonly boolean[];
  /** A beheerder recorded that this project's numbers are 11-proof and no BSN: columns of numbers are not judged. */
  readonly elevenProofNumbers?: boolean;
}

export interface Guard {
  /** Reads one row; cells beyond the headers count as cells of unnamed, unknown columns. */
  add(row: RawRow): void;
  /** The verdict over all rows added so far. */
  verdict(): GuardVerdict;
}

/** A guard for one file with these headers (as in the file, in its order), of memory bounded by the limits on files. */
export function createGuard(headers: readonly string[], options: GuardOptions): Guard {
  throw new Error(`not built: ${headers.length} ${options.known.length}`);
}
