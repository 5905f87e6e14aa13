import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ApiDeps } from '../../functions/api/route.ts';
import type { ReferenceRecord } from '../../functions/ports/reference-date.port.ts';
import { carryOut } from '../../functions/reference-date/carry-out.ts';
import { frozenKey } from '../../functions/reference-date/frozen-place.ts';
import { manifestSchema } from '../../shared/api/reference-dates.schema.ts';
import { startHarness, type Harness } from '../api/support/harness.ts';
import { addProgramme, deliver } from './freeze-register.ts';
import { activity, participant } from './make-rows.ts';

const DATE = '2025-07-01';
const GM = 'GM0222';
let harness: Harness;
/** The ports as they are when nothing goes wrong. */
let sound: ApiDeps;

beforeAll(async () => {
  harness = await startHarness();
  sound = { ...harness.deps };
  await harness.setMembers('AM09', [{ user: 'esf@x.nl', role: 'esf' }]);
}, 30_000);
afterAll(() => harness.stop());

const someone = (number: string, values = {}) =>
  participant(number, { gemeente: GM, startdatum: '2025-02-01', ...values });

/** A programme with a register, submitted and ready to be made definitive. */
async function submitted(programme: string): Promise<void> {
  await addProgramme(sound, programme);
  await deliver(sound, programme, 'deelnemers', GM, '2025-B3', [someone('DN-1'), someone('DN-2')]);
  await deliver(sound, programme, 'activiteiten', GM, '2025-B3', [
    activity('A-1', 'DN-1', { startdatum: '2025-03-01' }),
  ]);
  await act(programme, 'submit');
}

const act = (programme: string, action: string): Promise<Response> =>
  harness.ask('esf@x.nl', 'POST', `/api/programmes/${programme}/reference-dates/${DATE}/${GM}/${action}`);

async function recordOf(programme: string): Promise<ReferenceRecord> {
  const record = await sound.referenceDates.get(programme, DATE, GM);
  if (record === null) throw new Error('There is no record.');
  return record;
}

/** What a record names must be what is stored, to the byte; gives the texts by name. */
async function storedFiles({ extract }: ReferenceRecord): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const file of extract?.files ?? []) {
    const bytes = (await sound.archive.get(frozenKey(extract?.prefix ?? '', file))) ?? new Uint8Array();
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(file.sha256);
    expect(bytes.length).toBe(file.size);
    texts[file.name] = Buffer.from(bytes).toString('utf8');
  }
  return texts;
}

/** Lets the function die right after its n-th write to archive, record or trail; whether it came so far. */
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
  Object.assign(harness.deps, {
    archive: { ...sound.archive, put: then(sound.archive.put), putLocked: then(sound.archive.putLocked) },
    referenceDates: {
      ...sound.referenceDates,
      write: then(sound.referenceDates.write),
      keepVersion: then(sound.referenceDates.keepVersion),
    },
    audit: { ...sound.audit, append: then(sound.audit.append) },
  });
  return () => {
    Object.assign(harness.deps, sound);
    return left <= 0;
  };
}

describe('whatever happens while an extract is made definitive', () => {
  test('killed after any write it is finished by the next message, once, and names what is stored', async () => {
    let died = true;
    let after = 0;
    while (died) {
      after += 1;
      const programme = `prog-${after}`;
      await submitted(programme);
      const end = dieAfter(after);
      await act(programme, 'finalise');
      died = end();
      harness.queued.length = 0;
      const message = { kind: 'reference-date', programme, date: DATE, municipality: GM } as const;
      // The request itself may have died before it was noted; a person asks again then.
      if ((await recordOf(programme)).state === 'ingediend' && (await recordOf(programme)).pending === null)
        await act(programme, 'finalise');
      await carryOut(sound, message);
      await carryOut(sound, message);
      const record = await recordOf(programme);
      expect(record).toMatchObject({ state: 'definitief', pending: null, pendingAudit: [] });
      await storedFiles(record);
      const steps = (await sound.audit.list(programme, 0, 100)).filter(({ action }) =>
        action.endsWith('definitief'),
      );
      expect(steps).toHaveLength(1);
      const manifest = record.extract?.files.find(({ name }) => name === 'manifest.json');
      expect(steps[0]?.to).toContain(manifest?.sha256);
    }
    // The request, six files, the version before, the record, the trail and the record again: fewer would not have been tried at all.
    expect(after).toBeGreaterThan(11);
  });

  test('the register changes while it is read: rows, submissions and hashes are of one moment', async () => {
    await submitted('prog-moving');
    let corrected = '';
    Object.assign(harness.deps, {
      rows: {
        ...sound.rows,
        // The correction comes after the heads were read and before the rows are.
        read: async function* (submission: string) {
          if (corrected === '')
            corrected = await deliver(sound, 'prog-moving', 'deelnemers', GM, '2025-B3', [someone('DN-9')]);
          yield* sound.rows.read(submission);
        },
      },
    });
    await act('prog-moving', 'finalise');
    Object.assign(harness.deps, sound);
    const record = await recordOf('prog-moving');
    expect(record.state).toBe('definitief');
    const files = await storedFiles(record);
    expect(files['extract.csv']).toContain('DN-1');
    expect(files['extract.csv']).not.toContain('DN-9');
    expect(files['manifest.json']).not.toContain(corrected);
    expect(record.extract?.inputs.map(({ submission }) => submission)).not.toContain(corrected);
  });

  test('two messages at once make one definitive extract', async () => {
    await submitted('prog-twice');
    Object.assign(harness.deps, { pause: () => Promise.resolve() });
    const asked = act('prog-twice', 'finalise');
    while ((await recordOf('prog-twice')).pending === null) await new Promise(setImmediate);
    const message = {
      kind: 'reference-date',
      programme: 'prog-twice',
      date: DATE,
      municipality: GM,
    } as const;
    await Promise.all([carryOut(sound, message), carryOut(sound, message)]);
    Object.assign(harness.deps, sound);
    await asked;
    harness.queued.length = 0;
    const record = await recordOf('prog-twice');
    expect(record).toMatchObject({ state: 'definitief', pendingAudit: [] });
    await storedFiles(record);
    const trail = await sound.audit.list('prog-twice', 0, 100);
    expect(trail.filter(({ action }) => action.endsWith('definitief'))).toHaveLength(1);
  });

  test('the manifest beside the files names each of them, and the day until which they are locked', async () => {
    await submitted('prog-manifest');
    await act('prog-manifest', 'finalise');
    const record = await recordOf('prog-manifest');
    const files = await storedFiles(record);
    const { programme, date, window, ...own } = JSON.parse(files['manifest.json'] ?? '') as Record<
      string,
      unknown
    >;
    const manifest = manifestSchema.parse({ programme, date, window, municipalities: [own] });
    expect(manifest.municipalities[0]).toMatchObject({
      municipality: GM,
      state: 'definitief',
      retainUntil: '2035-07-01',
      files: record.extract?.files.filter(({ name }) => name !== 'manifest.json'),
    });
    expect(Object.keys(files)).toEqual([
      'extract.csv',
      'extract.xlsx',
      'extract.json',
      'toerekenfactoren.csv',
      'zonder_bewijs.csv',
      'manifest.json',
    ]);
  });
});
