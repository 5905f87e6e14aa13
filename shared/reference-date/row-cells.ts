import type { Row } from '../datasets/dataset.ts';
import type { IsoDate } from '../dates/iso-date.ts';

/** A date column of a stored row, null where empty. */
export function dateOf(row: Row, column: string): IsoDate | null {
  const value = row[column];
  return typeof value === 'string' ? value : null;
}

/** A text or code column of a stored row, null where empty. */
export function textOf(row: Row, column: string): string | null {
  const value = row[column];
  return typeof value === 'string' && value !== '' ? value : null;
}

/** A number column of a stored row, null where empty; amounts are cents. */
export function numberOf(row: Row, column: string): number | null {
  const value = row[column];
  return typeof value === 'number' ? value : null;
}
