import type { CheckContext } from '../../shared/checking/check-context.ts';
import { checkFile } from '../../shared/checking/check-file.ts';
import type { CheckResult } from '../../shared/checking/check-result.ts';
import type { FileSource } from '../../shared/csv/file-source.ts';
import type { KeyedRow } from '../../shared/datasets/dataset.ts';
import { FILE_ENTRIES } from '../../shared/issues/catalogue/file.entries.ts';
import { HEADER_ENTRIES } from '../../shared/issues/catalogue/header.entries.ts';
import { PERSONAL_ENTRIES } from '../../shared/issues/catalogue/personal.entries.ts';
import type { Issue } from '../../shared/issues/issue.ts';
import { UsageError } from './arguments.ts';

/** A file as the command names it. */
export interface NamedFile {
  readonly name: string;
  readonly source: FileSource;
}

/** A file on its own: all its issues, and, where asked for, all rows with and without errors, in its order. */
export async function readFile(
  source: FileSource,
  context: CheckContext,
  withRows: boolean,
): Promise<{ rows: readonly KeyedRow[]; issues: readonly Issue[]; result: CheckResult }> {
  const rows: KeyedRow[] = [];
  const issues: Issue[] = [];
  const take = (row: KeyedRow) => void rows.push(row);
  const result = await checkFile(source, context, {
    ...(withRows ? { onRow: take, onFaultyRow: take } : {}),
    onIssue: (issue) => void issues.push(issue),
  });
  // The result's own issues repeat no value of a file that may not be kept.
  return { rows, issues: result.personal ? result.issues : issues, result };
}

/** Faults that refuse a file as a whole, whatever its rows. */
const OF_THE_FILE: Readonly<Record<string, unknown>> = {
  ...FILE_ENTRIES,
  ...HEADER_ENTRIES,
  ...PERSONAL_ENTRIES,
};

/**
 * The rows of a file that is taken as handed in before; one with a header alone has none. Throws a UsageError, in Dutch
 * and without any value, where the file cannot be read as what it should be: it would count as empty.
 */
export async function earlierRows(
  { name, source }: NamedFile,
  context: CheckContext,
): Promise<readonly KeyedRow[]> {
  const { rows, result } = await readFile(source, context, true);
  const fault = result.groups.find(
    ({ code, severity }) => severity === 'error' && code in OF_THE_FILE && code !== 'alleen_kop',
  );
  if (fault === undefined) return rows;
  const told = result.issues.find(({ code }) => code === fault.code);
  throw new UsageError(
    `Het bestand ${name} is niet te gebruiken als eerder ingeleverd bestand ‘${context.dataset}’. ${told?.message ?? ''} ${told?.fix ?? ''}`.trim(),
  );
}
