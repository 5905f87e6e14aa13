import { setTimeout as pause } from 'node:timers/promises';

/** Asks again, ever more slowly, until the answer is not null. Throws an Error naming `what` after `seconds`. */
export async function waitFor<T>(what: string, seconds: number, ask: () => Promise<T | null>): Promise<T> {
  const until = performance.now() + seconds * 1000;
  for (let wait = 25; ; wait = Math.min(500, wait * 1.5)) {
    const answer = await ask();
    if (answer !== null) return answer;
    if (performance.now() > until) throw new Error(`${what}: na ${seconds} seconden nog niet klaar.`);
    await pause(wait);
  }
}
