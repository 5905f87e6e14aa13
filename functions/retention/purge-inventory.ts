import { isUnfinished } from '../../shared/submission/unfinished.ts';
import type { Submission } from '../../shared/submission/submission.ts';
import type { Ports } from '../ports/ports.ts';
import type { PurgeCounts, Series } from '../ports/retention.port.ts';
import { EXTRACTS } from '../reference-date/frozen-place.ts';
import { namedIn, personalSubmissions, seriesOf, type PersonalSubmission } from './participant-data.ts';

export type InventoryPorts = Pick<
  Ports,
  'programmes' | 'submissions' | 'heads' | 'rowKeeping' | 'archiveRemoval'
>;

/** A submission of which something goes: its hash stays, here and in its record. */
export interface PurgedSubmission extends Series {
  readonly id: string;
  readonly period: string;
  readonly sha256: string | null;
  readonly size: number;
  /** null: its rows were never written or are gone. */
  readonly rows: number | null;
  readonly file: boolean;
  readonly issuePages: readonly string[];
}

/** All that a purge takes away; as long as nothing moves, making it again gives the same. */
export interface PurgeInventory {
  readonly participants: boolean;
  readonly submissions: readonly PurgedSubmission[];
  /** Keys of frozen files and remarks; a key holds the SHA-256 of what lies under it. */
  readonly extractFiles: readonly string[];
  /** Where packs may lie that nothing names. */
  readonly series: readonly Series[];
  readonly unnamedPacks: number;
}

/** What of a programme may go: everything of participants, or only rows that nothing names. */
export async function purgeInventory(
  ports: InventoryPorts,
  programme: string,
  participants: boolean,
): Promise<PurgeInventory> {
  const all = await personalSubmissions(ports, programme);
  const submissions: PurgedSubmission[] = [];
  for (const each of all.filter((one) => participants || isLoose(one))) {
    const found = await describe(ports, each.submission, participants);
    if (found.rows !== null || found.file || found.issuePages.length > 0) submissions.push(found);
  }
  const extractFiles: string[] = [];
  if (participants)
    for (const prefix of [`${EXTRACTS}/${programme}/`, `remarks/${programme}/`])
      for await (const key of ports.archiveRemoval.keys(prefix)) extractFiles.push(key);
  const series = seriesOf(all.map(({ submission }) => submission));
  let unnamedPacks = 0;
  for (const one of series) unnamedPacks += await ports.rowKeeping.countUnnamed(one, usedIn(one, all));
  return { participants, submissions, extractFiles: extractFiles.sort(), series, unnamedPacks };
}

/** An inventory in numbers. */
export function countsOf({ submissions, extractFiles, unnamedPacks }: PurgeInventory): PurgeCounts {
  return {
    submissions: submissions.length,
    rows: submissions.reduce((sum, { rows }) => sum + (rows ?? 0), 0),
    files: submissions.filter(({ file }) => file).length,
    issuePages: submissions.reduce((sum, { issuePages }) => sum + issuePages.length, 0),
    extractFiles: extractFiles.length,
    unnamedPacks,
  };
}

/** Ended without ever having counted: nothing can put it in force. */
function isLoose({ submission, committed }: PersonalSubmission): boolean {
  return !committed && !isUnfinished(submission);
}

/** Whose packs stay: of what counted, and of what may still. */
function usedIn(series: Series, all: readonly PersonalSubmission[]): string[] {
  const unfinished = all.filter(({ submission }) => isUnfinished(submission));
  return [...namedIn(series, all), ...unfinished.map(({ submission }) => submission.id)];
}

async function describe(
  { rowKeeping, archiveRemoval }: Pick<Ports, 'rowKeeping' | 'archiveRemoval'>,
  submission: Submission,
  participants: boolean,
): Promise<PurgedSubmission> {
  const { id, programme, project, dataset, municipality, period, sha256, size } = submission;
  const issuePages: string[] = [];
  // Also those of a check that was done again, which the record no longer names.
  if (participants) for await (const key of archiveRemoval.keys(`issues/${id}/`)) issuePages.push(key);
  return {
    ...{ id, programme, project, dataset, municipality, period, sha256, size },
    rows: await rowKeeping.count(id),
    // A file that was received stays as long as its time runs (design.md rule 1).
    file: participants && submission.fileKept,
    issuePages,
  };
}
