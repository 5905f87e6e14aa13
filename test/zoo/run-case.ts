import { checkFile } from '../../shared/checking/check-file.ts';
import type { FileSource } from '../../shared/csv/file-source.ts';
import { DATASETS } from '../../shared/datasets/datasets.ts';
import type { KeyedRow } from '../../shared/datasets/dataset.ts';
import type { Issue } from '../../shared/issues/issue.ts';
import { asUnsent } from '../../shared/issues/unsent.ts';
import { rowsAsText } from '../../functions/check/rows-as-text.ts';
import type { CheckReply } from '../../web/src/check/check-messages.ts';
import { openTable } from '../../web/src/check/open-table.ts';
import { runCheck } from '../../web/src/check/run-check.ts';
import { REGION_PROGRAMME } from '../checking/support/region-programme.ts';
import type { ZooCase, ZooRow } from './zoo-case.ts';

/** What came of a case: in the server's check, and what the browser made of it. */
export interface Outcome {
  readonly rows: readonly ZooRow[];
  readonly issues: readonly string[];
  readonly messages: readonly string[];
  /** Rows without an error, none of a file that is refused as a whole; null where it was not checked. */
  readonly accepted: number | null;
  /** How the browser replied; `same` where it checked and found just what the server finds, told as not sent. */
  readonly browser: 'same' | 'different' | 'columns' | 'unopened';
  /** The sheets to choose from, where the browser asked. */
  readonly sheets: readonly string[];
}

const slot = { programme: REGION_PROGRAMME, project: 'R', period: '2025-B1', municipality: null } as const;
/** Chunks that cut characters, quotes and line ends apart. */
const CHUNK = 61;

/** Hands a file in through the browser's check, and what it opened through the server's. */
export async function runCase({ name, bytes, dataset = 'vouchers', sheet }: ZooCase): Promise<Outcome> {
  const given = { kind: 'file', file: new File([bytes()], name) } as const;
  const asked = { given, elevenProof: false, kept: null, mapping: null, ask: 'never' } as const;
  const request = { ...asked, slot: { ...slot, dataset } };
  const first = await runCheck({ ...request, sheet: null }, () => undefined);
  const sheets = first.kind === 'choose-sheet' ? first.sheets : [];
  const reply =
    first.kind === 'choose-sheet'
      ? await runCheck({ ...request, sheet: sheet ?? '' }, () => undefined)
      : first;
  const opened = await openTable(given, sheet ?? null);
  if (reply.kind === 'unreadable' || opened.kind !== 'table') {
    const message = reply.kind === 'unreadable' ? reply.message : '';
    return { rows: [], issues: [], messages: [message], accepted: null, browser: 'unopened', sheets };
  }
  const kept: KeyedRow[] = [];
  const keep = (row: KeyedRow): void => void kept.push(row);
  const context = { ...slot, dataset, elevenProof: false, knownParticipants: null };
  const source = inChunks(new Uint8Array(await opened.blob.arrayBuffer()));
  const result = await checkFile(source, context, { onRow: keep, onFaultyRow: keep });
  return {
    rows:
      result.personal && result.issues.some(({ code }) => /^(bsn|persoon)/.test(code))
        ? []
        : asRows(kept, dataset),
    issues: result.issues.map(brief),
    messages: result.issues.map(({ message, fix }) => `${message} ${fix}`),
    accepted: result.accepted + result.refused === result.rows ? result.accepted : -1,
    browser: compared(reply, result.issues, [result.rows, result.accepted, result.refused]),
    sheets,
  };
}

function compared(
  reply: CheckReply,
  issues: readonly Issue[],
  counts: readonly number[],
): Outcome['browser'] {
  if (reply.kind === 'map') return 'columns';
  if (reply.kind !== 'checked') return 'different';
  const { rows, accepted, refused } = reply.outcome;
  const here = JSON.stringify([reply.outcome.issues, [rows, accepted, refused]]);
  return here === JSON.stringify([issues.map(asUnsent), counts]) ? 'same' : 'different';
}

function asRows(rows: readonly KeyedRow[], dataset: NonNullable<ZooCase['dataset']>): ZooRow[] {
  return rowsAsText(rows, DATASETS[dataset]).map((row) =>
    Object.fromEntries(
      Object.entries(row).flatMap(([column, value]) => (value === null ? [] : [[column, value]])),
    ),
  );
}

function brief({ severity, code, cell, row, column, suggestion }: Issue): string {
  const place = cell ?? ([row, column].filter((part) => part !== null).join(':') || 'file');
  return `${severity} ${code} ${place}${suggestion === undefined ? '' : ` → ${suggestion}`}`;
}

function inChunks(bytes: Uint8Array): FileSource {
  return {
    async *open() {
      for (let at = 0; at < bytes.length; at += CHUNK)
        yield await Promise.resolve(bytes.slice(at, at + CHUNK));
    },
  };
}
