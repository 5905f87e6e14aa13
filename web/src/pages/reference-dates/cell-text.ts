import { isIsoDate } from '../../../../shared/dates/iso-date.ts';
import { formatShortDate } from '../../format/date.ts';
import { NO_VALUE } from '../../format/number.ts';

/** A cell of an extract or a file as people read it: dates and codes in words, a dash for nothing. */
export function cellText(value: string | number | null): string {
  if (value === null || value === '') return NO_VALUE;
  const text = String(value);
  return isIsoDate(text) ? formatShortDate(text) : text.replaceAll('_', ' ');
}
