import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keptRemarksSchema, remarkedSchema } from '../../shared/api/reference-review.schema.ts';
import { problemSchema } from '../../shared/api/problem.schema.ts';
import { carryOut } from '../../functions/reference-date/carry-out.ts';
import { addressOf, DATE, GM, remarkOn, startReviewWorld, type ReviewWorld } from './review-world.ts';

let world: ReviewWorld;
beforeAll(async () => {
  world = await startReviewWorld();
  await world.fresh('rounds');
}, 30_000);
afterAll(() => world.stop());

const remarks = async (as: string, programme = 'rounds') =>
  keptRemarksSchema.parse(await world.read(as, programme, 'remarks'));

describe('remarks on rows, in rounds (contract §4, §5)', () => {
  test('the reviewer writes them with feedback; the lead of the rows and nobody else reads them', async () => {
    expect(await world.post('esf@x.nl', 'rounds', 'submit')).toBe(202);
    const body = { reason: 'Niet compleet', remarks: [remarkOn('dn-2', 'Trede ontbreekt')] };
    expect(await world.post('reviewer@x.nl', 'rounds', 'feedback', body)).toBe(202);
    const { items, state, round } = await remarks('lead@x.nl');
    expect({ state, round }).toEqual({ state: 'teruggekoppeld', round: 1 });
    expect(items).toMatchObject([
      { role: 'beoordelaar', round: 1, deelnemernummer: 'dn-2', text: 'Trede ontbreekt', resolvedAt: null },
    ]);
    for (const [as, status] of [
      ['other-lead@x.nl', 403],
      ['aalten-lead@x.nl', 403],
      ['both@x.nl', 404],
      ['stranger@x.nl', 404],
    ] as const)
      expect((await world.ask(as, 'GET', addressOf('rounds', 'remarks'))).status).toBe(status);
    const step = (await world.trail('rounds')).find(({ action }) => action === 'peilmoment teruggekoppeld');
    expect(step).toMatchObject({ by: 'reviewer@x.nl', reason: 'Niet compleet' });
  });

  test('no address of a person goes with a remark', async () => {
    expect(JSON.stringify(await remarks('lead@x.nl'))).not.toContain('@x.nl');
  });

  test('the lead finds where remarks are, says that one is dealt with, and may say otherwise again', async () => {
    const listed = async (as: string) =>
      remarkedSchema.parse(
        await (await world.ask(as, 'GET', '/api/programmes/rounds/reference-remarks')).json(),
      );
    expect(await listed('lead@x.nl')).toEqual([
      {
        date: DATE,
        municipality: GM,
        name: 'Doetinchem',
        state: 'teruggekoppeld',
        round: 1,
        total: 1,
        open: 1,
      },
    ]);
    expect(await listed('aalten-lead@x.nl')).toEqual([]);
    const [first] = (await remarks('lead@x.nl')).items;
    const settle = async (as: string, resolved: boolean) =>
      (await world.ask(as, 'PUT', addressOf('rounds', `remarks/${first?.id ?? ''}`), { resolved })).status;
    expect(await settle('other-lead@x.nl', true)).toBe(403);
    expect(await settle('reviewer@x.nl', true)).toBe(403);
    for (const resolved of [true, true, false, true]) expect(await settle('lead@x.nl', resolved)).toBe(200);
    await world.work();
    expect((await remarks('esf@x.nl')).items[0]?.resolvedAt).not.toBeNull();
    expect((await listed('lead@x.nl'))[0]).toMatchObject({ total: 1, open: 0 });
    const steps = (await world.trail('rounds')).filter(({ action }) => action.startsWith('opmerking'));
    expect(steps.map(({ action, by }) => [action, by])).toEqual([
      ['opmerking opgelost', 'lead@x.nl'],
      ['opmerking open', 'lead@x.nl'],
      ['opmerking opgelost', 'lead@x.nl'],
    ]);
    const absent = addressOf('rounds', 'remarks/elsewhere');
    expect((await world.ask('lead@x.nl', 'PUT', absent, { resolved: true })).status).toBe(404);
  });

  test('handing in again begins the next round; what was said before stays', async () => {
    expect(await world.post('esf@x.nl', 'rounds', 'submit')).toBe(202);
    const again = { remarks: [remarkOn('DN-1', 'Bewijs onleesbaar')] };
    expect(await world.post('esf@x.nl', 'rounds', 'feedback', again)).toBe(202);
    const { items, round } = await remarks('lead@x.nl');
    expect(round).toBe(2);
    expect(items.map(({ round: of, role }) => [of, role])).toEqual([
      [2, 'esf'],
      [1, 'beoordelaar'],
    ]);
    expect(new Set(items.map(({ id }) => id)).size).toBe(2);
    expect((await world.seen('esf@x.nl', 'rounds')).remarkCounts).toEqual({ total: 2, open: 1 });
  });

  test.each([
    ['a number that may be a BSN', remarkOn('DN-1', 'Zie 111222333'), 'remarks[1].text'],
    ['such a number with spaces', remarkOn('DN-1', 'Nr. 111 222 333, graag'), 'remarks[1].text'],
    ['an e-mail address', remarkOn('DN-1', 'Mail j.jansen@voorbeeld.nl'), 'remarks[1].text'],
    ['a row that the extract does not have', remarkOn('111222333', 'Onbekend'), 'remarks[1]'],
    ['a row of another project', remarkOn('DN-1', 'Onbekend', '3.7'), 'remarks[1]'],
  ])('refuses %s, keeps nothing and repeats no value', async (_name, wrong, path) => {
    const before = await remarks('esf@x.nl');
    const body = { remarks: [remarkOn('DN-2', 'Goed'), wrong] };
    const answer = await world.ask('reviewer@x.nl', 'POST', addressOf('rounds', 'feedback'), body);
    expect(answer.status).toBe(400);
    const problem = problemSchema.parse(await answer.json());
    expect(problem.issues?.map((issue) => issue.path)).toEqual([path]);
    expect(JSON.stringify(problem)).not.toMatch(/111.?222|jansen/);
    expect(await remarks('esf@x.nl')).toEqual(before);
  });

  test('only feedback takes remarks', async () => {
    expect(await world.post('esf@x.nl', 'rounds', 'finalise', { remarks: [remarkOn('DN-1', 'x')] })).toBe(
      409,
    );
  });
});

describe('every frozen extract stays (contract §4)', () => {
  test('trials, what was submitted and what is definitive are listed, marked and open by their number', async () => {
    await world.fresh('versions');
    for (const action of ['trial', 'trial', 'submit', 'feedback', 'finalise'])
      expect(await world.post('esf@x.nl', 'versions', action)).toBe(202);
    const { versions, version } = await world.seen('esf@x.nl', 'versions');
    expect(version).toBe(4);
    expect(versions.map(({ nr, state, trial }) => [nr, state, trial])).toEqual([
      [4, 'definitief', false],
      [3, 'ingediend', false],
      [2, 'proef', true],
      [1, 'proef', true],
    ]);
    const download = async (as: string, what: string) => {
      const answer = await world.ask(as, 'GET', addressOf('versions', what));
      const name = new URL(answer.headers.get('location') ?? 'http://none').searchParams;
      return [answer.status, name.get('response-content-disposition')];
    };
    expect(await download('esf@x.nl', 'extract.csv')).toEqual([
      303,
      'attachment; filename="peilmoment-2025-07-01-GM0222-extract.csv"',
    ]);
    expect(await download('esf@x.nl', 'extract.xlsx?version=1')).toEqual([
      303,
      'attachment; filename="peilmoment-2025-07-01-GM0222-PROEF-versie-1-extract.xlsx"',
    ]);
    expect((await download('esf@x.nl', 'extract.csv?version=5'))[0]).toBe(404);
    expect((await download('esf@x.nl', 'extract.csv?version=0'))[0]).toBe(400);
    expect((await download('reviewer@x.nl', 'extract.csv?version=1'))[0]).toBe(404);
    expect((await download('reviewer@x.nl', 'extract.csv?version=3'))[0]).toBe(303);
    expect((await world.seen('reviewer@x.nl', 'versions')).versions.map(({ nr }) => nr)).toEqual([4, 3]);
  });

  test('on a date that is a trial for the municipality the file says so, whatever its state', async () => {
    await world.fresh('try-out', {
      municipalities: [{ code: GM, weight: 1, factor: 1, trial: [DATE] }],
    });
    await world.post('esf@x.nl', 'try-out', 'submit');
    const answer = await world.ask('esf@x.nl', 'GET', addressOf('try-out', 'extract.csv'));
    expect(answer.headers.get('location')).toContain('PROEF-INGEDIEND');
  });
});

describe('what an outside reviewer opens', () => {
  test('is on the trail before the file is given: who, what, its hash, under which agreement', async () => {
    await world.fresh('opened', { processingAgreement: { reference: 'VO-12', date: '2025-01-15' } });
    await world.post('esf@x.nl', 'opened', 'submit', {});
    await world.post('esf@x.nl', 'opened', 'feedback', { remarks: [remarkOn('DN-1', 'Trede?')] });
    const { sha256 } = await world.seen('reviewer@x.nl', 'opened');
    for (const what of ['extract.csv', 'extract.csv', 'absent.csv'])
      await world.ask('reviewer@x.nl', 'GET', addressOf('opened', what));
    await world.read('reviewer@x.nl', 'opened', 'remarks');
    await world.ask('esf@x.nl', 'GET', addressOf('opened', 'extract.csv'));
    const opened = (await world.trail('opened')).filter(({ action }) => action === 'peilmoment ingezien');
    const under = { by: 'reviewer@x.nl', reason: 'Verwerkersovereenkomst VO-12 van 2025-01-15.' };
    expect(opened).toMatchObject([
      { ...under, to: `extract.csv versie 1 ${sha256}` },
      { ...under, to: `extract.csv versie 1 ${sha256}` },
      { ...under, to: '1 opmerking' },
    ]);
  });

  test('no trail, no file and no remark', async () => {
    const { append } = world.deps.audit;
    Object.assign(world.deps.audit, { append: () => Promise.reject(new Error('Killed.')) });
    try {
      for (const what of ['extract.csv', 'remarks']) {
        const answer = await world.ask('reviewer@x.nl', 'GET', addressOf('opened', what));
        expect(answer.status).toBe(500);
        expect(answer.headers.get('location')).toBeNull();
        expect(await answer.text()).not.toContain('DN-1');
      }
    } finally {
      Object.assign(world.deps.audit, { append });
    }
  });

  test('is nothing before it is handed in, nor after the last day of the right, nor of another municipality', async () => {
    await world.fresh('unsubmitted');
    await world.post('esf@x.nl', 'unsubmitted', 'trial');
    const masked = await world.seen('reviewer@x.nl', 'unsubmitted');
    expect(masked).toMatchObject({
      counts: null,
      files: [],
      versions: [],
      sha256: null,
      actions: [],
      version: 0,
    });
    for (const what of ['extract.csv', 'remarks'])
      expect((await world.ask('reviewer@x.nl', 'GET', addressOf('unsubmitted', what))).status).toBe(404);
    for (const what of ['extract.csv', 'remarks', 'versions'])
      expect((await world.ask('reviewer@x.nl', 'GET', addressOf('opened', what, 'GM0197'))).status).toBe(404);
    world.setToday('2026-01-01');
    expect((await world.ask('reviewer@x.nl', 'GET', addressOf('opened', 'extract.csv'))).status).toBe(403);
    world.setToday('2025-11-14');
  });

  test('without a recorded agreement it may be opened, and both page and trail say so', async () => {
    await world.fresh('no-agreement');
    await world.post('esf@x.nl', 'no-agreement', 'submit');
    expect((await world.ask('reviewer@x.nl', 'GET', addressOf('no-agreement', 'extract.csv'))).status).toBe(
      303,
    );
    const entry = (await world.trail('no-agreement')).at(-1);
    expect(entry?.reason).toBe('Er is geen verwerkersovereenkomst vastgelegd.');
  });
});

test('a message that comes again, or late, changes nothing', async () => {
  const before = await world.deps.referenceDates.get('rounds', DATE, GM);
  const message = { kind: 'reference-date', programme: 'rounds', date: DATE, municipality: GM } as const;
  await Promise.all([carryOut(world.deps, message), carryOut(world.deps, message)]);
  expect(await world.deps.referenceDates.get('rounds', DATE, GM)).toEqual(before);
});
