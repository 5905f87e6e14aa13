import { Worker } from 'node:worker_threads';
import type { SystemFault } from '../start-error.ts';
import type { Endpoints, EnginesOptions } from './engines.ts';
import type { EnginesMessage } from './engines.worker.ts';

/** A fault of an engine, with what is known of it. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
  readonly fault: SystemFault;

  constructor(fault: SystemFault) {
    super(fault.message);
    this.fault = fault;
  }
}

/** How long the engines get to put everything on disk. */
const CLOSE_MILLISECONDS = 5_000;

export interface EnginesThread {
  readonly endpoints: Endpoints;
  close(): Promise<void>;
}

/**
 * Runs the engines in a thread of their own: they take the other core, and a fault in them is told instead of
 * ending the process without a word.
 * @param onFault called for faults after the start. Rejects with EngineError when an engine cannot start.
 */
export function startEnginesThread(
  options: EnginesOptions,
  onFault: (error: EngineError) => void,
): Promise<EnginesThread> {
  const worker = new Worker(new URL('./engines.worker.ts', import.meta.url), { workerData: options });
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      const end = (): void => void worker.terminate().then(() => resolve());
      worker.on('message', end);
      worker.on('exit', () => resolve());
      setTimeout(end, CLOSE_MILLISECONDS).unref();
      worker.postMessage('close');
    });
  return new Promise((resolve, reject) => {
    let fail = reject;
    worker.on('message', (message: EnginesMessage) => {
      if (message.kind === 'fault') fail(new EngineError(message.fault));
      if (message.kind === 'ready') {
        fail = onFault;
        resolve({ endpoints: message.endpoints, close });
      }
    });
    worker.on('error', (error) => fail(new EngineError({ message: String(error) })));
  });
}
