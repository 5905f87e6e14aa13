import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditPageSchema } from '../../shared/api/audit.schema.ts';
import {
  entrySchema,
  meetingSchema,
  meetingsSchema,
  packSchema,
  yearlyReportSchema,
} from '../../shared/api/meetings.schema.ts';
import type { EntryAnswer, MeetingPack } from '../../shared/api/meetings.schema.ts';
import { handIn } from '../api/support/hand-in.ts';
import { startHarness } from '../api/support/harness.ts';
import type { Harness } from '../api/support/harness.ts';
import { achterhoekMembers, address } from '../api/support/people.ts';
import { programmeFile } from '../api/support/programmes.ts';

const [boss, management, lead] = [address('beheerder'), address('management'), address('lead')];
const at = '/api/programmes/prog-a';
let harness: Harness;
let first = '';
let second = '';

const ask = async (as: string, method: string, path: string, body?: unknown): Promise<unknown> => {
  const answer = await harness.ask(as, method, at + path, body);
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return answer.json();
};
const plan = async (date: string, more: object = {}): Promise<string> =>
  meetingSchema.parse(await ask(boss, 'POST', '/meetings', { series: 'stuur', date, ...more })).id;
const pack = async (id: string): Promise<MeetingPack> =>
  packSchema.parse(await ask(management, 'GET', `/meetings/${id}`));
const write = async (meeting: string, entry: object): Promise<EntryAnswer> =>
  entrySchema.parse(await ask(management, 'POST', `/meetings/${meeting}/entries`, entry));
const change = async (entry: EntryAnswer, changes: object): Promise<Response> =>
  harness.ask(boss, 'PUT', `${at}/meetings/${entry.meeting.id}/entries/${entry.id}`, changes);

const vouchers = (count: number): string =>
  [
    'vouchernummer;aanvraagdatum;status;toekenningsdatum;gemeente;sector',
    ...Array.from(
      { length: count },
      (_, index) => `V${index};15-01-2025;toegekend;01-02-2025;Doetinchem;zorg`,
    ),
  ].join('\r\n');

const action = {
  kind: 'actie',
  text: 'Bel de opleiders',
  owner: 'kartrekker',
  due: '2025-06-01',
  project: '3.7',
};
const obstacle = {
  ...{ kind: 'knelpunt', text: 'Wachtlijst bij de taaltoets', project: '3.7', owner: 'kartrekker' },
  ...{ help: 'Meer plekken', level: 'project', since: '2025-04-01' },
};

beforeAll(async () => {
  harness = await startHarness();
  await harness.deps.members.grantPlatform(address('platform'));
  const programme = { ...programmeFile('prog-a', 'AM09'), meetings: [{ id: 'stuur', name: 'Stuurgroep' }] };
  harness.setToday('2025-01-02');
  await harness.ask(address('platform'), 'PUT', at, programme);
  await harness.setMembers('AM09', achterhoekMembers);
  harness.setToday('2025-03-05');
  await handIn(harness, lead, vouchers(3), { period: '2025-B1' });
  await ask(lead, 'PUT', '/projects/3.7/progress/2025-B1', {
    knelpunt: 'Te weinig docenten',
    hulp_nodig: 'Gastlessen',
  });
  await harness.work();
  harness.setToday('2025-04-10');
  first = await plan('2025-04-10', { central: { kind: 'indicator', project: '3.7', id: 'toegekend' } });
});
afterAll(() => harness.stop());

describe('the pack of a meeting', () => {
  test('is in agenda order what is known on its day', async () => {
    const shown = await pack(first);
    expect(shown).toMatchObject({ asOf: '2025-04-10', known: null, since: '2024-12-31', previous: null });
    expect(shown.meeting).toMatchObject({ name: 'Stuurgroep', series: 'stuur', version: 1 });
    expect(shown.central).toMatchObject([{ id: 'toegekend', actual: 3, targets: [{ value: 100 }] }]);
    expect(shown.central[0]?.line).toContainEqual(
      expect.objectContaining({ end: '2025-02-28', actual: 3, missed: false }),
    );
    const [central] = shown.central;
    expect(central?.range?.low).toBeLessThanOrEqual(central?.forecast ?? -Infinity);
    expect(central?.range?.high).toBeGreaterThanOrEqual(central?.forecast ?? Infinity);
    expect(shown.changes).toMatchObject([
      { id: 'toegekend', before: { actual: null }, after: { actual: 3 } },
    ]);
    expect(shown.behind).toContainEqual({ project: '3.7', id: 'toegekend' });
    expect(shown.progress).toMatchObject([{ project: '3.7', knelpunt: 'Te weinig docenten' }]);
    expect(shown.missing.map(({ project, dataset }) => `${project} ${dataset}`)).toContain('3.7 meetwaarden');
    expect(shown.reporting).toEqual({ of: 2, have: 1 });
    expect(shown.targetChanges).toEqual([]);
    expect(shown.milestones).toEqual([]);
  });

  test('stays what it was, also when later files, forms and words come', async () => {
    await write(first, action);
    const before = await pack(first);
    const written = await write(first, obstacle);
    harness.setToday('2025-06-10');
    await handIn(harness, lead, vouchers(9), { period: '2025-B2' });
    await ask(lead, 'PUT', '/projects/3.7/progress/2025-B2', { knelpunt: 'Opgelost' });
    await harness.work();
    second = await plan('2025-06-10');
    await change(written, { ...obstacle, level: 'partneroverleg', owner: 'partneroverleg', version: 1 });
    const [then, now] = [await pack(first), await pack(second)];
    const { recorded: _was, known: _all, obstacles: _none, ...same } = before;
    expect(then).toMatchObject({ ...same, known: '2025-04-10T21:59:59.999Z' });
    expect(then.obstacles).toMatchObject([{ level: 'project', steps: [{ level: 'project' }] }]);
    expect(now.obstacles).toMatchObject([
      { level: 'partneroverleg', steps: [{ level: 'project' }, { level: 'partneroverleg' }] },
    ]);
    expect(now.progress).toMatchObject([{ knelpunt: 'Opgelost' }]);
    expect(now.previous?.id).toBe(first);
    expect(now.changes).toMatchObject([{ before: { actual: 3 }, after: { actual: 9 } }]);
    expect(now.milestones).toMatchObject([{ project: '3.7', id: 'm1', done: null }]);
  });

  test('brings decisions and open actions back, with the words of the meeting itself as they are now', async () => {
    const decision = await write(first, { kind: 'besluit', text: 'Tweede ronde', project: null });
    const shown = await pack(second);
    expect(shown.decisions).toMatchObject([{ id: decision.id, meeting: { date: '2025-04-10' } }]);
    expect(shown.actions).toMatchObject([{ text: 'Bel de opleiders', owner: 'kartrekker', done: null }]);
    expect((await pack(first)).recorded.map(({ kind }) => kind).toSorted()).toEqual([
      'actie',
      'besluit',
      'knelpunt',
    ]);
    await write(second, { kind: 'notitie', text: 'Let op de zomer', project: '3.7', indicator: 'toegekend' });
    expect((await pack(second)).notes).toMatchObject([
      { indicator: 'toegekend', meeting: { date: '2025-06-10' } },
    ]);
  });
});

describe('what is written down', () => {
  test.each([
    ['a BSN', { ...action, text: 'Bel bsn 111222333' }, 'BSN'],
    ['an e-mail address', { ...action, text: 'Mail jan@voorbeeld.nl' }, 'e-mailadres'],
    ['a telephone number', { kind: 'besluit', text: 'Bel 06 12345678' }, 'mobiel'],
    ['an owner who is no role', { ...action, owner: 'Jan' }, 'owner'],
    ['a project that is not there', { ...action, project: '9.9' }, 'project'],
    [
      'a note about no indicator',
      { kind: 'notitie', text: 'x', project: '3.7', indicator: 'q' },
      'indicator',
    ],
    ['nothing', { kind: 'besluit', text: '  ' }, 'text'],
  ])('is refused with %s, and nothing is kept', async (_what, entry, word) => {
    const answer = await harness.ask(boss, 'POST', `${at}/meetings/${second}/entries`, entry);
    expect(answer.status).toBe(400);
    const text = await answer.text();
    expect(text).toContain(word);
    expect(text).not.toMatch(/111222333|jan@|12345678/);
    expect((await pack(second)).recorded).toHaveLength(1);
  });

  test('who was first wins: a version that was changed meanwhile is not overwritten', async () => {
    const entry = await write(second, action);
    const answers = await Promise.all(
      ['2025-06-11', '2025-06-12'].map((done) => change(entry, { ...action, done, version: 1 })),
    );
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    expect((await change(entry, { ...action, kind: 'besluit', version: 2 })).status).toBe(400);
    expect((await change({ ...entry, id: 'weg' }, { ...action, version: 1 })).status).toBe(404);
  });

  test('is on the audit trail, from and to', async () => {
    const { items } = auditPageSchema.parse(await ask(boss, 'GET', '/audit'));
    const moved = items.find(({ action: done }) => done === 'knelpunt.changed');
    expect(moved).toMatchObject({ by: boss, subject: '3.7' });
    expect(moved?.from).toContain('ligt bij: project');
    expect(moved?.to).toContain('ligt bij: partneroverleg');
    expect(items.filter(({ action: done }) => done === 'meeting.added')).toHaveLength(2);
  });
});

test('a meeting is moved by who saw its latest version, and must name what is in the programme', async () => {
  const move = (body: object) => harness.ask(boss, 'PUT', `${at}/meetings/${second}`, body);
  const moved = { series: 'stuur', date: '2025-06-12', central: { kind: 'line', code: 'WN' }, version: 1 };
  expect((await move(moved)).status).toBe(200);
  expect((await move(moved)).status).toBe(409);
  for (const wrong of [{ series: 'x' }, { central: { kind: 'line', code: 'X' } }, { series: null, name: '' }])
    expect((await move({ ...moved, version: 2, ...wrong })).status).toBe(400);
  const listed = meetingsSchema.parse(await ask(management, 'GET', '/meetings'));
  expect(listed.map(({ date }) => date)).toEqual(['2025-06-12', '2025-04-10']);
});

test('the yearly report has the figures of the year beside those before it, texts and decisions', async () => {
  const report = yearlyReportSchema.parse(await ask(management, 'GET', '/yearly-report/2025'));
  expect(report).toMatchObject({ year: 2025, asOf: '2025-06-10', standing: { ended: false } });
  expect(report.indicators.find(({ id }) => id === 'toegekend')).toMatchObject({
    actual: 9,
    before: null,
    began: true,
  });
  const later = yearlyReportSchema.parse(await ask(management, 'GET', '/yearly-report/2026'));
  expect(later.indicators.every(({ began }) => !began)).toBe(true);
  expect(report.decisions.map(({ text }) => text)).toEqual(['Tweede ronde']);
  expect(report.obstacles).toHaveLength(1);
  expect(report.progress).toMatchObject([{ project: '3.7' }]);
  expect(report.milestones).toMatchObject([{ id: 'm1' }]);
  expect((await harness.ask(management, 'GET', `${at}/yearly-report/vorig`)).status).toBe(404);
});
