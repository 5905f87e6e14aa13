import type { IsoDate } from '../../shared/dates/iso-date.ts';
import type { Programme } from '../../shared/programme/programme.schema.ts';
import type { Ports } from '../ports/ports.ts';
import type { ReferenceRecord } from '../ports/reference-date.port.ts';
import { referenceCalendar, untouched } from './request-action.ts';

/** Every reference date of a programme with the record of each municipality, newest date first; none without ESF. */
export async function referenceOverview(
  ports: Pick<Ports, 'referenceDates'>,
  programme: Programme,
): Promise<{ date: IsoDate; records: ReferenceRecord[] }[]> {
  const calendar = referenceCalendar(programme);
  if (calendar === null) return [];
  const records = await ports.referenceDates.list(programme.id);
  return calendar.dates.toReversed().map((date) => ({
    date,
    records: calendar.municipalities.map(
      (code) =>
        records.find((record) => record.date === date && record.municipality === code) ??
        untouched(programme.id, date, code),
    ),
  }));
}
