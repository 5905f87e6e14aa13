import type { IsoDate } from '../dates/iso-date.ts';

/** A date as CSV files and sentences have it: dd-mm-jjjj (contract §4). */
export function dutchDay(date: IsoDate): string {
  return date.split('-').reverse().join('-');
}
