import { trimSpaces } from '../csv/cell-text.ts';
import type { RawRow } from '../csv/raw-row.ts';
import { findBsnInText } from './bsn-in-text.ts';
import { passesElevenTest } from './eleven-test.ts';
import { createNumberSet, type NumberSet } from './number-set.ts';
import { personalKind, type PersonalKind } from './personal-cell.ts';
import { headerIsPersonal, headerSaysBsn } from './personal-header.ts';
import { standAloneNumber } from './stand-alone-number.ts';

const PERSONAL_KINDS: readonly PersonalKind[] = ['email', 'iban', 'mobiel'];

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
  /** Per header: whether it is a column of the dataset (or `uitleg_peilstok`); unknown ones have stricter rules. */
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

/** What is kept of one column: counts, and its distinct stand-alone numbers. */
interface ColumnState {
  readonly numbers: NumberSet;
  passing: number;
  filled: boolean;
  bsnTexts: number;
  readonly personal: Record<PersonalKind, number>;
}

function emptyColumn(): ColumnState {
  return {
    numbers: createNumberSet(),
    passing: 0,
    filled: false,
    bsnTexts: 0,
    personal: { email: 0, iban: 0, mobiel: 0 },
  };
}

/** A header that is safe to show: one that looks like a value (a file without header) is left out. */
function shownHeader(header: string): string {
  return /@|(?:\d[^\p{L}]*){6}/u.test(header) ? '' : header;
}

/** Contract §1, BSN: what the distinct numbers of one column say. */
function judgeNumbers(distinct: number, passing: number): 'bsn_kolom' | 'bsn_mogelijk' | null {
  if (passing >= 3 && passing * 2 >= distinct) return 'bsn_kolom';
  const fifth = passing >= 5 && passing * 5 >= distinct;
  const allOfFew = passing > 0 && passing === distinct && distinct <= 2;
  return fifth || allOfFew ? 'bsn_mogelijk' : null;
}

/**
 * A guard for one file with these headers (as in the file, in its order). It keeps a few bytes for each distinct
 * number of 8 or 9 digits and nothing else of the rows, so its memory is bounded by the limits on files.
 */
export function createGuard(headers: readonly string[], options: GuardOptions): Guard {
  const columns: ColumnState[] = [];

  function isKnown(column: number): boolean {
    return options.known[column] ?? false;
  }

  function addCell(cell: string, column: number): void {
    const state = (columns[column] ??= emptyColumn());
    if (trimSpaces(cell) === '') return;
    state.filled = true;
    const number = standAloneNumber(cell);
    if (number !== null && state.numbers.add(Number(number)) && passesElevenTest(number)) state.passing += 1;
    if (findBsnInText(cell)) state.bsnTexts += 1;
    const kind = isKnown(column) ? null : personalKind(cell);
    if (kind !== null) state.personal[kind] += 1;
  }

  function judgeColumn(state: ColumnState, column: number): GuardFinding[] {
    const header = headers[column] ?? '';
    const found: GuardFinding[] = [];
    function find(kind: 'refuse' | 'warn', code: GuardCode, count: number): void {
      found.push({ kind, code, column, header: shownHeader(header), count });
    }
    // A header that gives the column away is the root cause: what its cells hold is no fault beside it.
    if (headerSaysBsn(header)) {
      find('refuse', 'bsn_kop', 0);
      return found;
    }
    const numbers =
      options.elevenProofNumbers === true ? null : judgeNumbers(state.numbers.size, state.passing);
    if (numbers !== null) find(numbers === 'bsn_kolom' ? 'refuse' : 'warn', numbers, state.passing);
    if (state.bsnTexts > 0) find('refuse', 'bsn_tekst', state.bsnTexts);
    if (!isKnown(column) && state.filled && headerIsPersonal(header)) {
      find('refuse', 'persoon_kop', 0);
      return found;
    }
    for (const kind of PERSONAL_KINDS) {
      if (state.personal[kind] > 0) find('refuse', `persoon_${kind}`, state.personal[kind]);
    }
    return found;
  }

  // A file without a header has its first row in the header's place, so headers are read as cells too.
  for (const [column, header] of headers.entries()) {
    addCell(header, column);
    (columns[column] ??= emptyColumn()).filled = false;
  }

  return {
    add(row) {
      row.cells.forEach((cell, column) => {
        if (cell !== '') addCell(cell, column);
      });
    },
    verdict() {
      const findings = columns.flatMap(judgeColumn);
      return { refused: findings.some((finding) => finding.kind === 'refuse'), findings };
    },
  };
}
