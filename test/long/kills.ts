import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { auditPageSchema } from '../../shared/api/audit.schema.ts';
import { demoMembers } from '../../functions/demo/demo-users.ts';
import { waitFor } from '../../functions/demo/load/wait-for.ts';
import { PERSON, sendLarge, untilDone, untilFigure } from '../bench/hand-in-large.ts';
import type { LargeFile } from '../bench/hand-in-large.ts';
import { activityFile, participantFile } from '../bench/large-files.ts';
import { LARGE, largeProgramme } from '../bench/large-programme.ts';
import { startLocalStack } from '../e2e/support/local-stack.ts';
import type { LocalStack } from '../e2e/support/local-stack.ts';
import { randomFrom } from './random.ts';

const SECONDS = 600;
const ENDS = { '2025-B3': '2025-06-30', '2025-B4': '2025-08-31', '2025-B5': '2025-10-31' } as const;

/**
 * Hands in large registers to a stack of its own, ends its process as a power cut does at random moments of each, and
 * sees that every file came in once: all rows, one entry on the trail, nothing left in landing, the figure that follows.
 * Throws an Error that names what is otherwise.
 */
export async function runKills(rows: number, killsPerFile: number, seed: number): Promise<void> {
  const random = randomFrom(seed);
  const stack = await startLocalStack();
  try {
    await stack.api.put('platform', `/programmes/${LARGE.programme}`, largeProgramme());
    await stack.api.put('platform', `/regions/${LARGE.region}/members`, demoMembers(LARGE.region));
    let span = 0;
    for (const { file, indicator, end } of filesOf(rows)) {
      const began = performance.now();
      const id = await sendLarge(stack.api, file);
      const moments = span === 0 ? [] : Array.from({ length: killsPerFile }, () => random.below(span));
      for (const moment of moments) {
        await pause(moment);
        await stack.kill();
        await stack.restart();
      }
      const { status, accepted } = await untilDone(stack.api, id);
      if (status !== 'verwerkt' || accepted !== rows) throw new Error(`${id}: ${status}, ${accepted} rows`);
      await untilFigure(stack.api, indicator, end, rows);
      await expectOnce(stack, id);
      // How long it takes undisturbed, as a measure for the moments.
      if (span === 0) span = performance.now() - began;
      const told = moments.map((moment) => (moment / 1000).toFixed(1)).join(', ');
      console.log(
        `${file.dataset} ${file.period}: ${accepted} rows, once; ended after ${told || 'nothing'} s`,
      );
    }
  } finally {
    await stack.remove();
  }
}

function filesOf(rows: number): { file: LargeFile; indicator: string; end: string }[] {
  return Object.entries(ENDS).flatMap(([period, end], version) => [
    {
      ...{ file: { dataset: 'deelnemers', period, bytes: participantFile(rows, version) } },
      ...{ indicator: 'deelnemers', end },
    },
    {
      ...{ file: { dataset: 'activiteiten', period, bytes: activityFile(rows) } },
      ...{ indicator: 'begeleid', end },
    },
  ]);
}

async function expectOnce({ api, folder }: LocalStack, id: string): Promise<void> {
  const path = `/programmes/${LARGE.programme}/audit`;
  await waitFor(`one entry for ${id}`, SECONDS, async () => {
    const { items } = auditPageSchema.parse(await api.get(PERSON, path));
    const own = items.filter(
      (entry) => entry.action === 'submission.accepted' && JSON.stringify(entry).includes(id),
    );
    if (own.length > 1) throw new Error(`${id} is ${own.length} times on the trail.`);
    return own.length === 1 ? true : null;
  });
  const landing = join(folder, 'files/landing');
  await waitFor(`landing without ${id}`, SECONDS, () =>
    Promise.resolve(
      existsSync(landing) && readdirSync(landing).some((name) => name.startsWith(id)) ? null : true,
    ),
  );
}
