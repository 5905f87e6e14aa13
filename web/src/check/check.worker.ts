import type { CheckRequest, WorkerMessage } from './check-messages.ts';
import { runCheck } from './run-check.ts';

/** Checks beside the page, so that the page stays quick. One request, one reply, after which it is ended. */
addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  const say = (message: WorkerMessage): void => postMessage(message);
  runCheck(data, (progress) => say({ kind: 'progress', progress })).then(
    (reply) => say({ kind: 'reply', reply }),
    () => say({ kind: 'failed' }),
  );
});
