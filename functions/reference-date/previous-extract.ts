import type { IsoDate } from '../../shared/dates/iso-date.ts';
import { stepKey, type ExtractRow, type PreviousSteps } from '../../shared/reference-date/extract-row.ts';
import type { Ports } from '../ports/ports.ts';
import type { FrozenExtract, ReferenceRecord } from '../ports/reference-date.port.ts';
import { allVersions } from './frozen-versions.ts';
import { frozenRows } from './frozen-rows.ts';

/** A definitive extract as it lies in the archive. */
export interface DefinitiveExtract {
  readonly date: IsoDate;
  readonly extract: FrozenExtract;
  readonly rows: readonly ExtractRow[];
}

/**
 * The definitive extracts of a municipality before D, by date, read from their frozen bytes. One that was reopened and
 * is not definitive again counts as it was: it is the last that anyone was given.
 * @throws Error when the archive has not what a record names.
 */
export async function definitiveExtracts(
  ports: Pick<Ports, 'referenceDates' | 'archive'>,
  programme: string,
  date: IsoDate,
  municipality: string,
): Promise<DefinitiveExtract[]> {
  const records = (await ports.referenceDates.list(programme)).filter(
    (record) => record.municipality === municipality && record.date < date,
  );
  const found: DefinitiveExtract[] = [];
  for (const record of records) {
    const extract = await lastDefinitive(ports, record);
    if (extract !== null) found.push({ date: record.date, extract, rows: await frozenRows(ports, extract) });
  }
  return found;
}

/** The newest definitive extract of a record, or null where none ever was. */
async function lastDefinitive(
  ports: Pick<Ports, 'referenceDates'>,
  record: ReferenceRecord,
): Promise<FrozenExtract | null> {
  const isDefinitive = ({ state }: FrozenExtract): boolean => state === 'definitief';
  if (record.extract !== null && isDefinitive(record.extract)) return record.extract;
  if (record.reopened.length === 0) return null;
  const kept = await ports.referenceDates.versions(record.programme, record);
  const versions = allVersions(
    record,
    kept.map(({ version }) => version),
  );
  return versions.find(isDefinitive) ?? null;
}

/** The steps of an extract's participants, for `trede_vorig` of the next one (contract §4). */
export function stepsIn(previous: DefinitiveExtract | undefined): PreviousSteps {
  const steps = (previous?.rows ?? []).flatMap(({ project, deelnemernummer, trede_nu }) =>
    trede_nu === null ? [] : [[stepKey(project, deelnemernummer), trede_nu] as const],
  );
  return new Map(steps);
}
