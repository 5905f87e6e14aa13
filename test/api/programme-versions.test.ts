import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { dashboardSchema } from '../../shared/api/dashboard.schema.ts';
import {
  programmeAnswerSchema,
  programmeFormSchema,
  programmePreviewSchema,
  programmeVersionsSchema,
} from '../../shared/api/programmes.schema.ts';
import type { ProgrammeAnswer } from '../../shared/api/programmes.schema.ts';
import { programmeSchema } from '../../shared/programme/programme.schema.ts';
import { handIn, voucherCsv } from './support/hand-in.ts';
import { startHarness } from './support/harness.ts';
import type { Harness } from './support/harness.ts';
import { achterhoekMembers } from './support/people.ts';
import { programmeFile } from './support/programmes.ts';

let harness: Harness;
const [boss, lead] = ['beheerder@x.nl', 'lead@x.nl'];
const AT = '/api/programmes/prog-a';

beforeAll(async () => {
  harness = await startHarness();
  await harness.deps.members.grantPlatform('platform@x.nl');
  await harness.ask('platform@x.nl', 'PUT', AT, programmeFile('prog-a', 'AM09'));
  await harness.setMembers('AM09', achterhoekMembers);
  harness.setToday('2025-11-10');
  await handIn(harness, lead, voucherCsv(12));
  harness.setToday('2025-11-20');
  await harness.work();
});
afterAll(() => harness.stop());

async function ok<Schema extends z.ZodType>(
  schema: Schema,
  answer: Response,
  status = 200,
): Promise<z.output<Schema>> {
  expect(answer.status).toBe(status);
  return schema.parse(await answer.json());
}
const current = async () => ok(programmeAnswerSchema, await harness.ask(boss, 'GET', AT));
const preview = async (body: unknown, query = '?figures=ja') =>
  ok(programmePreviewSchema, await harness.ask(boss, 'POST', `${AT}/preview${query}`, body));

/** The file in force with another last target of the vouchers granted. */
function withTarget(file: ProgrammeAnswer, value: number): ProgrammeAnswer {
  const copy = structuredClone(file);
  const target = copy.projects[0]?.indicators[0]?.targets[0];
  if (target) target.value = value;
  return copy;
}

describe('a preview', () => {
  test('says what a lower target does to a figure, and keeps nothing', async () => {
    const file = await current();
    const found = await preview(withTarget(file, 12));
    expect(found.faults).toEqual([]);
    expect(found.changes.map(({ text }) => text)).toEqual([
      'Project 3.7, indicator ‘Toegekende vouchers’, doel op 31-12-2026, waarde was 100 en wordt 12',
    ]);
    expect(found.figures?.asOf).toBe('2025-11-20');
    expect(found.figures?.other).toMatchObject([
      {
        project: '3.7',
        id: 'toegekend',
        later: false,
        before: { target: 100, actual: 12, attainment: 0.12, status: 'achter' },
        after: { target: 12, actual: 12, attainment: 1, status: 'behaald' },
      },
    ]);
    expect(await current()).toEqual(file);
  });

  test('counts rows anew where what is measured changes, as saving it then does', async () => {
    const file = await current();
    const changed = structuredClone(file);
    const indicator = changed.projects[0]?.indicators[0];
    if (indicator)
      indicator.measure = { dataset: 'vouchers', date: 'aanvraagdatum', where: { status: ['afgewezen'] } };
    const found = await preview(changed);
    const after = found.figures?.other.find(({ id }) => id === 'toegekend')?.after;
    expect(after?.actual).toBe(0);
    const saved = await harness.ask(boss, 'PUT', AT, { ...changed, reason: 'Afwijzingen tellen' });
    expect(saved.status).toBe(202);
    await harness.work();
    const board = await ok(dashboardSchema, await harness.ask(boss, 'GET', `${AT}/dashboard`));
    expect(board.indicators.find(({ id }) => id === 'toegekend')).toMatchObject(after ?? {});
    await harness.ask(boss, 'PUT', AT, { ...file, version: undefined, reason: 'Terug' });
    await harness.work();
  });

  test('shows indicators that come and go', async () => {
    const file = await current();
    const changed = structuredClone(file);
    changed.projects[0]?.indicators.splice(1, 1);
    const found = await preview(changed);
    expect(found.figures?.other).toMatchObject([{ id: 'tevreden', after: null, later: false }]);
    expect(found.figures?.other[0]?.before).not.toBeNull();
  });

  test('gives the faults that putting it gives, without figures', async () => {
    const file = { ...(await current()), start: '2025-02-30' };
    const found = await preview(file);
    expect(found.figures).toBeNull();
    expect(found.faults.map(({ path }) => path)).toEqual(['start']);
    const refused = await harness.ask(boss, 'PUT', AT, file);
    expect(((await refused.json()) as { issues: unknown }).issues).toEqual(found.faults);
  });

  test('counts nothing when it is not asked to', async () => {
    expect((await preview(withTarget(await current(), 5), '')).figures).toBeNull();
  });

  test('of a programme that is not there yet has version 0', async () => {
    const path = '/api/programmes/prog-new/preview?figures=ja';
    const answer = await harness.ask(boss, 'POST', path, programmeFile('prog-new', 'AM09'));
    const found = await ok(programmePreviewSchema, answer);
    expect(found).toMatchObject({ version: 0, faults: [], changes: [], figures: { other: [] } });
  });
});

describe('versions', () => {
  test('say who made them, why, and what changed; the reason is on the trail', async () => {
    const file = await current();
    const put = { ...withTarget(file, 120), reason: 'Besluit stuurgroep' };
    expect((await harness.ask(boss, 'PUT', AT, put)).status).toBe(202);
    const { items } = await ok(programmeVersionsSchema, await harness.ask(boss, 'GET', `${AT}/versions`));
    expect(items[0]).toMatchObject({ version: file.version + 1, by: boss, reason: 'Besluit stuurgroep' });
    expect(items[0]?.changes.map(({ text }) => text)).toEqual([
      'Project 3.7, indicator ‘Toegekende vouchers’, doel op 31-12-2026, waarde was 100 en wordt 120',
    ]);
    expect(items.at(-1)).toMatchObject({ version: 1, reason: null, changes: [] });
    const trail = await harness.ask(boss, 'GET', `${AT}/audit`);
    expect(await trail.text()).toContain('Besluit stuurgroep');
    // The reason is no part of the file.
    expect(await current()).not.toHaveProperty('reason');
  });

  test('are not made of an older one than the request says it is of', async () => {
    const { version, ...file } = await current();
    const matched = (match: string) =>
      harness.ask(boss, 'PUT', AT, { ...file, name: 'Daarna' }, { 'if-match': match });
    expect((await matched(`"${version - 1}"`)).status).toBe(409);
    const now = (await harness.ask(boss, 'GET', AT)).headers.get('etag') ?? '';
    expect(now).toBe(`"${version}"`);
    expect((await matched(now)).status).toBe(202);
    expect((await current()).version).toBe(version + 1);
  });

  test('can each be had as the file they were', async () => {
    const first = await ok(programmeSchema, await harness.ask(boss, 'GET', `${AT}/versions/1`));
    expect(first).toEqual(programmeSchema.parse(programmeFile('prog-a', 'AM09')));
    for (const number of ['99', 'x', '1.5'])
      expect((await harness.ask(boss, 'GET', `${AT}/versions/${number}`)).status).toBe(404);
  });

  test('come by page', async () => {
    const file = await current();
    for (let round = 0; round < 11; round += 1)
      await harness.ask(boss, 'PUT', AT, { ...withTarget(file, 200 + round), version: undefined });
    const first = await ok(programmeVersionsSchema, await harness.ask(boss, 'GET', `${AT}/versions`));
    expect(first.items).toHaveLength(10);
    expect(first.items.at(-1)?.changes).toHaveLength(1);
    const path = `${AT}/versions?after=${first.next}`;
    const rest = await ok(programmeVersionsSchema, await harness.ask(boss, 'GET', path));
    expect(rest.items[0]?.version).toBe(Number(first.next) - 1);
    expect(rest.next).toBeNull();
  });

  test.each([
    ['too long', 'x'.repeat(501)],
    ['empty', ' '],
    ['no text', 3],
    ['a citizen service number', 'bsn 111222333'],
    ['an address', 'gevraagd door jan@voorbeeld.nl'],
  ])('are refused with a reason that is %s', async (_name, reason) => {
    const answer = await harness.ask(boss, 'PUT', AT, { ...(await current()), name: 'Anders', reason });
    expect(answer.status).toBe(400);
    const text = await answer.text();
    expect(text).toContain('"path":"reason"');
    expect(text).not.toMatch(/111222333|jan@/);
  });
});

test('the form has words for every field, columns of every dataset and all municipalities', async () => {
  const { form, datasets, municipalities } = await ok(
    programmeFormSchema,
    await harness.ask(lead, 'GET', '/api/programme-form'),
  );
  expect(form['kind']).toBe('group');
  expect(Object.keys(datasets)).toContain('vouchers');
  expect(datasets['vouchers']?.find(({ name }) => name === 'status')?.codes).toContain('toegekend');
  expect(new Set(municipalities.map(({ code }) => code)).size).toBe(342);
  expect(municipalities).toContainEqual({ code: 'GM0222', name: 'Doetinchem' });
});
