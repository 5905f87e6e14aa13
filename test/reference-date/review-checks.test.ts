import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  differencesSchema,
  reconcileSchema,
  vouchersSchema,
} from '../../shared/api/reference-checks.schema.ts';
import { allocationSchema } from '../../shared/api/reference-dates.schema.ts';
import { programmeFile } from '../api/support/programmes.ts';
import { submissionOf } from '../api/support/submissions.ts';
import { addProgramme, deliver } from './freeze-register.ts';
import { activity } from './make-rows.ts';
import { DATE, GM, someone, startReviewWorld, type ReviewWorld } from './review-world.ts';

let world: ReviewWorld;
beforeAll(async () => {
  world = await startReviewWorld();
}, 30_000);
afterAll(() => world.stop());

const at = (programme: string, what: string) =>
  `/api/programmes/${programme}/reference-dates/${DATE}/${what}`;

async function get(programme: string, what: string): Promise<unknown> {
  const answer = await world.ask('esf@x.nl', 'GET', at(programme, what));
  expect(answer.status).toBe(200);
  return answer.json();
}

describe('what is missing for a date', () => {
  test('names what was not delivered for the period that holds D − 1, and what is used instead', async () => {
    await addProgramme(world.deps, 'missing');
    await deliver(world.deps, 'missing', 'deelnemers', GM, '2025-B2', [someone('DN-1')]);
    await deliver(world.deps, 'missing', 'activiteiten', GM, '2025-B3', []);
    const missing = { project: 'ESF', dataset: 'deelnemers', period: '2025-B3', due: '2025-07-14' };
    expect((await world.seen('esf@x.nl', 'missing')).missing).toEqual([
      { ...missing, state: 'gesloten', used: '2025-B2' },
    ]);
    world.setToday('2025-07-02');
    expect((await world.seen('esf@x.nl', 'missing')).missing[0]?.state).toBe('open');
    world.setToday('2025-06-30');
    expect((await world.seen('esf@x.nl', 'missing')).missing).toEqual([]);
    world.setToday('2025-11-14');
  });
});

describe('late corrections', () => {
  test('are told beside a definitive extract, which stays as it is', async () => {
    await world.fresh('late');
    for (const action of ['submit', 'finalise']) await world.post('esf@x.nl', 'late', action);
    const none = differencesSchema.parse(await get('late', `${GM}/differences`));
    expect([none.total, (await world.seen('esf@x.nl', 'late')).corrected]).toEqual([0, false]);
    const since = await deliver(world.deps, 'late', 'deelnemers', GM, '2025-B3', [
      someone('DN-1', { trede: 5 }),
      someone('DN-3'),
    ]);
    const { total, items, sources } = differencesSchema.parse(await get('late', `${GM}/differences`));
    expect(total).toBe(3);
    expect(items.map(({ deelnemernummer, column, was, is }) => [deelnemernummer, column, was, is])).toEqual([
      ['DN-1', 'trede_nu', 3, 5],
      ['DN-2', 'rij', 'aanwezig', 'afwezig'],
      ['DN-3', 'rij', 'afwezig', 'aanwezig'],
    ]);
    expect(new Set(items.map((item) => item.since))).toEqual(new Set([since]));
    expect(sources).toEqual([]);
    const sent = { fileName: 'deelnemers.csv', sender: 'lead@x.nl', createdAt: '2025-11-13T09:00:00.000Z' };
    await world.deps.submissions.create(submissionOf({ id: since, programme: 'late', ...sent }));
    const told = differencesSchema.parse(await get('late', `${GM}/differences`));
    expect(told.sources).toEqual([
      { submission: since, fileName: sent.fileName, by: sent.sender, at: sent.createdAt },
    ]);
    expect(await world.seen('esf@x.nl', 'late')).toMatchObject({ corrected: true, state: 'definitief' });
  });

  test('there are none where nothing was frozen, and no such municipality elsewhere', async () => {
    expect(differencesSchema.parse(await get('late', 'GM0197/differences'))).toMatchObject({ total: 0 });
    expect((await world.ask('esf@x.nl', 'GET', at('late', 'GM9999/differences'))).status).toBe(404);
  });

  test('steps of the previous definitive extract are no difference', async () => {
    await world.fresh('steps');
    world.setToday('2026-01-05');
    for (const action of ['submit', 'finalise']) await world.post('esf@x.nl', 'steps', action);
    const next = `/api/programmes/steps/reference-dates/2026-01-01/${GM}`;
    await world.ask('esf@x.nl', 'POST', `${next}/submit`);
    const answer = await world.ask('esf@x.nl', 'GET', `${next}/differences`);
    expect(differencesSchema.parse(await answer.json()).items).toEqual([]);
    world.setToday('2025-11-14');
  });
});

describe('reconciling', () => {
  test('says where caseload and activities do not agree, in words, from what was frozen', async () => {
    await world.fresh('agree');
    await deliver(world.deps, 'agree', 'activiteiten', GM, '2025-B3', [
      activity('A-1', 'DN-1', { startdatum: '2025-03-01' }),
      activity('A-9', 'DN-9', { startdatum: '2025-03-01' }),
    ]);
    const found = async () => reconcileSchema.parse(await get('agree', 'reconcile'));
    const before = await found();
    expect(before.items.map(({ code, deelnemernummer }) => [code, deelnemernummer])).toEqual([
      ['activiteit_zonder_deelnemer', 'DN-9'],
      ['deelnemer_zonder_activiteit', 'DN-2'],
      ['bewijsstuk_dubbel', 'DN-9'],
    ]);
    expect(before.kinds.map(({ code, count }) => [code, count])).toEqual([
      ['activiteit_zonder_deelnemer', 1],
      ['deelnemer_zonder_activiteit', 1],
      ['bewijsstuk_dubbel', 1],
    ]);
    await world.post('esf@x.nl', 'agree', 'submit');
    await deliver(world.deps, 'agree', 'activiteiten', GM, '2025-B3', []);
    expect(await found()).toEqual(before);
    expect(await get('missing', 'reconcile')).toMatchObject({ total: 1 });
  });

  test('reads a hand-in for all municipalities once', async () => {
    const file = programmeFile('whole', 'AM09');
    const projects = file.projects.map(({ deliveredPer: _per, ...project }) => project);
    await addProgramme(world.deps, 'whole', { projects });
    const [here, there] = [someone('DN-1'), someone('DN-2', { gemeente: 'GM0197' })];
    await deliver(world.deps, 'whole', 'deelnemers', null, '2025-B3', [here, there]);
    const { items } = reconcileSchema.parse(await get('whole', 'reconcile'));
    expect(
      items.map(({ code, deelnemernummer, municipality }) => [code, deelnemernummer, municipality]),
    ).toEqual([
      ['deelnemer_zonder_activiteit', 'DN-2', 'GM0197'],
      ['deelnemer_zonder_activiteit', 'DN-1', GM],
    ]);
  });
});

describe('vouchers', () => {
  test('count by the rules of the programme, and of the others is told why not; amounts are euros', async () => {
    const file = programmeFile('vouchers', 'AM09');
    if (file.esf === undefined) throw new Error('The programme has ESF.');
    const esf = { ...file.esf, projects: ['3.7'], voucherRules: [{ rule: 'positief_advies' as const }] };
    await addProgramme(world.deps, 'vouchers', { esf });
    const voucher = (number: string, scholingsadvies: string) => ({
      key: number.toLowerCase(),
      row: 2,
      values: {
        vouchernummer: number,
        aanvraagdatum: '2025-02-01',
        gemeente: GM,
        bedrag: 125_050,
        scholingsadvies,
      },
    });
    const rows = [voucher('V-1', 'ja'), voucher('V-2', 'nee')];
    await deliver(world.deps, 'vouchers', 'vouchers', null, '2025-B3', rows, '3.7');
    const answer = vouchersSchema.parse(await get('vouchers', 'vouchers'));
    expect(answer).toMatchObject({
      hasRules: true,
      eligible: { count: 1, amount: 1250.5 },
      refused: { count: 1, amount: 1250.5 },
    });
    expect(
      answer.items.map(({ vouchernummer, bedrag, reasons }) => [vouchernummer, bedrag, reasons.length]),
    ).toEqual([
      ['V-2', 1250.5, 1],
      ['V-1', 1250.5, 0],
    ]);
    expect(await get('missing', 'vouchers')).toMatchObject({ items: [], hasRules: false });
  });
});

describe('another division', () => {
  const tried = async (body: unknown) =>
    world.ask('esf@x.nl', 'POST', at('missing', 'allocation/what-if'), body);

  test('adds up to the cent and keeps nothing', async () => {
    const answer = await tried({ weights: { [GM]: 1 }, factors: { GM0197: 0.5 } });
    expect(allocationSchema.parse(await answer.json())).toEqual({ [GM]: 666.67, GM0197: 333.33 });
    expect(allocationSchema.parse(await (await tried({ weights: { GM0197: 0 } })).json())).toEqual({
      [GM]: 1000,
      GM0197: 0,
    });
    expect(await get('missing', 'allocation')).toEqual({ [GM]: 666.67, GM0197: 333.33 });
  });

  test.each([
    [{ weights: { GM9999: 1 } }],
    [{ weights: { [GM]: -1 } }],
    [{ factors: { Aalten: 1 } }],
    [{ maximum: 5 }],
  ])('refuses %j', async (body) => {
    expect((await tried(body)).status).toBe(400);
  });
});

test('the page gets what holds for the date: window, planned freeze, agreement, retention', async () => {
  await addProgramme(world.deps, 'settings', {
    esf: {
      ...{ referenceDates: ['01-01', '07-01'], projects: ['ESF'], maximum: 10, freezeAfterDays: 21 },
      municipalities: [{ code: GM, weight: 1, factor: 1 }],
      processingAgreement: { reference: 'VO-1', date: '2025-01-01' },
      retention: { until: '2036-12-31', hold: { reason: 'Bezwaar loopt', since: '2025-09-01' } },
    },
  });
  const dates = await (
    await world.ask('reviewer@x.nl', 'GET', '/api/programmes/settings/reference-dates')
  ).json();
  expect(dates).toContainEqual(
    expect.objectContaining({
      ...{ date: DATE, window: { from: '2025-01-01', to: DATE }, scheduledFreeze: '2025-07-22' },
      processingAgreement: { reference: 'VO-1', date: '2025-01-01' },
      retention: { until: '2036-12-31', hold: { reason: 'Bezwaar loopt', since: '2025-09-01' } },
    }),
  );
});
