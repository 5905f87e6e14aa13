import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createApiClient } from '../../../functions/demo/load/api-client.ts';
import type { ApiClient } from '../../../functions/demo/load/api-client.ts';
import { signAccessToken } from '../../../infra/local/issuer/access-token.ts';
import { openIssuerFolder } from '../../../infra/local/issuer/issuer-folder.ts';
import { ISSUER_PATH } from '../../../infra/local/issuer/issuer.ts';
import { addressOf } from '../../../infra/local/who.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
/** The domain's date in every journey. */
const TODAY = '2025-11-14';

/** The whole product as `npm start -- --empty` runs it, in a process of its own with a data folder of its own. */
export interface LocalStack {
  /** `http://localhost:PORT`. */
  readonly origin: string;
  /** Its data folder. */
  readonly folder: string;
  /** The id of its process; another after a restart. */
  readonly processId: () => number;
  /** The API as a demo user, or as whoever has the given e-mail address. */
  readonly api: ApiClient;
  tokenFor(user: string): Promise<string>;
  /** Ends the server as a power cut does. */
  kill(): Promise<void>;
  /** Starts a server that was killed again, on the same port and data folder. */
  restart(): Promise<void>;
  /** Ends the server and removes the data folder. */
  remove(): Promise<void>;
  /** Ends the server and gives its data folder, which stays. */
  leave(): Promise<string>;
}

/**
 * Starts it on a free port, with a copy of what another one left when its folder is given. Throws an Error with what the
 * server said when it does not come up.
 */
export async function startLocalStack(left: string | null = null): Promise<LocalStack> {
  const folder = mkdtempSync(join(tmpdir(), 'peilstok-e2e-'));
  if (left !== null) cpSync(left, folder, { recursive: true });
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  let server = await startServer(port, folder).catch((error: unknown) => {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  });
  const issuer = await openIssuerFolder(join(folder, 'issuer'));
  const tokenFor = (user: string): Promise<string> =>
    signAccessToken(issuer.key, origin + ISSUER_PATH, issuer.subjectOf(addressOf(user) ?? user));
  const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, 'exit');
    server.kill(signal);
    await ended;
  };
  return {
    origin,
    folder,
    processId: () => server.pid ?? 0,
    api: createApiClient(`${origin}/api`, tokenFor),
    tokenFor,
    kill: () => end('SIGKILL'),
    restart: async () => {
      server = await startServer(port, folder);
    },
    remove: async () => {
      await end('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
    leave: async () => {
      await end('SIGTERM');
      return folder;
    },
  };
}

async function startServer(port: number, folder: string): Promise<ChildProcess> {
  const server = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'infra/local/start.cli.ts', '--empty'],
    {
      cwd: ROOT,
      env: {
        ...process.env,
        ...{ PORT: String(port), PEILSTOK_DATA: folder, PEILSTOK_TODAY: TODAY },
        // The same modules for each server: compiled once, a third off the work of a start.
        NODE_COMPILE_CACHE: join(ROOT, '.test/compile-cache'),
      },
      // With a channel the server ends when this process does.
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  );
  let said = '';
  const ready = new Promise<void>((done, fail) => {
    const listen = (text: Buffer): void => {
      said += text.toString('utf8');
      if (said.includes('Klaar:')) done();
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.once('exit', (code) =>
      fail(new Error(`The server ended (${code}) before it was ready:\n${said}`)),
    );
  });
  await ready;
  return server;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
