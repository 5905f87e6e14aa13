import { createHash } from 'node:crypto';
import { writeCsv } from '../../shared/csv/write-csv.ts';
import type { IsoDate } from '../../shared/dates/iso-date.ts';
import { EXTRACT_COLUMNS, extractCells, extractObject } from '../../shared/reference-date/extract-columns.ts';
import { extractRows, stepKey, type ExtractRow } from '../../shared/reference-date/extract-row.ts';
import type { ReferenceState } from '../../shared/reference-date/reference-state.ts';
import { referenceWindow } from '../../shared/reference-date/window.ts';
import type { Ports } from '../ports/ports.ts';
import type { FrozenExtract } from '../ports/reference-date.port.ts';
import type { ProgrammeVersion } from '../ports/stores.port.ts';
import { extractInputs } from './extract-inputs.ts';
import { loadSources } from './load-sources.ts';

type FreezePorts = Pick<Ports, 'heads' | 'rows' | 'archive' | 'referenceDates' | 'clock'>;

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Freezes the extract of one municipality at D (contract §4): CSV and JSON, placed by their content.
 * The bytes depend on the data alone; who, when and which versions stand in the record and the manifest.
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
  const known = programme.region.municipalities.find(({ code }) => code === municipality);
  if (known === undefined || programme.esf === undefined)
    throw new RangeError('Not a municipality of this programme.');
  const inputs = extractInputs(programme, await ports.heads.ofProgramme(programme.id), date, municipality);
  const rows = extractRows(
    known,
    referenceWindow(date, programme.esf.referenceDates),
    await loadSources(ports.rows, inputs),
    await previousSteps(ports, programme.id, date, municipality),
  );
  const caseload = rows.filter(({ status }) => status !== 'uitgestroomd');
  const contents = [
    { name: 'extract.csv', type: 'text/csv; charset=utf-8', bytes: csvBytes(rows) },
    { name: 'extract.json', type: 'application/json', bytes: jsonBytes(rows) },
  ];
  const files = contents.map(({ name, bytes }) => ({ name, sha256: sha256(bytes), size: bytes.length }));
  const prefix = `extracts/${programme.id}/${date}/${municipality}/${files[0]?.sha256 ?? ''}`;
  for (const { name, type, bytes } of contents) await ports.archive.put(`${prefix}/${name}`, bytes, type);
  return {
    state,
    frozenAt: ports.clock.now(),
    by,
    programmeVersion: version.version,
    prefix,
    files,
    inputs,
    counts: {
      caseload: caseload.length,
      left: rows.length - caseload.length,
      proven: caseload.filter(({ prestatie_aangetoond }) => prestatie_aangetoond === 'ja').length,
    },
  };
}

/** Steps in the latest definitive extract before D, of the same municipality (contract §4, `trede_vorig`). */
async function previousSteps(
  ports: FreezePorts,
  programme: string,
  date: IsoDate,
  municipality: string,
): Promise<ReadonlyMap<string, number>> {
  const previous = (await ports.referenceDates.list(programme))
    .filter((record) => record.municipality === municipality && record.date < date)
    .filter((record) => record.state === 'definitief')
    .at(-1);
  if (previous?.extract == null) return new Map();
  const bytes = await ports.archive.get(`${previous.extract.prefix}/extract.json`);
  if (bytes === null) throw new Error('A definitive extract is missing from the archive.');
  const rows = JSON.parse(new TextDecoder().decode(bytes)) as ExtractRow[];
  return new Map(
    rows.flatMap(({ project, deelnemernummer, trede_nu }) =>
      trede_nu === null ? [] : [[stepKey(project, deelnemernummer), trede_nu] as const],
    ),
  );
}

function csvBytes(rows: readonly ExtractRow[]): Uint8Array {
  return new TextEncoder().encode(writeCsv([[...EXTRACT_COLUMNS], ...rows.map(extractCells)]));
}

/** One row a line, so that two extracts can be compared by eye. */
function jsonBytes(rows: readonly ExtractRow[]): Uint8Array {
  const lines = rows.map((row) => JSON.stringify(extractObject(row)));
  return new TextEncoder().encode(lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`);
}
