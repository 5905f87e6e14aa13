import { createHash } from 'node:crypto';
import type { IsoDate } from '../../shared/dates/iso-date.ts';
import type { Programme } from '../../shared/programme/programme.schema.ts';
import { esfIndicators } from '../../shared/reference-date/esf-indicators.ts';
import type { ExtractRow, ExtractSource } from '../../shared/reference-date/extract-row.ts';
import type { ReferenceState } from '../../shared/reference-date/reference-state.ts';
import { keptUntil } from '../../shared/reference-date/kept-until.ts';
import type { Ports } from '../ports/ports.ts';
import type { FrozenExtract, FrozenFile } from '../ports/reference-date.port.ts';
import type { ProgrammeVersion } from '../ports/stores.port.ts';
import { frozenFiles, type FileContent } from './frozen-files.ts';
import { frozenFolder, frozenKey } from './frozen-place.ts';
import { lateCorrections } from './late-corrections.ts';
import { makeExtract } from './make-extract.ts';
import { MANIFEST, manifestBytes } from './manifest.ts';
import { definitiveExtracts, stepsIn } from './previous-extract.ts';

type FreezePorts = Pick<Ports, 'heads' | 'rows' | 'archive' | 'referenceDates' | 'submissions' | 'clock'>;

/**
 * Freezes the extract of one municipality at D (contract §4): all its files, placed by their content, then the manifest
 * that names them. Nothing is in force before the record names the files; a definitive extract is locked as it is put.
 */
export async function freezeExtract(
  ports: FreezePorts,
  version: ProgrammeVersion,
  date: IsoDate,
  municipality: string,
  state: ReferenceState,
  by: string,
): Promise<FrozenExtract> {
  const { programme } = version;
  const earlier = await definitiveExtracts(ports, programme.id, date, municipality);
  const frozenAt = ports.clock.now();
  const heads = await ports.heads.ofProgramme(programme.id);
  const made = await makeExtract(ports, programme, heads, date, municipality, stepsIn(earlier.at(-1)));
  const retainUntil = state === 'definitief' ? keptUntil(programme, date) : null;
  const prefix = frozenFolder(programme.id, date, municipality);
  const keep = (content: FileContent) => keepFile(ports, prefix, content, retainUntil);
  const indicators = indicatorsOf(programme, made.sources, date, municipality);
  // From the second definitive extract on: the first has nothing to differ from.
  const corrections =
    earlier.length === 0 ? null : await lateCorrections(ports, programme, heads, municipality, earlier);
  const files: FrozenFile[] = [];
  for (const content of frozenFiles({ rows: made.rows, indicators, corrections }))
    files.push(await keep(content));
  const extract = {
    state,
    frozenAt,
    by,
    programmeVersion: version.version,
    retainUntil,
    files,
    inputs: made.inputs,
    counts: countsOf(made.rows),
  };
  const bytes = await manifestBytes(ports, programme, date, municipality, extract);
  const manifest = await keep({ name: MANIFEST, type: 'application/json', bytes });
  return { ...extract, prefix, files: [...files, manifest] };
}

/** Puts a file under the key that its content makes, locked where it must be kept until a day to come. */
async function keepFile(
  ports: Pick<Ports, 'archive' | 'clock'>,
  prefix: string,
  { name, type, bytes }: FileContent,
  retainUntil: IsoDate | null,
): Promise<FrozenFile> {
  const file = { name, sha256: createHash('sha256').update(bytes).digest('hex'), size: bytes.length };
  const key = frozenKey(prefix, file);
  // S3 takes no lock until a day that is over: the time for which an old extract had to be kept may have passed.
  if (retainUntil === null || retainUntil < ports.clock.today()) await ports.archive.put(key, bytes, type);
  else await ports.archive.putLocked(key, bytes, type, retainUntil);
  return file;
}

function indicatorsOf(
  programme: Programme,
  sources: readonly ExtractSource[],
  date: IsoDate,
  municipality: string,
): Record<string, number> | null {
  if (programme.fund !== 'esf_plus') return null;
  const participants = sources.flatMap(({ project, participants }) =>
    participants
      .filter(({ values }) => values['gemeente'] === municipality)
      .map(({ values }) => ({ project, values })),
  );
  return esfIndicators(participants, date);
}

function countsOf(rows: readonly ExtractRow[]): FrozenExtract['counts'] {
  const caseload = rows.filter(({ status }) => status !== 'uitgestroomd');
  return {
    caseload: caseload.length,
    left: rows.length - caseload.length,
    proven: caseload.filter(({ prestatie_aangetoond }) => prestatie_aangetoond === 'ja').length,
  };
}
