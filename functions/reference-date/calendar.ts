import type { IsoDate } from '../../shared/dates/iso-date.ts';
import { referenceDatesOf } from '../../shared/reference-date/window.ts';
import type { Programme } from '../../shared/programme/programme.schema.ts';
import type { ReferenceRecord } from '../ports/reference-date.port.ts';

/** The reference dates of a programme and the municipalities that hand in for them; null without ESF. */
export function referenceCalendar(
  programme: Programme,
): { dates: IsoDate[]; municipalities: readonly string[] } | null {
  if (programme.esf === undefined) return null;
  return {
    dates: referenceDatesOf(programme.start, programme.end, programme.esf.referenceDates),
    municipalities: programme.esf.municipalities.map(({ code }) => code),
  };
}

/** Whether a programme has that reference date, and that municipality hands in for it. */
export function isInCalendar(programme: Programme, date: IsoDate, municipality: string): boolean {
  const calendar = referenceCalendar(programme);
  return calendar !== null && calendar.dates.includes(date) && calendar.municipalities.includes(municipality);
}

/** An empty record for a municipality and date on which nothing was done yet. */
export function untouched(programme: string, date: IsoDate, municipality: string): ReferenceRecord {
  return {
    ...{ programme, date, municipality, version: 0 },
    state: null,
    pending: null,
    extract: null,
    extractNr: 0,
    round: 1,
    remarkList: null,
    reopening: null,
    reopened: [],
    pendingAudit: [],
  };
}
