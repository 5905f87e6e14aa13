import { isIsoDate } from '../../../shared/dates/iso-date.ts';
import type { IsoDate } from '../../../shared/dates/iso-date.ts';

/** The date a person typed as `dd-mm-jjjj`, `d-m-jjjj`, with `/`, or `jjjj-mm-dd`; null when it is none. */
export function parseDateInput(text: string): IsoDate | null {
  const trimmed = text.trim();
  const dutch = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(trimmed);
  const [, day = '', month = '', year = ''] = dutch ?? [];
  const date = dutch === null ? trimmed : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(date) ? date : null;
}

/** A date as it stands in an input: `31-12-2025`. */
export function dateInputText(date: IsoDate): string {
  return date.split('-').toReversed().join('-');
}
