import { startHarness } from '../api/support/harness.ts';
import type { Day } from './days.ts';
import { REGION } from './random-programme.ts';
import { createSimulation, PERSON } from './simulation.ts';
import { newTally } from './tally.ts';
import type { Tally } from './tally.ts';

/** How much to do: the first seed, how many programmes, on which days, and the most slots a project hands in a day. */
export interface LongRun {
  readonly seed: number;
  readonly programmes: number;
  readonly days: readonly Day[];
  readonly most: number;
}

/** Runs random programmes over some days against the API and the second calculation of contract §3. */
export async function runLong({ seed, programmes, days, most }: LongRun): Promise<Tally> {
  const tally = newTally();
  const harness = await startHarness();
  try {
    await harness.setMembers(REGION, [{ user: PERSON, role: 'beheerder' }]);
    const all = Array.from({ length: programmes }, (_, index) =>
      createSimulation(harness, seed + index, tally, most),
    );
    for (const today of days) {
      harness.setToday(today);
      for (const each of all) await each.day(today);
    }
  } finally {
    await harness.stop();
  }
  return tally;
}
