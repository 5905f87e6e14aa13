import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditPageSchema } from '../../shared/api/audit.schema.ts';
import { mappingAnswerSchema, mappingKeptSchema } from '../../shared/api/mappings.schema.ts';
import type { MappingInput } from '../../shared/api/mappings.schema.ts';
import { problemSchema } from '../../shared/api/problem.schema.ts';
import { startHarness } from './support/harness.ts';
import type { Harness } from './support/harness.ts';
import { achterhoekMembers } from './support/people.ts';
import { programmeFile } from './support/programmes.ts';

const [lead, boss] = ['lead@x.nl', 'beheerder@x.nl'];
const PATH = '/api/programmes/prog-a/projects/3.7/mappings';
let harness: Harness;

beforeAll(async () => {
  harness = await startHarness();
  await harness.deps.members.grantPlatform('platform@x.nl');
  await harness.ask('platform@x.nl', 'PUT', '/api/programmes/prog-a', programmeFile('prog-a', 'AM09'));
  await harness.setMembers('AM09', achterhoekMembers);
});
afterAll(() => harness.stop());

const STATUS = {
  column: 'status',
  from: 'Fase',
  fixed: null,
  values: { 'Toegekend per brief': 'toegekend', Afgehandeld: 'afgerond' },
};
const input = (changes: Partial<MappingInput> = {}): MappingInput => ({
  headers: ['Nummer', 'Fase'],
  columns: [STATUS, { column: 'gemeente', from: null, fixed: 'Doetinchem', values: {} }],
  ...changes,
});
const put = (body: unknown, dataset = 'vouchers') => harness.ask(lead, 'PUT', `${PATH}/${dataset}`, body);
const kept = async (dataset = 'vouchers') =>
  mappingAnswerSchema.parse(await (await harness.ask(boss, 'GET', `${PATH}/${dataset}`)).json());

test('uploading 10: a mapping made once is kept for the project, every version of it, with its place on the trail', async () => {
  expect(await kept()).toEqual({ version: 0, at: null, by: null, mapping: null });
  expect(mappingKeptSchema.parse(await (await put(input())).json())).toEqual({ version: 1 });
  expect(await kept()).toMatchObject({
    version: 1,
    by: lead,
    mapping: { dataset: 'vouchers', ...input() },
  });
  expect((await kept('meetwaarden')).version).toBe(0);

  expect(await (await put(input())).json()).toEqual({ version: 1 });
  const changed = input({ headers: ['Nummer', 'Fase', 'Sector'] });
  expect(await (await put({ ...changed, version: 1 })).json()).toEqual({ version: 2 });
  expect((await kept()).mapping?.headers).toEqual(['Nummer', 'Fase', 'Sector']);

  await harness.deps.audit.drain('prog-a');
  const answer = await harness.ask(boss, 'GET', '/api/programmes/prog-a/audit');
  const entries = auditPageSchema.parse(await answer.json()).items;
  expect(
    entries
      .filter(({ action }) => action.startsWith('mapping'))
      .map(({ action, subject, from, to }) => [action, subject, from, to]),
  ).toEqual([
    ['mapping.added', '3.7/vouchers', null, '1'],
    ['mapping.changed', '3.7/vouchers', '1', '2'],
  ]);
});

test('one that was made of an older version is refused', async () => {
  const answer = await put({ ...input({ headers: ['Anders'] }), version: 1 });
  expect(answer.status).toBe(409);
  expect((await kept()).mapping?.headers).not.toContain('Anders');
});

describe('refused, with nothing kept', () => {
  test.each<[string, object]>([
    ['a column that the dataset has not', { columns: [{ ...STATUS, column: 'fase' }] }],
    ['a column that is mapped twice', { columns: [STATUS, STATUS] }],
    ['a column from nowhere', { columns: [{ ...STATUS, from: null }] }],
    ['a column from a file and fixed', { columns: [{ ...STATUS, fixed: 'toegekend' }] }],
    ['a number that may be a BSN', { columns: [{ ...STATUS, values: { '111222333': 'toegekend' } }] }],
    ['an address in a header', { headers: ['jan@voorbeeld.nl', 'Fase'] }],
    ['more text than one item holds', { columns: [{ ...STATUS, values: bulk(600) }] }],
  ])('%s', async (_name, changes) => {
    const before = await kept();
    const answer = await put(input(changes));
    expect(answer.status).toBe(400);
    const problem = problemSchema.parse(await answer.json());
    expect(JSON.stringify(problem)).not.toMatch(/111222333|jan@voorbeeld/);
    expect(await kept()).toEqual(before);
  });

  test.each(['voortgang', 'constructor'])('a mapping of %s, which is no file', async (dataset) => {
    expect((await put(input(), dataset)).status).toBe(404);
  });
});

test('whether numbers were recorded as 11-proof can be asked by who hands in', async () => {
  const path = '/api/programmes/prog-a/projects/3.7/eleven-proof';
  expect(await (await harness.ask(lead, 'GET', path)).json()).toEqual({ project: '3.7', elevenProof: false });
  await harness.ask(boss, 'PUT', path, { reason: 'Eigen nummering' });
  expect(await (await harness.ask(lead, 'GET', path)).json()).toEqual({ project: '3.7', elevenProof: true });
});

function bulk(count: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`${at} ${'x'.repeat(200)}`, 'toegekend']),
  );
}

test('the template of a project has a row for each of its indicators, and needs a period', async () => {
  const path = '/api/programmes/prog-a/projects/3.7/templates';
  const answer = await harness.ask(lead, 'GET', `${path}/meetwaarden?period=2025-B5`);
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  const [header = ''] = (await answer.text()).split('\r\n');
  expect(header).toContain('indicator;waarde;');
  expect((await harness.ask(lead, 'GET', `${path}/meetwaarden`)).status).toBe(400);
  expect((await harness.ask(lead, 'GET', `${path}/voortgang?period=2025-B5`)).status).toBe(404);
});
