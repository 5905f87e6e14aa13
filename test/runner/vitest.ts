import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runTool } from './check.ts';
import type { Outcome } from './check.ts';

const REPORT = join(ROOT, '.test/vitest.json');
/** What servers of the browser tests share; made anew by each run, so that it does not grow. */
const COMPILED = join(ROOT, '.test/compile-cache');

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numTotalTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** Runs all tests. A skipped test and a file that cannot be loaded count as failed. */
export async function runVitest(browser: string | null): Promise<Outcome> {
  rmSync(REPORT, { force: true });
  rmSync(COMPILED, { recursive: true, force: true });
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  const { ok, output } = await runTool(
    'vitest',
    args,
    browser === null ? {} : { PEILSTOK_CHROMIUM: browser },
  );
  if (!existsSync(REPORT)) return { passed: 0, failed: 1, output };
  const report = JSON.parse(readFileSync(REPORT, 'utf8')) as Report;
  const skipped = report.numTotalTests - report.numPassedTests - report.numFailedTests;
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((each) => each.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + skipped + broken;
  // An error outside any test fails the run without a failed test.
  return { passed: report.numPassedTests, failed: failed === 0 && !ok ? 1 : failed, output };
}
