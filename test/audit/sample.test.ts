import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleRowSchema, sampleSchema, samplesSchema } from '../../shared/api/audit-sample.schema.ts';
import { inquirySchema } from '../../shared/api/retention.schema.ts';
import { startHarness, type Harness } from '../api/support/harness.ts';
import { activity, participant } from '../reference-date/make-rows.ts';
import { deliver, setRetention, slotOf } from '../retention/expired-programme.ts';

const DATE = '/api/programmes/prog-a/reference-dates/2025-07-01/GM0222';
let harness: Harness;

beforeAll(async () => {
  harness = await startHarness();
  const { deps } = harness;
  await setRetention(deps, 'prog-a', { until: '2035-12-31' });
  await harness.setMembers('AM09', [
    { user: 'esf@x.nl', role: 'esf' },
    { user: 'beheerder@x.nl', role: 'beheerder' },
  ]);
  const lives = { gemeente: 'GM0222', startdatum: '2025-02-01' };
  const people = ['DN-1', 'DN-2', 'DN-3', 'DN-4', 'DN-5'].map((number, at) => ({
    ...participant(number, lives),
    row: at + 7,
  }));
  await deliver(deps, 's-old', slotOf('prog-a', 'deelnemers', '2025-B2'), people.slice(0, 2));
  await deliver(deps, 's-people', slotOf('prog-a', 'deelnemers'), people);
  const proof = { startdatum: '2025-03-01', bewijsstuk: 'DOS-1' };
  await deliver(deps, 's-activities', slotOf('prog-a', 'activiteiten'), [
    { ...activity('A-1', 'dn-1', proof), row: 4 },
    { ...activity('A-2', 'DN-2', proof), row: 9 },
  ]);
  await deliver(deps, 's-refused', slotOf('prog-a', 'deelnemers', '2025-B4'), [], true);
}, 60_000);
afterAll(() => harness.stop());

const ask = (method: string, path: string, body?: unknown) => harness.ask('esf@x.nl', method, path, body);
const draw = async (body: object) =>
  sampleSchema.parse(await (await ask('POST', `${DATE}/sample`, body)).json());

test('nothing is drawn before something was frozen', async () => {
  expect((await ask('POST', `${DATE}/sample`, { n: 2 })).status).toBe(409);
});

test('the same seed over the same extract draws the same rows; seed and result are kept and on the trail', async () => {
  expect((await ask('POST', `${DATE}/submit`)).status).toBe(202);
  expect((await ask('POST', `${DATE}/finalise`)).status).toBe(202);
  const first = await draw({ n: 3, seed: 'peildatum-1' });
  const again = await draw({ n: 3, seed: 'peildatum-1' });
  const made = await draw({ n: 99 });
  expect(first.rows).toHaveLength(3);
  expect(again.rows).toEqual(first.rows);
  expect(first).toMatchObject({ of: 5, seed: 'peildatum-1', state: 'definitief' });
  expect(made.rows.map(({ csvRow }) => csvRow).sort((a, b) => a - b)).toEqual([2, 3, 4, 5, 6]);
  expect(made.seed).not.toBe('');
  const kept = samplesSchema.parse(await (await ask('GET', `${DATE}/sample`)).json());
  expect(kept).toEqual([first, again, made]);
  const trail = await harness.deps.audit.list('prog-a', 0, 100);
  const entries = trail.filter(({ action }) => action === 'steekproef');
  expect(entries).toHaveLength(3);
  expect(entries[0]).toMatchObject({ by: 'esf@x.nl', subject: '2025-07-01/GM0222' });
  expect(entries[0]?.to).toContain('seed peildatum-1');
  expect(entries[0]?.to).toContain(first.sha256);
});

test('each row opens to its files, the row in them, the proof and the trail, without a number in the address', async () => {
  const sample = await draw({ n: 5, seed: 'alles' });
  const opened = await Promise.all(
    sample.rows.map(async ({ index }) =>
      sampleRowSchema.parse(await (await ask('GET', `${DATE}/sample/${sample.id}/rows/${index}`)).json()),
    ),
  );
  const one = opened.find(({ row }) => row['deelnemernummer'] === 'DN-1');
  const [people, activities] = one?.files ?? [];
  expect(people).toMatchObject({ submission: 's-people', period: '2025-B3', kept: true });
  expect(people?.rows).toMatchObject([{ row: 7, counts: true, proof: null }]);
  expect(activities).toMatchObject({ submission: 's-activities', dataset: 'activiteiten' });
  expect(activities?.rows).toMatchObject([{ row: 4, counts: true, proof: 'DOS-1' }]);
  expect(one?.trail.map(({ to }) => to)).toEqual(expect.arrayContaining(['s-people', 's-activities']));
  expect(one?.trail.some(({ action }) => action === 'peilmoment definitief')).toBe(true);
  expect(opened.find(({ row }) => row['deelnemernummer'] === 'DN-5')?.files[0]?.rows[0]?.row).toBe(11);
  const file = await ask('GET', `${DATE}/sample/${sample.id}/files/s-people`);
  expect(file.status).toBe(303);
  expect(await (await fetch(file.headers.get('location') ?? '')).text()).toBe('file s-people');
  for (const path of ['rows/5', 'rows/-1', 'rows/x', 'files/s-old'])
    expect((await ask('GET', `${DATE}/sample/${sample.id}/${path}`)).status).toBe(404);
  const elsewhere = DATE.replace('GM0222', 'GM0197');
  expect((await ask('GET', `${elsewhere}/sample/${sample.id}/rows/0`)).status).toBe(404);
});

test('one participant: all that is kept, what may not be erased and why; the number is nowhere on the trail', async () => {
  const path = '/api/programmes/prog-a/participants/inquiry';
  const body = { deelnemernummer: 'dn-1', kind: 'wissen', reason: 'Verzoek 12' };
  const found = inquirySchema.parse(await (await ask('POST', path, body)).json());
  expect(found.retention).toEqual({ state: 'loopt', until: '2035-12-31' });
  const places = found.rows.flatMap((row) => row.found.map((at) => at));
  expect(
    places.map(({ submission, row, allowed }) => `${submission} ${row} ${String(allowed)}`).sort(),
  ).toEqual(['s-activities 4 false', 's-old 7 false', 's-people 7 false']);
  // Two files with the same row show it once.
  expect(found.rows).toHaveLength(2);
  const why = (submission: string) => places.find((each) => each.submission === submission)?.why;
  expect(why('s-people')).toContain('definitief extract');
  expect(why('s-old')).toContain('telt nu mee');
  expect(found.extracts).toMatchObject([{ state: 'definitief', csvRow: 2, allowed: false }]);
  expect(found.extracts[0]?.samples.length).toBeGreaterThan(0);
  expect(found.trail.allowed).toBe(false);
  expect(found.unsearched.map(({ submission }) => submission)).toEqual(['s-refused']);
  expect(found.advice).not.toBe('');
  const entry = (await harness.deps.audit.list('prog-a', 0, 200)).at(-1);
  expect(entry).toMatchObject({ action: 'deelnemer.wissen', subject: 'programma', reason: 'Verzoek 12' });
  expect(entry?.to).toBe(`kenmerk ${found.reference ?? ''}, 4 vindplaatsen`);
  expect(JSON.stringify(entry).toLowerCase()).not.toContain('dn-1');
  expect(harness.logged.join().toLowerCase()).not.toContain('dn-1');
  const nobody = await ask('POST', path, { ...body, deelnemernummer: 'DN-99', project: 'ESF' });
  expect(inquirySchema.parse(await nobody.json())).toMatchObject({ rows: [], extracts: [] });
  for (const reason of ['Verzoek van DN-1', 'jan@voorbeeld.nl vraagt inzage'])
    expect((await ask('POST', path, { ...body, reason })).status).toBe(400);
});
