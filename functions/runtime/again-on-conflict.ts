import { ConflictError } from '../ports/stores.port.ts';

/** How often another function may have been first before the caller hears of it. */
const ATTEMPTS = 5;

/** Does work that reads, decides and writes on a condition; does it anew when someone else was first. */
export async function againOnConflict<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof ConflictError) || attempt === ATTEMPTS) throw error;
    }
  }
}
