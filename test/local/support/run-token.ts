import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';

const ROOT = resolve(import.meta.dirname, '../../..');

/** `npm run token --` with arguments, against the Peilstok on a port and data folder. */
export async function runToken(
  port: number,
  dataFolder: string,
  ...args: readonly string[]
): Promise<{ status: number | null; stdout: string; stderr: string }> {
  const command = ['--disable-warning=ExperimentalWarning', 'infra/local/token.cli.ts', ...args];
  const env = { ...process.env, PORT: String(port), PEILSTOK_DATA: dataFolder };
  const child = spawn(process.execPath, command, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'close');
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [status] = (await ended) as [number | null];
  return { status, stdout, stderr };
}
