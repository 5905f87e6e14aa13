import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { freeBytes, openDataFolder } from './data-folder.ts';
import { loadDemoOnce } from './demo.ts';
import { createDomainClock } from './domain-clock.ts';
import { EngineError } from './engines/engines.thread.ts';
import { close, listen } from './engines/listen.ts';
import { readStartOptions } from './options.ts';
import type { StartOptions } from './options.ts';
import { buildSite } from './site-build.ts';
import { startStack } from './stack.ts';
import type { Stack } from './stack.ts';
import { dataFault, diskFull, portTaken, StartError, systemFault } from './start-error.ts';
import { welcome } from './welcome.ts';

/** Ctrl-C must not wait for long work: whatever is not finished is picked up by the next start. */
const STOP_MILLISECONDS = 4_000;
/** How long one that is stopping may still hold the port or the data folder. */
const PATIENCE_MILLISECONDS = 5_000;
/** With less room than this, the disk is why something failed. */
const FULL_BYTES = 1_000_000;

let stack: Stack | undefined;
let stopping = false;

/** Ends everything; the first call wins. */
function stop(code: number): void {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(code), STOP_MILLISECONDS);
  void Promise.resolve(stack?.close()).finally(() => process.exit(code));
}

/** Tells in one line why Peilstok cannot start or go on, and ends it. */
function fail(error: unknown, dataFolder: string): void {
  if (stopping) return;
  process.stderr.write(`${lineFor(error, dataFolder)}\n`);
  stop(1);
}

function lineFor(error: unknown, dataFolder: string): string {
  if (error instanceof StartError) return error.message;
  const fault = error instanceof EngineError ? error.fault : systemFault(error);
  const known = dataFault(fault, dataFolder);
  if (known !== null) return known;
  // Whoever asked an engine is told only that it failed.
  if (existsSync(dataFolder) && freeBytes(dataFolder) < FULL_BYTES) return diskFull(dataFolder);
  return `Peilstok is gestopt door een onverwachte fout: ${fault.message}`;
}

/** Finds out before the work begins; the real listener comes when there is something to show. */
async function claimPort(port: number): Promise<void> {
  const deadline = Date.now() + PATIENCE_MILLISECONDS;
  for (;;) {
    const probe = createServer();
    try {
      await listen(probe, port);
      return await close(probe);
    } catch (error) {
      if (Date.now() > deadline) throw portTaken(port, error);
      await pause(100);
    }
  }
}

async function start(options: StartOptions): Promise<void> {
  const { port, dataFolder, today, platformUsers } = options;
  await claimPort(port);
  const folder = openDataFolder(dataFolder, options.reset, PATIENCE_MILLISECONDS);
  const clock = createDomainClock(today, Date.now);
  process.stdout.write('Peilstok start …\n');
  const siteFolder = await buildSite();
  stack = await startStack({
    port,
    siteFolder,
    platformUsers,
    folder,
    clock,
    onFault: (error) => fail(error, dataFolder),
  });
  if (stopping) return;
  if (!options.empty) await loadDemoOnce(stack, folder, clock, today);
  if (stopping) return;
  stack.startReminders();
  process.stdout.write(welcome(stack.origin, options));
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop(0));
// Whoever started us is gone.
process.on('disconnect', () => stop(0));

try {
  const options = readStartOptions(process.argv.slice(2), process.env);
  process.on('uncaughtException', (error) => fail(error, options.dataFolder));
  await start(options).catch((error: unknown) => fail(error, options.dataFolder));
} catch (error) {
  fail(error, '');
}
