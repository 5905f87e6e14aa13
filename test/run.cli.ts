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

/** Everything that must hold, in order; a failure does not stop the rest. */
function runAll(): readonly Outcome[] {
  const browser = provideBrowser();
  const steps: readonly (readonly [name: string, run: () => Outcome])[] = [
    ['types', () => check('typescript', '-p', '.')],
    ['lint', () => check('oxlint', '--type-aware', '--deny-warnings')],
    ['format', () => check('prettier', '--check', '--log-level=warn', '.')],
    ['import directions', checkImportDirections],
    ['unused code', () => check('knip', '--no-progress')],
    ...(browser === null ? [['browser', () => noBrowser] as const] : []),
    ['tests', () => runVitest(browser)],
  ];
  return steps.map(([name, run]) => {
    const began = performance.now();
    const outcome = run();
    const seconds = Math.round((performance.now() - began) / 1000);
    if (outcome.failed > 0) process.stdout.write(`${outcome.output.trimEnd()}\n`);
    process.stdout.write(`${outcome.failed === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)\n`);
    return outcome;
  });
}

const outcomes = runAll();
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
