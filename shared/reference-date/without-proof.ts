import type { CsvCell } from '../csv/write-csv.ts';
import { csvCellOf } from './extract-columns.ts';
import type { ExtractRow } from './extract-row.ts';

/** Why a participant has no proof in W. */
type ProofLack = 'geen_activiteit' | 'geen_bewijsstuk';

/** A participant of the caseload without proof in W. */
interface WithoutProof {
  readonly row: ExtractRow;
  readonly why: ProofLack;
}

/** The words of each lack, as a Dutch sentence. */
const LACK_WORDS: Readonly<Record<ProofLack, string>> = {
  geen_activiteit: 'Geen activiteit in de periode.',
  geen_bewijsstuk: 'Activiteiten in de periode zonder bewijsstuk.',
};

/** The columns of `zonder_bewijs.csv`, in order. */
export const WITHOUT_PROOF_COLUMNS = [
  'peilmoment',
  'gemeentecode',
  'gemeente',
  'project',
  'deelnemernummer',
  'consulent',
  'status',
  'esf',
  'activiteiten_in_periode',
  'laatste_activiteit_datum',
  'reden',
] as const;

/**
 * The participants of the caseload (contract §4, dormant ones too: their status shows) without proof in W, in the order
 * of the extract. Those who left are not in it.
 */
export function withoutProof(rows: readonly ExtractRow[]): WithoutProof[] {
  return rows
    .filter(({ status, bewijsstukken }) => status !== 'uitgestroomd' && bewijsstukken === 0)
    .map((row) => ({
      row,
      why: row.activiteiten_in_periode === 0 ? 'geen_activiteit' : 'geen_bewijsstuk',
    }));
}

/** A line of `zonder_bewijs.csv`: dates dd-mm-jjjj, numbers as numbers. */
export function withoutProofCells({ row, why }: WithoutProof): CsvCell[] {
  return WITHOUT_PROOF_COLUMNS.map((column) =>
    column === 'reden' ? LACK_WORDS[why] : csvCellOf(column, row[column]),
  );
}
