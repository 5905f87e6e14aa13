import { ApiError } from '../api/api-error.ts';
import type { CheckProgress, CheckReply, CheckRequest, WorkerMessage } from './check-messages.ts';

/** Checks in a worker of its own; `signal` ends it. Rejects with an ApiError where the check itself breaks down. */
export function checkInWorker(
  request: CheckRequest,
  report: (progress: CheckProgress) => void,
  signal: AbortSignal,
): Promise<CheckReply> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module' });
    const end = (): void => worker.terminate();
    signal.addEventListener('abort', end, { once: true });
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
      if (data.kind === 'progress') return report(data.progress);
      end();
      if (data.kind === 'reply') resolve(data.reply);
      else reject(brokenDown());
    });
    worker.addEventListener('error', () => {
      end();
      reject(brokenDown());
    });
    worker.postMessage(request);
  });
}

function brokenDown(): ApiError {
  return new ApiError(
    500,
    'De controle is niet gelukt',
    'Uw browser kon het bestand niet controleren. Er is niets verstuurd. Laad de pagina opnieuw en probeer het nog eens, of neem contact op met uw beheerder.',
  );
}
