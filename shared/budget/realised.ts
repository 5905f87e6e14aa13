import type { Row } from '../datasets/dataset.ts';
import type { IsoDate } from '../dates/iso-date.ts';

/** The rows of one file of `financien` in force, with the last day of its period. */
export interface PositionFile {
  readonly end: IsoDate;
  readonly rows: readonly Row[];
}

/** What came in and went out on a post to date, in euros; null where the file left it empty. */
export interface Position {
  readonly year: number;
  readonly post: string;
  readonly income: number | null;
  readonly expense: number | null;
}

/**
 * The position to date per year and post: of each year as the latest file has it that names the year, since years
 * absent from a file keep their last position (contract §1, financien). Oldest year first.
 */
export function positionsOf(files: readonly PositionFile[]): Position[] {
  const byYear = new Map<number, Position[]>();
  for (const { rows } of files.toSorted((a, b) => (a.end < b.end ? -1 : 1))) {
    const inFile = Map.groupBy(rows.map(positionOf), ({ year }) => year);
    for (const [year, positions] of inFile) byYear.set(year, positions);
  }
  return [...byYear].toSorted(([a], [b]) => a - b).flatMap(([, positions]) => positions);
}

function positionOf(row: Row): Position {
  return {
    year: Number(row['jaar']),
    post: String(row['post']),
    income: eurosIn(row['baten']),
    expense: eurosIn(row['lasten']),
  };
}

function eurosIn(cell: Row[string] | undefined): number | null {
  return typeof cell === 'number' ? cell / 100 : null;
}
