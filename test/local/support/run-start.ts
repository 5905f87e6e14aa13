import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../../..');

/** `npm start -- --empty` as a process, with what it says. */
export interface Run {
  readonly child: ChildProcess;
  /** Everything on standard output and standard error so far. */
  said(): string;
  /** Resolves when it is ready; rejects with what it said when it ended before. */
  readonly ready: Promise<void>;
  /** The exit code, null after a signal. */
  readonly ended: Promise<number | null>;
}

/** Starts it with the given port, data folder and extra arguments. */
export function runStart(port: number, dataFolder: string, ...args: readonly string[]): Run {
  const command = ['--disable-warning=ExperimentalWarning', 'infra/local/start.cli.ts', '--empty', ...args];
  const child = spawn(process.execPath, command, {
    cwd: ROOT,
    env: { ...process.env, PORT: String(port), PEILSTOK_DATA: dataFolder },
    // With a channel it ends when this process does.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let text = '';
  const ready = new Promise<void>((done, fail) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (more) => {
        text += String(more);
        if (text.includes('Klaar:')) done();
      });
    }
    child.once('close', () => fail(new Error(`ended before it was ready: ${text}`)));
  });
  // Those that must fail are judged by how they end.
  ready.catch(() => {});
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return { child, said: () => text, ready, ended };
}

/** A port that nothing listens on now. */
export async function freePort(): Promise<number> {
  const probe = await listenAnywhere();
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/** A server of someone else on a free port of loopback. */
export async function listenAnywhere(): Promise<Server> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}
