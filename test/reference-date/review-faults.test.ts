import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ApiDeps } from '../../functions/api/route.ts';
import type { ReferenceRecord } from '../../functions/ports/reference-date.port.ts';
import { readRemarks } from '../../functions/reference-date/remark-list.ts';
import { resumeReferenceDates } from '../../functions/reference-date/resume.ts';
import { scheduleFreezes } from '../../functions/reference-date/schedule-freeze.ts';
import { addressOf, DATE, GM, remarkOn, startReviewWorld, type ReviewWorld } from './review-world.ts';

let world: ReviewWorld;
/** The ports as they are when nothing goes wrong. */
let sound: ApiDeps;
beforeAll(async () => {
  world = await startReviewWorld();
  sound = { ...world.deps };
}, 30_000);
afterAll(() => world.stop());

/** Lets whatever runs die right after its n-th write to archive, record or trail; gives whether it came so far. */
function dieAfter(writes: number): () => boolean {
  let left = writes;
  const then =
    <A extends unknown[], R>(write: (...given: A) => Promise<R>) =>
    async (...given: A): Promise<R> => {
      const done = await write(...given);
      left -= 1;
      if (left === 0) throw new Error('Killed.');
      return done;
    };
  const { archive, referenceDates, audit } = sound;
  Object.assign(world.deps, {
    archive: { ...archive, put: then(archive.put), putLocked: then(archive.putLocked) },
    referenceDates: {
      ...referenceDates,
      write: then(referenceDates.write),
      keepVersion: then(referenceDates.keepVersion),
    },
    audit: { ...audit, append: then(audit.append) },
  });
  return () => {
    Object.assign(world.deps, sound);
    return left <= 0;
  };
}

async function recordOf(programme: string): Promise<ReferenceRecord> {
  const record = await sound.referenceDates.get(programme, DATE, GM);
  if (record === null) throw new Error('There is no record.');
  return record;
}

const feedback = { remarks: [remarkOn('DN-1', 'Trede?'), remarkOn('DN-2', 'Bewijs?')] };
const why = { reason: 'Verkeerde startdatums' };

interface Step {
  /** What has to be there before. */
  readonly before: (programme: string) => Promise<unknown>;
  readonly ask: (programme: string) => Promise<unknown>;
  readonly isDone: (record: ReferenceRecord | null) => boolean;
  /** On the trail, once. */
  readonly entry: string;
}

const submitted = (programme: string) => world.post('esf@x.nl', programme, 'submit');
const steps: Readonly<Record<string, Step>> = {
  feedback: {
    before: submitted,
    ask: (programme) => world.post('esf@x.nl', programme, 'feedback', feedback),
    isDone: (record) => record?.state === 'teruggekoppeld',
    entry: 'peilmoment teruggekoppeld',
  },
  'a remark that is dealt with': {
    before: async (programme) => {
      await submitted(programme);
      await world.post('esf@x.nl', programme, 'feedback', feedback);
    },
    ask: async (programme) => {
      const [first] = await readRemarks(sound, (await recordOf(programme)).remarkList);
      const address = addressOf(programme, `remarks/${first?.id ?? ''}`);
      await world.ask('lead@x.nl', 'PUT', address, { resolved: true });
    },
    isDone: (record) => record?.remarkList?.open === 1,
    entry: 'opmerking opgelost',
  },
  'asking to reopen': {
    before: async (programme) => {
      await submitted(programme);
      await world.post('esf@x.nl', programme, 'finalise');
    },
    ask: (programme) => world.post('esf@x.nl', programme, 'reopen', why),
    isDone: (record) => record?.reopening != null,
    entry: 'peilmoment heropenen gevraagd',
  },
  'approving it': {
    before: async (programme) => {
      await submitted(programme);
      await world.post('esf@x.nl', programme, 'finalise');
      await world.post('esf@x.nl', programme, 'reopen', why);
    },
    ask: (programme) => world.post('colleague@x.nl', programme, 'reopen/approve'),
    isDone: (record) => record?.reopened.length === 1,
    entry: 'peilmoment heropend',
  },
  'a planned freeze': {
    before: () => Promise.resolve(),
    ask: async (programme) => {
      await scheduleFreezes(world.deps, programme).catch(() => 0);
      await world.work().catch(() => undefined);
    },
    isDone: (record) => record?.state === 'proef',
    entry: 'peilmoment proef',
  },
};

const names = Object.keys(steps);

test.each(Object.entries(steps))(
  '%s is done once, after whatever write the work was killed',
  async (name, step) => {
    let killed = true;
    for (let writes = 1; killed; writes += 1) {
      const programme = `step-${names.indexOf(name)}-${writes}`;
      await world.fresh(programme, {
        freezeAfterDays: 14,
        municipalities: [{ code: GM, weight: 1, factor: 1 }],
      });
      await step.before(programme);
      const earlier = (await world.trail(programme)).filter(({ action }) => action === step.entry).length;
      const disarm = dieAfter(writes);
      await step.ask(programme);
      killed = disarm();
      // The queue's messages are lost; the sweep finds what was left, and who got no answer asks again.
      world.queued.length = 0;
      await resumeReferenceDates(world.deps, programme);
      await world.work();
      if (!step.isDone(await sound.referenceDates.get(programme, DATE, GM))) await step.ask(programme);
      await world.work();
      const record = await recordOf(programme);
      expect(step.isDone(record)).toBe(true);
      expect(record).toMatchObject({ pending: null, pendingAudit: [] });
      const after = (await world.trail(programme)).filter(({ action }) => action === step.entry).length;
      expect(after - earlier).toBe(1);
      const remarks = await readRemarks(sound, record.remarkList);
      expect(remarks.length).toBe(record.remarkList?.total ?? 0);
      expect(new Set(remarks.map(({ text }) => text)).size).toBe(remarks.length);
      expect(await resumeReferenceDates(world.deps, programme)).toBe(0);
    }
  },
);
