import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { handInTimesSchema } from '../../shared/api/hand-in-times.schema.ts';
import { submissionsSchema } from '../../shared/api/submissions.schema.ts';
import { handIn, voucherCsv } from './support/hand-in.ts';
import { startHarness } from './support/harness.ts';
import type { Harness } from './support/harness.ts';
import { achterhoekMembers } from './support/people.ts';
import { programmeFile } from './support/programmes.ts';

const lead = 'lead@x.nl';
const faulty = voucherCsv(1, ['V9;x;toegekend;;Doetinchem;zorg']);

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
  await harness.deps.members.grantPlatform('platform@x.nl');
  await harness.ask('platform@x.nl', 'PUT', '/api/programmes/prog-a', programmeFile('prog-a', 'AM09'));
  await harness.setMembers('AM09', achterhoekMembers);
});
afterAll(() => harness.stop());

async function unfinished(as = lead): Promise<[string, string][]> {
  const answer = await harness.ask(as, 'GET', '/api/programmes/prog-a/unfinished');
  return submissionsSchema.parse(await answer.json()).items.map(({ id, status }) => [id, status]);
}

describe('uploading 18: whoever closed the page finds every check back', () => {
  let [refused, doubtful]: [string, string] = ['', ''];

  test('what was refused, and what waits for a confirmation', async () => {
    refused = await handIn(harness, lead, faulty);
    expect(await unfinished()).toEqual([[refused, 'afgekeurd']]);
    await handIn(harness, lead, voucherCsv(2), { period: '2025-B6' });
    doubtful = await handIn(harness, lead, voucherCsv(3), { period: '2025-B6' });
    expect(await unfinished()).toEqual([
      [doubtful, 'te_bevestigen'],
      [refused, 'afgekeurd'],
    ]);
    expect(await unfinished('beheerder@x.nl')).toHaveLength(2);
    expect(await unfinished('other-lead@x.nl')).toEqual([]);
  });

  test('until something newer was handed in for it, or it was confirmed', async () => {
    await handIn(harness, lead, faulty, { trial: true });
    expect(await unfinished()).toHaveLength(2);
    const again = await handIn(harness, lead, faulty);
    expect(await unfinished()).toEqual([
      [again, 'afgekeurd'],
      [doubtful, 'te_bevestigen'],
    ]);
    await handIn(harness, lead, voucherCsv(2));
    expect(await unfinished()).toEqual([[doubtful, 'te_bevestigen']]);
    await harness.ask(lead, 'POST', `/api/submissions/${doubtful}/confirm`, { reasons: {} });
    await harness.work();
    expect(await unfinished()).toEqual([]);
  });
});

describe('how long handing in takes', () => {
  test('is told by dataset with its number, from stored times', async () => {
    const answer = await harness.ask('beheerder@x.nl', 'GET', '/api/programmes/prog-a/hand-in-times');
    const { since, items } = handInTimesSchema.parse(await answer.json());
    expect(since).toBe('2024-11-14');
    expect(items).toEqual([{ dataset: 'vouchers', n: 3, seconds: 0 }]);
  });
});
