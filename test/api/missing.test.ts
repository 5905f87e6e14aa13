import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exceptionsSchema } from '../../shared/api/exceptions.schema.ts';
import { missingSchema } from '../../shared/api/missing.schema.ts';
import { startHarness } from './support/harness.ts';
import type { Harness } from './support/harness.ts';
import { handIn, voucherCsv } from './support/hand-in.ts';
import { achterhoekMembers, address } from './support/people.ts';
import { programmeFile } from './support/programmes.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
  await harness.deps.members.grantPlatform(address('platform'));
  await harness.ask(address('platform'), 'PUT', '/api/programmes/prog-a', programmeFile('prog-a', 'AM09'));
  await harness.setMembers('AM09', [
    ...achterhoekMembers,
    { user: '=cmd@x.nl', role: 'kartrekker', projects: ['ESF'] },
  ]);
  harness.setToday('2025-11-20');
  await handIn(harness, address('lead'), voucherCsv(2));
});
afterAll(() => harness.stop());

const ask = (path: string, as = address('beheerder')) =>
  harness.ask(as, 'GET', `/api/programmes/prog-a/${path}`);
const grant = (body: object) =>
  harness.ask(address('beheerder'), 'PUT', '/api/programmes/prog-a/exceptions', body);

describe('uploading 22: who must be chased', () => {
  test('is told per delivery with its dates and leads, what can still come first', async () => {
    const { items } = missingSchema.parse(await (await ask('missing')).json());
    expect(items[0]).toEqual({
      ...{ project: '3.7', name: 'Opijver', dataset: 'meetwaarden', period: '2025-B5', state: 'te_laat' },
      ...{ due: '2025-11-14', lock: '2025-12-15', leads: ['lead@x.nl'] },
    });
    expect(items.some(({ dataset, period }) => dataset === 'vouchers' && period === '2025-B5')).toBe(false);
    expect(items.filter(({ project, period }) => project === 'ESF' && period === '2025-B5')).toHaveLength(5);
    const states = items.map(({ state }) => state);
    expect(states).toEqual(states.toSorted((a, b) => (a === b ? 0 : a === 'te_laat' ? -1 : 1)));
    expect(items.find(({ municipality }) => municipality === 'GM0222')?.leads).toEqual([
      '=cmd@x.nl',
      'other-lead@x.nl',
    ]);
  });

  test('uploading 25: comes as a CSV that opens safely', async () => {
    const answer = await ask('missing?format=csv');
    expect(answer.headers.get('content-type')).toContain('text/csv');
    const text = Buffer.from(await answer.arrayBuffer()).toString('utf8');
    const [head, first, second] = text.split('\r\n');
    expect(head).toBe(
      '\ufeffproject;naam;gegevens;gemeentecode;gemeente;periode;stand;inleverdatum;gesloten_na;uitstel_tot_en_met;kartrekkers',
    );
    expect(first).toBe('3.7;Opijver;meetwaarden;;;2025-B5;te_laat;14-11-2025;15-12-2025;;lead@x.nl');
    expect(second).toContain('voortgang');
    expect(text).toContain(`;"'=cmd@x.nl, other-lead@x.nl"`);
  });
});

describe('uploading 21: an exception over the API', () => {
  test('is granted, told to those who hand in, and moves the delivery up in the list', async () => {
    const body = { project: '3.7', period: '2025-B1', until: '2025-12-01', reason: 'Ziekte' };
    const answer = await grant({ ...body, dataset: 'vouchers' });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ ...body, dataset: 'vouchers', municipality: null });
    const seen = async (as: string) =>
      exceptionsSchema.parse(await (await ask('exceptions', as)).json()).items.length;
    expect(await seen(address('lead'))).toBe(1);
    expect(await seen(address('other-lead'))).toBe(0);
    const { items } = missingSchema.parse(await (await ask('missing')).json());
    expect(items[0]).toMatchObject({ period: '2025-B1', state: 'gesloten', until: '2025-12-01' });
    await handIn(harness, address('lead'), voucherCsv(1), { period: '2025-B1' });
  });

  test.each([
    ['without a reason', { reason: '' }],
    ['with an impossible date', { until: '2025-02-30' }],
    ['that is over already', { until: '2025-11-19' }],
    ['with something else in it', { extra: 1 }],
  ])('%s is refused', async (_, changes) => {
    const body = { project: '3.7', period: '2025-B2', until: '2025-12-01', reason: 'Ziekte', ...changes };
    expect((await grant(body)).status).toBe(400);
  });
});
