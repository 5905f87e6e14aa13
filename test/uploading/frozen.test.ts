import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { referenceDatesSchema } from '../../shared/api/reference-dates.schema.ts';
import { submissionsSchema } from '../../shared/api/submissions.schema.ts';
import { handIn, readSubmission } from '../api/support/hand-in.ts';
import { startHarness, type Harness } from '../api/support/harness.ts';
import { programmeFile } from '../api/support/programmes.ts';

const DATES = '/api/programmes/prog-a/reference-dates';
const esf = 'esf@x.nl';
const lead = 'other-lead@x.nl';
const SLOT = { project: 'ESF', dataset: 'deelnemers', period: '2025-B3', municipality: 'GM0222' };
const HEAD =
  'deelnemernummer;gemeente;geboortejaar;opleidingsniveau;arbeidsmarktpositie;doelgroep;startdatum;trede;consulent;esf';
const participants = (...steps: readonly number[]) =>
  [
    HEAD,
    ...steps.map(
      (step, index) =>
        `D-${index};Doetinchem;1988;mbo2;inactief;uitkeringsgerechtigd;01-02-2025;${step};=C${index};ja`,
    ),
  ].join('\r\n');

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
  await harness.deps.members.grantPlatform('platform@x.nl');
  await harness.ask('platform@x.nl', 'PUT', '/api/programmes/prog-a', programmeFile('prog-a', 'AM09'));
  await harness.setMembers('AM09', [
    { user: lead, role: 'kartrekker', projects: ['ESF'] },
    { user: esf, role: 'esf' },
  ]);
  harness.setToday('2025-07-05');
  await handIn(harness, lead, participants(2, 3), SLOT);
}, 30_000);
afterAll(() => harness.stop());

async function act(action: string): Promise<void> {
  const answer = await harness.ask(esf, 'POST', `${DATES}/2025-07-01/GM0222/${action}`, {});
  expect(answer.status).toBe(202);
  await harness.work();
}

/** The bytes of a file of the extract, as anyone who may pulls them. */
async function pulled(file = 'extract.csv'): Promise<Buffer> {
  const answer = await harness.ask(esf, 'GET', `${DATES}/2025-07-01/GM0222/${file}`);
  expect(answer.status).toBe(303);
  return Buffer.from(await (await fetch(answer.headers.get('location') ?? '')).arrayBuffer());
}

async function told(): Promise<string | null | undefined> {
  const dates = referenceDatesSchema.parse(await (await harness.ask(esf, 'GET', DATES)).json());
  const date = dates.find((each) => each.date === '2025-07-01');
  return date?.municipalities.find(({ code }) => code === 'GM0222')?.sha256;
}

describe('uploading 23: a frozen reference date', () => {
  test('gives the same bytes however often it is frozen from the same data', async () => {
    await act('trial');
    const first = await pulled();
    expect(first.toString()).toMatch(/;D-0;'=C0;.*\r\n.*;D-1;'=C1;/);
    harness.setToday('2025-07-09');
    await act('trial');
    expect((await pulled()).equals(first)).toBe(true);
    await act('submit');
    expect((await pulled()).equals(first)).toBe(true);
  });

  test('keeps its bytes and hash when the data are corrected, and the correction shows', async () => {
    await act('finalise');
    const [csv, json, hash] = [await pulled(), await pulled('extract.json'), await told()];
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect([csv, json].map((bytes) => createHash('sha256').update(bytes).digest('hex'))).toContain(hash);
    const corrected = await handIn(harness, lead, participants(2, 5), SLOT);
    const { preview, groups } = await readSubmission(harness, lead, corrected);
    expect(preview).toMatchObject({ added: 0, changed: 1, removed: 0 });
    const reasons = Object.fromEntries(groups.map(({ code }) => [code, 'verbeterd']));
    await harness.ask(lead, 'POST', `/api/submissions/${corrected}/confirm`, { reasons });
    await harness.work();
    expect((await readSubmission(harness, lead, corrected)).status).toBe('verwerkt');

    expect((await pulled()).equals(csv)).toBe(true);
    expect((await pulled('extract.json')).equals(json)).toBe(true);
    expect(await told()).toBe(hash);
    const list = await harness.ask(lead, 'GET', '/api/programmes/prog-a/projects/ESF/submissions');
    const { items } = submissionsSchema.parse(await list.json());
    expect(items.map(({ status }) => status)).toEqual(['verwerkt', 'vervangen']);
  });
});
