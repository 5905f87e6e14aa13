import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

/** What a check found: how much passed and failed, and what to read when something did. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly output: string;
}

/** Runs a program of an installed package with the same Node. */
export function runTool(
  packageName: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): { readonly ok: boolean; readonly stdout: string; readonly output: string } {
  const result = spawnSync(process.execPath, [programOf(packageName), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: { ...process.env, NO_COLOR: '1', ...environment },
  });
  return { ok: result.status === 0, stdout: result.stdout, output: result.stdout + result.stderr };
}

/** One check that passes or fails as a whole. */
export function check(packageName: string, ...args: readonly string[]): Outcome {
  const { ok, output } = runTool(packageName, args);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, output };
}

/** The script behind a package's command. */
function programOf(packageName: string): string {
  const folder = join(ROOT, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const script = typeof bin === 'string' ? bin : (bin[packageName] ?? Object.values(bin)[0]);
  if (script === undefined) throw new Error(`${packageName} has no command`);
  return join(folder, script);
}
