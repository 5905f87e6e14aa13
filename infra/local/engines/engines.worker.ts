import { parentPort, workerData } from 'node:worker_threads';
import { systemFault } from '../start-error.ts';
import type { SystemFault } from '../start-error.ts';
import { startEngines } from './engines.ts';
import type { Endpoints, EnginesOptions } from './engines.ts';

/** What the thread of the engines tells. */
export type EnginesMessage =
  | { readonly kind: 'ready'; readonly endpoints: Endpoints }
  | { readonly kind: 'fault'; readonly fault: SystemFault }
  | { readonly kind: 'closed' };

const tell = (message: EnginesMessage): void => parentPort?.postMessage(message);
const engineOf = (error: unknown): string | undefined =>
  error instanceof Error && 'engine' in error ? String(error.engine) : undefined;
// An engine throws outside any request when its disk fails; the thread's owner decides what follows.
process.on('uncaughtException', (error) =>
  tell({ kind: 'fault', fault: systemFault(error, engineOf(error)) }),
);

const { endpoints, close } = await startEngines(workerData as EnginesOptions);
parentPort?.once('message', () => {
  void close().then(() => tell({ kind: 'closed' }));
});
tell({ kind: 'ready', endpoints });
