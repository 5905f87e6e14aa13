import { attributionFactors } from '../../shared/reference-date/attribution-factor.ts';
import { reportCounts, reportFlow } from '../../shared/reference-date/report-counts.ts';
import type { ExtractRow } from '../../shared/reference-date/extract-row.ts';
import type { Ports } from '../ports/ports.ts';
import type { FrozenVersion, ReferencePlace, ReferenceRecord } from '../ports/reference-date.port.ts';
import { frozenCsv } from './frozen-csv.ts';
import { frozenKey } from './frozen-place.ts';
import { frozenRows } from './frozen-rows.ts';
import { allVersions } from './frozen-versions.ts';
import { submissionsOf } from './manifest.ts';

type ReportPorts = Pick<Ports, 'referenceDates' | 'archive' | 'submissions'>;

/**
 * What was frozen of a municipality at D, in numbers, beside the definitive extract before it. All of it is read from
 * the frozen files, so a report printed again tells the same whatever was handed in since.
 * @param nr which version of the extract; null: the latest.
 * @returns null where that extract does not exist, 'gone' where its files were removed after the retention time.
 */
export async function reportOf(ports: ReportPorts, place: ReferencePlace, nr: number | null) {
  const record = await ports.referenceDates.get(place.programme, place.date, place.municipality);
  if (record === null) return null;
  const extract = (await versionsOf(ports, record)).find((each) => each.nr === (nr ?? record.extractNr));
  if (extract === undefined) return null;
  if (await isGone(ports, extract)) return 'gone';
  const rows = await frozenRows(ports, extract);
  const indicators = await frozenCsv(ports, extract, 'esf-indicatoren.csv');
  const isLatest = extract.nr === record.extractNr;
  const { frozenAt, by, programmeVersion, retainUntil, files } = extract;
  return {
    ...{ frozenAt, by, programmeVersion, retainUntil, files },
    state: isLatest ? (record.state ?? extract.state) : extract.state,
    reopened: record.reopened.some((each) => each.nr === extract.nr),
    version: extract.nr,
    latest: record.extractNr,
    submissions: await submissionsOf(ports, extract),
    counts: reportCounts(rows),
    factors: attributionFactors(rows),
    esfIndicators:
      indicators?.map(([code = '', name = '', count = '']) => ({ code, name, count: Number(count) })) ?? null,
    previous: await previousOf(ports, record, extract, rows),
  };
}

/** The definitive extract before this one as it was when this one was frozen: what was made later is not beside it. */
async function previousOf(
  ports: ReportPorts,
  { programme, date, municipality }: ReferenceRecord,
  extract: FrozenVersion,
  rows: readonly ExtractRow[],
) {
  const earlier = (await ports.referenceDates.list(programme)).filter(
    (record) => record.municipality === municipality && record.date < date,
  );
  for (const record of earlier.toReversed()) {
    const found = (await versionsOf(ports, record)).find(
      ({ state, frozenAt }) => state === 'definitief' && frozenAt < extract.frozenAt,
    );
    if (found === undefined || (await isGone(ports, found))) continue;
    const before = await frozenRows(ports, found);
    const corrections = (await frozenCsv(ports, extract, 'verschillen.csv')) ?? [];
    const flow = reportFlow(before, rows);
    return { date: record.date, counts: reportCounts(before), ...flow, corrections: corrections.length };
  }
  return null;
}

async function versionsOf(
  { referenceDates }: Pick<Ports, 'referenceDates'>,
  record: ReferenceRecord,
): Promise<FrozenVersion[]> {
  const kept = await referenceDates.versions(record.programme, record);
  return allVersions(
    record,
    kept.map(({ version }) => version),
  );
}

async function isGone({ archive }: Pick<Ports, 'archive'>, { prefix, files }: FrozenVersion) {
  const rows = files.find(({ name }) => name === 'extract.json');
  return rows === undefined || (await archive.get(frozenKey(prefix, rows))) === null;
}
