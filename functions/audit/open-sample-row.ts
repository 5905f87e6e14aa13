import type { KeyedRow, Row } from '../../shared/datasets/dataset.ts';
import type { ExtractRow } from '../../shared/reference-date/extract-row.ts';
import type { ChainedAuditEntry } from '../../shared/submission/submission.ts';
import type { AuditSample, SampleInput } from '../ports/audit-sample.port.ts';
import type { Ports } from '../ports/ports.ts';

type Used = Pick<Ports, 'archive' | 'submissions' | 'rowKeeping' | 'audit'>;

/** A row of a person's file on which a row of an extract rests. */
interface SourceRow {
  /** Excel's row number in the file as it was handed in. */
  readonly row: number;
  /** A later file of the project may have the same row anew: then that one counts. */
  readonly counts: boolean;
  /** Reference to the proof of an activity; null for participants, and where there is none. */
  readonly proof: string | null;
  readonly cells: Row;
}

/** A file on which a row of an extract rests. */
interface SourceFile extends SampleInput {
  readonly fileName: string;
  readonly sha256: string | null;
  /** Of the person's own file, where the browser made what was sent. */
  readonly originalSha256: string | null;
  readonly size: number;
  readonly sender: string | null;
  readonly acceptedAt: string | null;
  /** The file can be downloaded. */
  readonly kept: boolean;
  readonly rows: readonly SourceRow[];
}

/** A drawn row with all that it rests on (contract §4). */
export interface OpenedRow {
  /** Its row in extract.csv as Excel numbers it. */
  readonly csvRow: number;
  readonly row: ExtractRow;
  readonly files: readonly SourceFile[];
  /** What the trail says of those files and of the reference date. */
  readonly trail: readonly ChainedAuditEntry[];
}

/** As many entries of the trail as are shown beside a row, the newest. */
const MOST_ENTRIES = 500;

/** Opens the place-th row that was drawn, from 0; null where it was not, `gone` where the extract was purged. */
export async function openSampleRow(
  ports: Used,
  sample: AuditSample,
  place: number,
): Promise<OpenedRow | 'gone' | null> {
  const at = sample.rows[place];
  if (at === undefined) return null;
  const bytes = await ports.archive.get(sample.extract.key);
  if (bytes === null) return 'gone';
  const row = (JSON.parse(new TextDecoder().decode(bytes)) as ExtractRow[])[at];
  if (row === undefined) return null;
  const inputs = sample.inputs.filter(({ project }) => project === row.project);
  return {
    csvRow: at + 2,
    row,
    files: await filesOf(ports, inputs, row.deelnemernummer),
    trail: await trailOf(ports, sample, new Set(inputs.map(({ submission }) => submission))),
  };
}

async function filesOf(ports: Used, inputs: readonly SampleInput[], number: string): Promise<SourceFile[]> {
  const rows = new Map<string, KeyedRow[]>(inputs.map(({ submission }) => [submission, []]));
  const submissions = inputs.map(({ submission }) => submission);
  for await (const { submission, row } of ports.rowKeeping.find(submissions, 'deelnemernummer', number))
    rows.get(submission)?.push(row);
  // The newest file of a dataset comes first, and what it says of a key counts.
  const counted = new Set<string>();
  return Promise.all(
    inputs.map(async (input) => {
      const found = (rows.get(input.submission) ?? []).map((row) => {
        const identity = `${input.dataset} ${row.key}`;
        const counts = !counted.has(identity);
        counted.add(identity);
        return sourceRow(row, counts);
      });
      return { ...input, ...(await fileOf(ports, input.submission)), rows: found };
    }),
  );
}

function sourceRow({ row, values }: KeyedRow, counts: boolean): SourceRow {
  const proof = values['bewijsstuk'];
  return { row, counts, proof: typeof proof === 'string' ? proof : null, cells: values };
}

async function fileOf({ submissions }: Pick<Ports, 'submissions'>, id: string) {
  const found = await submissions.get(id);
  return {
    fileName: found?.fileName ?? '',
    sha256: found?.sha256 ?? null,
    originalSha256: found?.originalSha256 ?? null,
    size: found?.size ?? 0,
    sender: found?.sender ?? null,
    acceptedAt: found?.committedAt ?? null,
    kept: found?.fileKept ?? false,
  };
}

async function trailOf(
  { audit }: Pick<Ports, 'audit'>,
  { programme, date, municipality }: AuditSample,
  submissions: ReadonlySet<string>,
): Promise<ChainedAuditEntry[]> {
  const found: ChainedAuditEntry[] = [];
  for await (const { entry } of audit.read(programme)) {
    const named = submissions.has(entry.from ?? '') || submissions.has(entry.to ?? '');
    if (named || entry.subject === `${date}/${municipality}`) found.push(entry);
  }
  return found.slice(-MOST_ENTRIES);
}
