import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dashboardSchema } from '../../shared/api/dashboard.schema.ts';
import { deliveriesSchema } from '../../shared/api/deliveries.schema.ts';
import { issuesSchema } from '../../shared/api/issues.schema.ts';
import { problemSchema } from '../../shared/api/problem.schema.ts';
import { projectDetailSchema } from '../../shared/api/project.schema.ts';
import { submissionsSchema } from '../../shared/api/submissions.schema.ts';
import { handIn, readSubmission, voucherCsv } from './support/hand-in.ts';
import { startHarness } from './support/harness.ts';
import type { Harness } from './support/harness.ts';
import { achterhoekMembers } from './support/people.ts';
import { programmeFile } from './support/programmes.ts';
import { submissionOf } from './support/submissions.ts';

let harness: Harness;
const [lead, boss] = ['lead@x.nl', 'beheerder@x.nl'];

beforeAll(async () => {
  harness = await startHarness();
  await harness.deps.members.grantPlatform('platform@x.nl');
  await harness.ask('platform@x.nl', 'PUT', '/api/programmes/prog-a', programmeFile('prog-a', 'AM09'));
  await harness.setMembers('AM09', achterhoekMembers);
  await harness.work();
});
afterAll(() => harness.stop());

const post = (body: unknown, as = lead) => harness.ask(as, 'POST', '/api/submissions', body);
const act = (id: string, what: string, body: unknown, as = lead) =>
  harness.ask(as, 'POST', `/api/submissions/${id}/${what}`, body);
const announced = {
  ...{ programme: 'prog-a', project: '3.7', dataset: 'vouchers', period: '2025-B5' },
  ...{ fileName: 'v.csv', size: 10, sha256: 'a'.repeat(64) },
};
const granted = async (query = ''): Promise<number | null | undefined> => {
  const answer = await harness.ask(lead, 'GET', `/api/programmes/prog-a/dashboard${query}`);
  return dashboardSchema.parse(await answer.json()).indicators.find(({ id }) => id === 'toegekend')?.actual;
};

describe('an announcement is refused', () => {
  test.each<[string, object, number, string]>([
    ['without checksum', { sha256: undefined }, 400, 'sha256'],
    ['with half a checksum of the own file', { originalSha256: 'abc' }, 400, 'originalSha256'],
    ['with a checksum in capitals', { sha256: 'A'.repeat(64) }, 400, 'sha256'],
    ['of an empty file', { size: 0 }, 400, 'size'],
    ['of more than 100,000,000 bytes', { size: 100_000_001 }, 400, 'size'],
    ['of the form', { dataset: 'voortgang' }, 400, 'dataset'],
    ['for what is no period', { period: '2025-B7' }, 400, 'period'],
    ['with an unknown field', { projekt: '3.7' }, 400, 'projekt'],
    ['that says there is nothing, with a checksum', { nothingToReport: true, size: 0 }, 400, 'sha256'],
    ['of history without a reason', { history: true }, 400, 'reason'],
  ])('%s, naming the field', async (_name, changes, status, path) => {
    const answer = await post({ ...announced, ...changes });
    expect(answer.status).toBe(status);
    expect(problemSchema.parse(await answer.json()).issues?.map((issue) => issue.path)).toEqual([path]);
  });

  test.each<[string, object, number]>([
    ['of a dataset that the project does not hand in', { dataset: 'matches' }, 400],
    ['of a period in another rhythm', { period: '2025-M01' }, 400],
    ['for a municipality where the project hands in as a whole', { municipality: 'GM0222' }, 400],
    ['of history by a lead', { history: true, reason: 'Later gevonden' }, 403],
    ['after the lock', { period: '2025-B4' }, 409],
    ['for a project that does not exist', { project: '9.9' }, 404],
    ['for a programme that does not exist', { programme: 'prog-z' }, 404],
  ])('%s', async (_name, changes, status) => {
    const answer = await post({ ...announced, ...changes });
    expect(answer.status).toBe(status);
    expect(problemSchema.parse(await answer.json()).detail.length).toBeGreaterThan(20);
  });
});

test('uploading 19: a file goes from announcement to dashboard, with a receipt', async () => {
  const originalSha256 = 'b'.repeat(64);
  const id = await handIn(harness, lead, voucherCsv(12), { originalSha256 });
  const submission = await readSubmission(harness, lead, id);
  expect(submission).toMatchObject({ status: 'verwerkt', rows: 12, accepted: 12, refused: 0, groups: [] });
  expect(submission.preview).toMatchObject({ added: 12, changed: 0, removed: 0 });
  expect(submission.receipt).toMatchObject({ fileName: 'vouchers.csv', rows: 12, sender: lead, version: 1 });
  // The SHA-256 of the person's own file stands beside that of what was sent.
  expect(submission.receipt?.originalSha256).toBe(originalSha256);
  expect(submission.receipt?.sha256).toMatch(/^(?!b{64})[0-9a-f]{64}$/);
  expect(await granted()).toBe(12);

  const deliveries = await harness.ask(lead, 'GET', '/api/programmes/prog-a/deliveries?project=3.7');
  const slot = deliveriesSchema
    .parse(await deliveries.json())
    .find(({ dataset, period }) => dataset === 'vouchers' && period === '2025-B5');
  expect(slot).toMatchObject({ state: 'op_tijd', due: '2025-11-14', lock: '2025-12-15' });

  const file = await harness.ask(lead, 'GET', `/api/submissions/${id}/file`);
  expect(file.status).toBe(303);
  expect(await (await fetch(file.headers.get('location') ?? '')).text()).toBe(voucherCsv(12));
});

test('a replacement waits, is confirmed, withdrawn and restored', async () => {
  const second = await handIn(harness, lead, voucherCsv(20));
  expect((await readSubmission(harness, lead, second)).status).toBe('te_bevestigen');
  expect(await granted()).toBe(12);
  // The answer comes once it counts.
  expect((await act(second, 'confirm', { reasons: {} })).status).toBe(202);
  expect((await readSubmission(harness, lead, second)).receipt).toMatchObject({
    version: 2,
    originalSha256: null,
  });
  expect(await granted()).toBe(20);

  // Figures are still to be computed: whoever reads them waits for those of what was just changed.
  expect((await act(second, 'withdraw', { reason: 'Dubbele rijen' })).status).toBe(202);
  expect((await readSubmission(harness, lead, second)).status).toBe('ingetrokken');
  expect(await granted()).toBe(12);

  expect((await act(second, 'restore', { reason: 'Was toch goed' })).status).toBe(202);
  expect(await granted('?known=2025-11-14')).toBe(20);
  expect((await act(second, 'withdraw', { reason: 'Toch dubbel' })).status).toBe(202);
  const page = await harness.ask(lead, 'GET', '/api/programmes/prog-a/projects/3.7');
  const { indicators } = projectDetailSchema.parse(await page.json());
  expect(indicators.find(({ id }) => id === 'toegekend')?.actual).toBe(12);
  expect((await act(second, 'restore', { reason: 'Was toch goed' })).status).toBe(202);
  expect((await act(second, 'restore', { reason: 'Nog eens' })).status).toBe(409);
});

test('a confirmation names every warning that has no reason', async () => {
  const [header = '', ...rows] = voucherCsv(3).split('\r\n');
  const csv = [`${header};bedrag`, ...rows.map((row) => `${row};1.234`)].join('\r\n');
  const id = await handIn(harness, lead, csv);
  const { groups } = await readSubmission(harness, lead, id);
  const warnings = groups.filter(({ severity }) => severity === 'warning').map(({ code }) => code);
  expect(warnings.length).toBeGreaterThan(0);
  const answer = await act(id, 'confirm', { reasons: {} });
  expect(answer.status).toBe(400);
  const { detail } = problemSchema.parse(await answer.json());
  for (const code of warnings) expect(detail).toContain(code);
  expect((await act(id, 'withdraw', { reason: 'Proef' })).status).toBe(202);
});

test('what is wrong with a file can be read by page and taken along as a CSV', async () => {
  const id = await handIn(harness, lead, voucherCsv(1, ['V2;01-09-2025;onbekend;;Doetinchem;=zorg']));
  const answer = await harness.ask(lead, 'GET', `/api/submissions/${id}/issues`);
  const { issues, next } = issuesSchema.parse(await answer.json());
  expect(next).toBeNull();
  expect(issues.map(({ cell }) => cell)).toEqual(expect.arrayContaining(['C3', 'F3']));

  const csv = await harness.ask(lead, 'GET', `/api/submissions/${id}/issues?format=csv`);
  expect(csv.headers.get('content-type')).toContain('text/csv');
  expect(csv.headers.get('content-disposition')).toContain('attachment');
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await csv.arrayBuffer());
  expect(text.startsWith('\ufeffrij;kolom;cel;ernst')).toBe(true);
  expect(text.split('\r\n')).toHaveLength(issues.length + 2);
  expect(text).not.toMatch(/;"?=zorg/);
  expect((await harness.ask(lead, 'GET', `/api/submissions/${id}/issues?after=x`)).status).toBe(400);
});

test('nothing to report is accepted without a file, and has none to download', async () => {
  const nothing = { programme: 'prog-a', project: '3.7', dataset: 'meetwaarden', period: '2025-B5' };
  const answer = await post({ ...nothing, size: 0, nothingToReport: true });
  expect(answer.status).toBe(201);
  const created = (await answer.json()) as { id: string };
  expect(created).toEqual({ id: created.id });
  await harness.work();
  expect((await readSubmission(harness, lead, created.id)).status).toBe('verwerkt');
  expect((await harness.ask(lead, 'GET', `/api/submissions/${created.id}/file`)).status).toBe(404);
});

test('a beheerder hands in history after the lock', async () => {
  const id = await handIn(harness, boss, voucherCsv(2), {
    period: '2025-B1',
    history: true,
    reason: 'Oude jaren',
  });
  expect((await readSubmission(harness, boss, id)).history).toBe(true);
});

test('submissions of a project are listed newest first, by page', async () => {
  const earlier = Array.from({ length: 105 }, (_, index) =>
    submissionOf({ id: `s-${index}`, createdAt: `2025-11-01T08:00:00.${String(index).padStart(3, '0')}Z` }),
  );
  await Promise.all(earlier.map((submission) => harness.deps.submissions.create(submission)));
  const list = '/api/programmes/prog-a/projects/3.7/submissions';
  const first = submissionsSchema.parse(await (await harness.ask(lead, 'GET', list)).json());
  expect(first.items).toHaveLength(100);
  const after = encodeURIComponent(first.next ?? '');
  const second = submissionsSchema.parse(
    await (await harness.ask(lead, 'GET', `${list}?after=${after}`)).json(),
  );
  expect(second.next).toBeNull();
  const all = [...first.items, ...second.items];
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(all.map(({ createdAt }) => createdAt)).toEqual(
    all
      .map(({ createdAt }) => createdAt)
      .toSorted()
      .toReversed(),
  );
  expect(all.some(({ status }) => status === 'verwerkt')).toBe(true);
});
