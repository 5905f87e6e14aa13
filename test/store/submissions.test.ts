import { afterAll, beforeAll, expect, test } from 'vitest';
import { newSubmission } from '../../functions/submissions/new-submission.ts';
import type { SubmissionStore } from '../../functions/ports/stores.port.ts';
import { ConflictError } from '../../functions/ports/stores.port.ts';
import type { Submission } from '../../shared/submission/submission.ts';
import { startEngines, type Engines } from './engines.ts';
import { createTestPorts } from './ports.ts';

let engines: Engines;
let submissions: SubmissionStore;
beforeAll(async () => {
  engines = await startEngines();
  submissions = createTestPorts(engines).ports.submissions;
});
afterAll(() => engines.stop());

const slot = {
  programme: 'proef',
  project: 'OP',
  dataset: 'vouchers',
  municipality: null,
  period: '2025-B1',
} as const;
const made = (id: string, day: string): Submission =>
  newSubmission(slot, 'AM09', 'lead@example.org', `2025-01-${day}T10:00:00.000Z`, id);

async function unfinished(): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of submissions.unfinished()) ids.push(id);
  return ids;
}

test('comes back as it was written, once', async () => {
  await submissions.create(made('s1', '01'));
  expect(await submissions.get('s1')).toEqual(made('s1', '01'));
  expect(await submissions.get('s2')).toBeNull();
  await expect(submissions.create(made('s1', '02'))).rejects.toBeInstanceOf(ConflictError);
});

test('a change is made only of what was read', async () => {
  const read = made('s1', '01');
  const changed = await submissions.update(read, { rows: 3 });
  expect(changed).toEqual({ ...read, rows: 3, version: 2 });
  await expect(submissions.update(read, { rows: 4 })).rejects.toBeInstanceOf(ConflictError);
  await expect(submissions.update(made('s9', '01'), { rows: 4 })).rejects.toBeInstanceOf(ConflictError);
  expect(await submissions.get('s1')).toEqual(changed);
});

test('is unfinished until it is closed', async () => {
  await submissions.create(made('s3', '03'));
  expect(await unfinished()).toEqual(['s1', 's3']);
  await submissions.update(made('s3', '03'), { status: 'verlopen' });
  expect(await unfinished()).toContain('s3');
  await submissions.close('s3');
  await submissions.close('s3');
  expect(await unfinished()).toEqual(['s1']);
});

test('a project lists its own, newest first, by the page', async () => {
  for (const day of ['05', '06', '07']) await submissions.create(made(`p${day}`, day));
  await submissions.create({ ...made('other', '08'), project: 'WM' });
  const first = await submissions.ofProject('proef', 'OP', null, 2);
  expect(first.items.map(({ id }) => id)).toEqual(['p07', 'p06']);
  const second = await submissions.ofProject('proef', 'OP', first.next, 2);
  expect(second.items.map(({ id }) => id)).toEqual(['p05', 's3']);
  const third = await submissions.ofProject('proef', 'OP', second.next, 2);
  expect(third.items.map(({ id }) => id)).toEqual(['s1']);
  expect(third.next).toBeNull();
});
