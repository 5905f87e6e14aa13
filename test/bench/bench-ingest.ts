import { demoMembers } from '../../functions/demo/demo-users.ts';
import { waitFor } from '../../functions/demo/load/wait-for.ts';
import { breakdownPeriodsSchema, breakdownSchema } from '../../shared/api/breakdown.schema.ts';
import { startLocalStack } from '../e2e/support/local-stack.ts';
import { PERSON, refusalOf, sendLarge, untilDone, untilFigure } from './hand-in-large.ts';
import type { LargeFile } from './hand-in-large.ts';
import { activityFile, participantFile } from './large-files.ts';
import { LARGE, largeProgramme } from './large-programme.ts';
import { processUse } from './process-use.ts';
import { countStored } from './stored.ts';

const SECONDS = 3_600;

/** A step of the bench: a file, and the figure that shows that all follows from it. */
interface Step {
  readonly name: string;
  readonly file: () => LargeFile;
  readonly figure: readonly [id: string, asOf: string, actual: number];
}

/**
 * Hands in registers of so many rows to a local stack of its own, and prints what each cost from upload to figures:
 * wall, CPU and peak memory of the server (functions and engines in one process), and what is stored in the end. Beyond
 * the limits of contract §1 it ends with the refusal that a person is told.
 */
export async function benchIngest(rows: number): Promise<void> {
  const stack = await startLocalStack();
  const { api } = stack;
  const use = processUse(stack.processId());
  const steps: readonly Step[] = [
    {
      name: 'participants, the first register',
      file: () => ({ dataset: 'deelnemers', period: '2025-B4', bytes: participantFile(rows, 1) }),
      figure: ['deelnemers', '2025-08-31', rows],
    },
    {
      name: 'activities, each of a participant',
      file: () => ({ dataset: 'activiteiten', period: '2025-B4', bytes: activityFile(rows) }),
      figure: ['begeleid', '2025-08-31', rows],
    },
    {
      name: 'participants of the next period, 1 % changed',
      file: () => ({ dataset: 'deelnemers', period: '2025-B5', bytes: participantFile(rows, 2) }),
      figure: ['deelnemers', '2025-10-31', rows],
    },
    {
      name: 'the same period again, 1 % changed, confirmed',
      file: () => ({ dataset: 'deelnemers', period: '2025-B5', bytes: participantFile(rows, 3) }),
      figure: ['deelnemers', '2025-10-31', rows],
    },
  ];
  try {
    await api.put('platform', `/programmes/${LARGE.programme}`, largeProgramme());
    await api.put('platform', `/regions/${LARGE.region}/members`, demoMembers(LARGE.region));
    process.stdout.write(`${rows} rows a file\n`);
    for (const { name, file, figure } of steps) {
      const large = file();
      const spent = begin();
      const id = await sendLarge(api, large);
      const sent = spent();
      const done = await untilDone(api, id);
      if (done.status !== 'verwerkt' || done.accepted !== rows)
        throw new Error(`${name}: ${done.status}, ${done.accepted} rows. ${await refusalOf(api, done)}`);
      const committed = spent();
      await untilFigure(api, ...figure);
      const { wall, cpu } = spent();
      process.stdout.write(
        `${name} (${(large.bytes.length / 1e6).toFixed(1)} MB)\n` +
          `  sent ${line(sent)}; committed ${line(committed)}; figures ${line({ wall, cpu })}; peak ${use.peak()} MB\n`,
      );
    }
    const asked = [
      ['a breakdown of participants, computed for all period ends', '', breakdownSchema],
      ['the same over all periods', '/periods', breakdownPeriodsSchema],
    ] as const;
    for (const [name, over, schema] of asked) {
      const spent = begin();
      await waitFor(name, SECONDS, async () => {
        const path = `/programmes/${LARGE.programme}/breakdown${over}?dataset=deelnemers&by=gemeente&project=${LARGE.project}`;
        return schema.safeParse(await api.get(PERSON, path)).success ? true : null;
      });
      process.stdout.write(`${name}\n  ${line(spent())}; peak ${use.peak()} MB\n`);
    }
    await stack.kill();
    await printStored(stack.folder);
  } finally {
    await stack.remove();
  }

  /** Gives seconds of wall time and of the server's CPU since now. */
  function begin(): () => { wall: number; cpu: number } {
    use.forgetPeak();
    const [began, before] = [performance.now(), use.cpu()];
    return () => ({ wall: (performance.now() - began) / 1000, cpu: use.cpu() - before });
  }
}

async function printStored(folder: string): Promise<void> {
  const { items, objects } = await countStored(folder);
  for (const [kind, { items: count, bytes, largest }] of items)
    process.stdout.write(
      `${kind}: ${count} items, ${(bytes / 1e6).toFixed(2)} MB, largest ${largest} bytes\n`,
    );
  process.stdout.write(`${objects} objects in S3\n`);
}

const line = ({ wall, cpu }: { wall: number; cpu: number }): string =>
  `${wall.toFixed(1)} s (CPU ${cpu.toFixed(1)} s)`;
