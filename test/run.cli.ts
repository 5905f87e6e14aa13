import { provideBrowser } from './runner/browser.ts';
import { check } from './runner/check.ts';
import type { Outcome } from './runner/check.ts';
import { checkImportDirections } from './runner/import-directions.ts';
import { runVitest } from './runner/vitest.ts';

const noBrowser: Outcome = {
  passed: 0,
  failed: 1,
  output: 'No Chromium, Chrome or Edge was found: install one, or set CHROME_PATH to its program.',
};

type Step = readonly [name: string, run: () => Outcome | Promise<Outcome>];

/**
 * Everything that must hold; a failure does not stop the rest. Formatting takes one core as long as the other checks take
 * theirs; the tests, which wait for engines and a browser, have the machine to themselves.
 */
async function runAll(): Promise<readonly Outcome[]> {
  const browser = provideBrowser();
  const checks: readonly Step[] = [
    ['types', () => check('typescript', '-p', '.')],
    ['lint', () => check('oxlint', '--type-aware', '--deny-warnings')],
    ['import directions', checkImportDirections],
    ['unused code', () => check('knip', '--no-progress')],
  ];
  const beside: readonly Step[] = [
    ['format', () => check('prettier', '--check', '--log-level=warn', '.')],
    ...(browser === null ? [['browser', () => noBrowser] as const] : []),
  ];
  const checked = await Promise.all([runInOrder(checks), runInOrder(beside)]);
  return [...checked.flat(), ...(await runInOrder([['tests', () => runVitest(browser)]]))];
}

async function runInOrder(steps: readonly Step[]): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const [name, run] of steps) {
    const began = performance.now();
    const outcome = await run();
    const seconds = Math.round((performance.now() - began) / 1000);
    if (outcome.failed > 0) process.stdout.write(`${outcome.output.trimEnd()}\n`);
    process.stdout.write(`${outcome.failed === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)\n`);
    outcomes.push(outcome);
  }
  return outcomes;
}

const outcomes = await runAll();
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
