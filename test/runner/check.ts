import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

/** What a check found: how much passed and failed, and what to read when something did. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly output: string;
}

/** How a program ended, and what it said. */
interface Ended {
  readonly ok: boolean;
  readonly stdout: string;
  readonly output: string;
}

/** Runs a program of an installed package with the same Node. */
export async function runTool(
  packageName: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const program = spawn(process.execPath, [programOf(packageName), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', ...environment },
  });
  const said = { stdout: '', stderr: '' };
  program.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text));
  program.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text));
  const [code] = (await once(program, 'close')) as [number | null];
  return { ok: code === 0, stdout: said.stdout, output: said.stdout + said.stderr };
}

/** One check that passes or fails as a whole. */
export async function check(packageName: string, ...args: readonly string[]): Promise<Outcome> {
  const { ok, output } = await runTool(packageName, args);
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
