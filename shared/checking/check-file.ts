import type { FileSource } from '../csv/file-source.ts';
import type { CheckContext } from './check-context.ts';
import type { CheckResult, CheckSinks } from './check-result.ts';

/**
 * Checks a whole file (contract §1): reads it in a stream with bounded memory, asks the guard, checks every cell and
 * row, and reports all issues in one pass. The same bytes and context give the same outcome each time.
 */
export function checkFile(
  source: FileSource,
  context: CheckContext,
  sinks: CheckSinks = {},
): Promise<CheckResult> {
  return Promise.reject(
    new Error(`not built: ${typeof source} ${context.dataset} ${Object.keys(sinks).length}`),
  );
}
