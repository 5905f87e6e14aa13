import type { Row } from '../../shared/datasets/dataset.ts';
import type { ExtractRow } from '../../shared/reference-date/extract-row.ts';
import type { AuditSample } from '../ports/audit-sample.port.ts';
import type { Ports } from '../ports/ports.ts';
import type { FrozenExtract, ReferenceRecord } from '../ports/reference-date.port.ts';
import { frozenKey } from '../reference-date/frozen-place.ts';
import { readRemarks } from '../reference-date/remark-list.ts';
import type { PersonalSubmission } from './participant-data.ts';

/** Rows of equal content, and the files that hold them. */
export interface KeptRow {
  readonly project: string;
  readonly dataset: string;
  readonly municipality: string | null;
  readonly cells: Row;
  readonly found: { readonly of: PersonalSubmission; readonly row: number }[];
}

/** A row of a frozen extract. */
export interface FrozenRow {
  readonly date: string;
  readonly municipality: string;
  readonly extract: FrozenExtract;
  /** Its row in extract.csv as Excel numbers it. */
  readonly csvRow: number;
  readonly row: ExtractRow;
  /** Audit samples in which it was drawn. */
  readonly samples: readonly string[];
}

/** A remark that somebody wrote on a row of the participant. */
export interface FoundRemark {
  readonly date: string;
  readonly municipality: string;
  readonly project: string;
  readonly text: string;
  readonly by: string;
  readonly at: string;
}

/** Rows of vouchers, matches, participants and activities under a number, `skip` finds on and at most `most`. */
export async function keptRows(
  { rowKeeping }: Pick<Ports, 'rowKeeping'>,
  submissions: readonly PersonalSubmission[],
  number: string,
  skip: number,
  most: number,
): Promise<{ rows: KeptRow[]; more: boolean }> {
  const byId = new Map(submissions.map((each) => [each.submission.id, each]));
  const groups = new Map<string, KeptRow>();
  let at = 0;
  for await (const { submission, row } of rowKeeping.find([...byId.keys()], 'deelnemernummer', number)) {
    const of = byId.get(submission);
    if (of === undefined) continue;
    if (at >= skip + most) return { rows: [...groups.values()], more: true };
    at += 1;
    if (at <= skip) continue;
    const { project, dataset, municipality } = of.submission;
    const name = JSON.stringify([project, dataset, municipality, row.values]);
    const group = groups.get(name) ?? { project, dataset, municipality, cells: row.values, found: [] };
    group.found.push({ of, row: row.row });
    groups.set(name, group);
  }
  return { rows: [...groups.values()], more: false };
}

/** Rows of extracts under a number, also of extracts that another took the place of; each file is read once. */
export async function frozenRowsOf(
  ports: Pick<Ports, 'referenceDates' | 'archive' | 'samples'>,
  programme: string,
  records: readonly ReferenceRecord[],
  isTheirs: (project: string, number: string) => boolean,
): Promise<FrozenRow[]> {
  const found: FrozenRow[] = [];
  for (const { date, municipality, extract } of onceEach(await extractsOf(ports, programme, records))) {
    const key = rowsKey(extract);
    const bytes = key === null ? null : await ports.archive.get(key);
    if (bytes === null) continue;
    const rows = JSON.parse(new TextDecoder().decode(bytes)) as ExtractRow[];
    for (const [at, row] of rows.entries()) {
      if (!isTheirs(row.project, row.deelnemernummer)) continue;
      const samples = (await ports.samples.list(programme, date, municipality))
        .filter((sample: AuditSample) => sample.extract.key === key && sample.rows.includes(at))
        .map(({ id }) => id);
      found.push({ date, municipality, extract, csvRow: at + 2, row, samples });
    }
  }
  return found;
}

/** Every extract of a programme, also those that another took the place of. */
export async function extractsOf(
  { referenceDates }: Pick<Ports, 'referenceDates'>,
  programme: string,
  records: readonly ReferenceRecord[],
): Promise<{ date: string; municipality: string; extract: FrozenExtract }[]> {
  const earlier = await referenceDates.versions(programme);
  return [
    ...earlier.map(({ date, municipality, version }) => ({ date, municipality, extract: version })),
    ...records.flatMap(({ date, municipality, extract }) =>
      extract === null ? [] : [{ date, municipality, extract }],
    ),
  ];
}

/** The same rows once: as definitive where they ever were. */
function onceEach<Of extends { readonly extract: FrozenExtract }>(all: readonly Of[]): Of[] {
  const once = new Map<string, Of>();
  for (const each of all) {
    const key = rowsKey(each.extract) ?? '';
    if (once.get(key)?.extract.state !== 'definitief') once.set(key, each);
  }
  return [...once.values()];
}

/** Where the rows of an extract lie. */
function rowsKey(extract: FrozenExtract): string | null {
  const file = extract.files.find(({ name }) => name === 'extract.json');
  return file === undefined ? null : frozenKey(extract.prefix, file);
}

/** Remarks on rows under a number. */
export async function remarksOn(
  ports: Pick<Ports, 'archive'>,
  records: readonly ReferenceRecord[],
  isTheirs: (project: string, number: string) => boolean,
): Promise<FoundRemark[]> {
  const found: FoundRemark[] = [];
  for (const { date, municipality, remarkList } of records)
    for (const { project, deelnemernummer, text, by, at } of await readRemarks(ports, remarkList))
      if (isTheirs(project, deelnemernummer)) found.push({ date, municipality, project, text, by, at });
  return found;
}
