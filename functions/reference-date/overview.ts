import type { IsoDate } from '../../shared/dates/iso-date.ts';
import type { Programme } from '../../shared/programme/programme.schema.ts';
import type { Ports } from '../ports/ports.ts';
import type { ExtractInput, FrozenVersion, ReferenceRecord } from '../ports/reference-date.port.ts';
import { referenceCalendar, untouched } from './calendar.ts';
import { extractInputs } from './extract-inputs.ts';
import { allVersions } from './frozen-versions.ts';
import { missingSources, type MissingSource } from './missing-sources.ts';

/** How one municipality stands at one reference date. */
export interface MunicipalityAtDate {
  readonly record: ReferenceRecord;
  /** Newest first. */
  readonly versions: readonly FrozenVersion[];
  readonly missing: readonly MissingSource[];
  /** Other submissions are in force now than those the extract was frozen from. */
  readonly corrected: boolean;
}

/** Every reference date of a programme with how each municipality stands, newest date first; none without ESF. */
export async function referenceOverview(
  ports: Pick<Ports, 'referenceDates' | 'heads' | 'clock'>,
  programme: Programme,
): Promise<{ date: IsoDate; municipalities: MunicipalityAtDate[] }[]> {
  const calendar = referenceCalendar(programme);
  if (calendar === null) return [];
  const [records, kept, heads] = await Promise.all([
    ports.referenceDates.list(programme.id),
    ports.referenceDates.versions(programme.id),
    ports.heads.ofProgramme(programme.id),
  ]);
  const missingAt = missingSources(programme, heads, ports.clock.now());
  return calendar.dates.toReversed().map((date) => ({
    date,
    municipalities: calendar.municipalities.map((code) => {
      const isHere = (each: { date: string; municipality: string }): boolean =>
        each.date === date && each.municipality === code;
      const record = records.find(isHere) ?? untouched(programme.id, date, code);
      const versions = allVersions(
        record,
        kept.filter(isHere).map(({ version }) => version),
      );
      const inputs = extractInputs(programme, heads, date, code);
      return {
        record,
        versions,
        missing: missingAt(date, code, inputs),
        corrected: record.extract !== null && named(record.extract.inputs) !== named(inputs),
      };
    }),
  }));
}

/** The submissions that an extract rests on, so that two can be compared. */
function named(inputs: readonly ExtractInput[]): string {
  const submissions = inputs.map(({ submission }) => submission);
  return submissions.sort().join(' ');
}
