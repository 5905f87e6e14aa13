import type { IsoDate } from '../../shared/dates/iso-date.ts';
import type { Programme } from '../../shared/programme/programme.schema.ts';
import { referenceWindow } from '../../shared/reference-date/window.ts';
import type { Ports } from '../ports/ports.ts';

/**
 * What stands beside the extracts of a date (contract §4): per municipality files with hashes, counts, the submissions
 * and the programme version they rest on. Municipalities without an extract are named too.
 */
export async function manifestAt(
  ports: Pick<Ports, 'referenceDates' | 'submissions'>,
  programme: Programme,
  date: IsoDate,
) {
  const records = await ports.referenceDates.list(programme.id, date);
  const municipalities = await Promise.all(
    (programme.esf?.municipalities ?? []).map(async ({ code }) => {
      const extract = records.find(({ municipality }) => municipality === code)?.extract ?? null;
      if (extract === null) return { municipality: code, state: 'open' as const };
      const submissions = await Promise.all(
        extract.inputs.map(async (input) => {
          const submission = await ports.submissions.get(input.submission);
          return {
            ...input,
            sha256: submission?.sha256 ?? null,
            acceptedAt: submission?.committedAt ?? null,
          };
        }),
      );
      const { state, frozenAt, by, programmeVersion, files, counts } = extract;
      return {
        municipality: code,
        state,
        trial: state === 'proef',
        frozenAt,
        by,
        programmeVersion,
        files,
        counts,
        submissions,
      };
    }),
  );
  const window = referenceWindow(date, programme.esf?.referenceDates ?? []);
  return { programme: programme.id, date, window, municipalities };
}
