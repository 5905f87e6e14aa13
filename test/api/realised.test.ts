import { afterAll, beforeAll, expect, test } from 'vitest';
import { realisedSchema } from '../../shared/api/budget.schema.ts';
import { startHarness } from './support/harness.ts';
import type { Harness } from './support/harness.ts';
import { handIn, readSubmission } from './support/hand-in.ts';
import { achterhoekMembers, address } from './support/people.ts';
import { programmeFile } from './support/programmes.ts';

let harness: Harness;
const lead = address('lead');

/** The small programme with money among what both projects hand in, one of them per municipality. */
function withMoney() {
  const file = programmeFile('prog-a', 'AM09');
  const budget = [{ year: 2025, lines: [{ nr: '1', label: '=Huur', expense: 900 }] }];
  return {
    ...file,
    projects: file.projects.map((project) => ({
      ...project,
      datasets: [...project.datasets, 'financien'],
      ...(project.code === 'ESF' && { budget }),
    })),
  };
}

async function give(as: string, changes: object, ...rows: string[]): Promise<void> {
  const csv = ['jaar;post;baten;lasten', ...rows].join('\r\n');
  const id = await handIn(harness, as, csv, { dataset: 'financien', fileName: 'geld.csv', ...changes });
  const { status } = await readSubmission(harness, as, id);
  if (status === 'te_bevestigen') {
    await harness.ask(as, 'POST', `/api/submissions/${id}/confirm`, { reasons: {} });
    await harness.work();
  }
  expect((await readSubmission(harness, as, id)).status).toBe('verwerkt');
}

beforeAll(async () => {
  harness = await startHarness();
  await harness.deps.members.grantPlatform(address('platform'));
  await harness.ask(address('platform'), 'PUT', '/api/programmes/prog-a', withMoney());
  await harness.setMembers('AM09', achterhoekMembers);
  harness.setToday('2025-03-05');
  await give(lead, { period: '2025-B1' }, '2025;1;250,50;', '2025;2;;100');
  harness.setToday('2025-09-05');
  await give(lead, { period: '2025-B4' }, '2025;1;500;');
  const perTown = { project: 'ESF', period: '2025-B4' };
  await give(address('other-lead'), { ...perTown, municipality: 'GM0222' }, '2025;1;;10,10');
  harness.setToday('2025-09-20');
  await give(address('other-lead'), { ...perTown, municipality: 'GM0197' }, '2025;1;;20,20');
  // Put right later: known then is not what is in force now.
  harness.setToday('2025-10-10');
  await give(lead, { period: '2025-B4' }, '2025;1;480;', '2025;2;;300');
}, 120_000);
afterAll(() => harness?.stop());

const ask = (query: string) =>
  harness.ask(address('management'), 'GET', `/api/programmes/prog-a/budget/realised?year=2025${query}`);

/** Income and expense of 3.7, those of ESF, and both with their last day. */
async function seen(query: string) {
  const { projects, programme } = realisedSchema.parse(await (await ask(query)).json());
  const of = (code: string) => {
    const { realised, through } = projects.find((project) => project.code === code) ?? {};
    return [realised?.income, realised?.expense, through];
  };
  return [...of('3.7'), ...of('ESF'), programme.realised.expense];
}

test.each([
  ['now', '', [480, 300, '2025-08-31', null, 30.3, '2025-08-31', 330.3]],
  // Only the period that had ended; the file of that year as it was then.
  ['at an earlier date', '&asOf=2025-08-30', [250.5, 100, '2025-02-28', null, null, null, 100]],
  [
    'as known before it was put right',
    '&known=2025-10-09',
    [500, null, '2025-08-31', null, 30.3, '2025-08-31', 30.3],
  ],
  // One municipality had handed in: its money counts, the period is not complete.
  ['as known with one municipality', '&known=2025-09-10', [500, null, '2025-08-31', null, 10.1, null, 10.1]],
  ['before anything', '&asOf=2025-01-31', [null, null, null, null, null, null, null]],
])('what was realised, %s', async (_, query, expected) => expect(await seen(query)).toEqual(expected));

test('comes as a CSV that opens safely, with empty for what is not known', async () => {
  const answer = await ask('&format=csv');
  expect(answer.headers.get('content-disposition')).toContain('geld-2025.csv');
  const text = Buffer.from(await answer.arrayBuffer()).toString('utf8');
  expect(text.split('\r\n')).toEqual([
    '\ufeffjaar;project;naam;lijnen;post;omschrijving;dekking;pm;baten_begroot;lasten_begroot;' +
      'baten_gerealiseerd;lasten_gerealiseerd;gerealiseerd_tot_en_met',
    '2025;3.7;Opijver;WN;1;Subsidie;;;1000,5;;480;;31-08-2025',
    '2025;3.7;Opijver;WN;2;Vouchers;;;;400,25;;300;31-08-2025',
    "2025;ESF;Zij-instroom;WN;1;'=Huur;;;;900;;30,3;31-08-2025",
    '',
  ]);
});

test('a year that is none is refused', async () => {
  const answer = await harness.ask(
    address('management'),
    'GET',
    '/api/programmes/prog-a/budget/realised?year=25',
  );
  expect(answer.status).toBe(400);
});
