import type { ApiDeps } from './route.ts';

const PAUSE_MILLISECONDS = 200;
/** Some 20 seconds: an answer must come within 29 (contract §5). */
const ATTEMPTS = 100;

/**
 * Reads again and again until work that others do is done; gives what it read last, also when that takes too long.
 * Most work takes a moment, and who asked for it then meets its outcome.
 */
export async function readUntil<Found>(
  { pause }: Pick<ApiDeps, 'pause'>,
  read: () => Promise<Found>,
  isDone: (found: Found) => boolean,
): Promise<Found> {
  for (let attempt = 1; ; attempt++) {
    const found = await read();
    if (isDone(found) || attempt === ATTEMPTS) return found;
    await pause(PAUSE_MILLISECONDS);
  }
}
