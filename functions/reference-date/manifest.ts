import type { IsoDate } from '../../shared/dates/iso-date.ts';
import type { Programme } from '../../shared/programme/programme.schema.ts';
import { referenceWindow } from '../../shared/reference-date/window.ts';
import type { Ports } from '../ports/ports.ts';
import type { FrozenExtract } from '../ports/reference-date.port.ts';

/** The name under which the manifest of one extract lies beside it. */
export const MANIFEST = 'manifest.json';

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
      return municipalityManifest(ports, code, extract);
    }),
  );
  const window = referenceWindow(date, programme.esf?.referenceDates ?? []);
  return { programme: programme.id, date, window, municipalities };
}

/** The manifest of one extract as it is kept beside it; unlike the extract it tells who froze it and when. */
export async function manifestBytes(
  ports: Pick<Ports, 'submissions'>,
  programme: Programme,
  date: IsoDate,
  municipality: string,
  extract: Omit<FrozenExtract, 'prefix'>,
): Promise<Uint8Array> {
  const window = referenceWindow(date, programme.esf?.referenceDates ?? []);
  const manifest = {
    programme: programme.id,
    date,
    window,
    ...(await municipalityManifest(ports, municipality, extract)),
  };
  return new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`);
}

async function municipalityManifest(
  ports: Pick<Ports, 'submissions'>,
  municipality: string,
  extract: Omit<FrozenExtract, 'prefix'>,
) {
  const { state, frozenAt, by, programmeVersion, retainUntil, files, counts } = extract;
  const submissions = await submissionsOf(ports, extract);
  return {
    municipality,
    state,
    trial: state === 'proef',
    frozenAt,
    by,
    programmeVersion,
    retainUntil,
    files,
    counts,
    submissions,
  };
}

/** The submissions that an extract rests on, with the hash of each file and when it was accepted. */
export async function submissionsOf(
  ports: Pick<Ports, 'submissions'>,
  { inputs }: Pick<FrozenExtract, 'inputs'>,
) {
  return Promise.all(
    inputs.map(async (input) => {
      const submission = await ports.submissions.get(input.submission);
      return { ...input, sha256: submission?.sha256 ?? null, acceptedAt: submission?.committedAt ?? null };
    }),
  );
}
