import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recompute } from '../../functions/figures/recompute.ts';
import { referenceReportSchema, type ReferenceReport } from '../../shared/api/reference-report.schema.ts';
import type { ProgrammeFile } from '../../shared/programme/programme.schema.ts';
import { problemSchema } from '../../shared/api/problem.schema.ts';
import { addProgramme, deliver } from './freeze-register.ts';
import { activity } from './make-rows.ts';
import { programmeFile } from '../api/support/programmes.ts';
import { GM, someone, startReviewWorld, type ReviewWorld } from './review-world.ts';

const BEFORE = '2025-07-01';
const DATE = '2026-01-01';
const ESF = 'esf@x.nl';
let world: ReviewWorld;

beforeAll(async () => {
  world = await startReviewWorld();
}, 30_000);
afterAll(() => world.stop());

const at = (programme: string, date: string, what: string): string =>
  `/api/programmes/${programme}/reference-dates/${date}/${GM}/${what}`;

async function act(programme: string, date: string, ...actions: string[]): Promise<void> {
  for (const action of actions)
    expect((await world.ask(ESF, 'POST', at(programme, date, action))).status).toBe(202);
}

async function report(programme: string, date: string, query = ''): Promise<ReferenceReport> {
  const answer = await world.ask(ESF, 'GET', at(programme, date, `report${query}`));
  expect(answer.status).toBe(200);
  return referenceReportSchema.parse(await answer.json());
}

/** A programme of ESF+ with an indicator, and what was handed in for two reference dates; both are definitive. */
async function twoDates(id: string): Promise<void> {
  const file = programmeFile(id, 'AM09');
  const started: NonNullable<ProgrammeFile['projects'][number]['indicators']>[number] = {
    ...{ id: 'gestart', name: 'Gestart', unit: 'deelnemers', kind: 'count', direction: 'up' },
    targets: [{ date: '2026-12-31', value: 10 }],
    measure: { dataset: 'deelnemers', date: 'startdatum' },
  };
  await addProgramme(world.deps, id, {
    fund: 'esf_plus',
    projects: file.projects.map((each) =>
      each.code === 'ESF' ? { ...each, municipalities: [GM], indicators: [started] } : each,
    ),
  });
  world.setToday('2025-07-10');
  await deliver(world.deps, id, 'deelnemers', GM, '2025-B3', [
    someone('DN-1', { trede: 2 }),
    someone('DN-2', { trede: 4, consulent: 'C2' }),
    someone('DN-3', { einddatum: '2025-06-01', uitstroom: 'betaald_werk' }),
  ]);
  await deliver(world.deps, id, 'activiteiten', GM, '2025-B3', [
    activity('A-1', 'DN-1', { startdatum: '2025-03-01' }),
  ]);
  await act(id, BEFORE, 'submit', 'finalise');
  world.setToday('2026-01-10');
  await deliver(world.deps, id, 'deelnemers', GM, '2025-B6', [
    someone('DN-1', { trede: 3 }),
    someone('DN-2', { trede: 3, consulent: 'C2' }),
    someone('DN-4', { slapend: 'ja', trede: null }),
    someone('DN-5', { einddatum: '2025-10-01', uitstroom: 'zelfstandig', kwalificatie_behaald: 'ja' }),
  ]);
  await deliver(world.deps, id, 'activiteiten', GM, '2025-B6', [
    activity('A-2', 'DN-1', { startdatum: '2025-08-01' }),
    activity('A-3', 'DN-2', { startdatum: '2025-09-01' }),
  ]);
  await recompute(world.deps, { kind: 'figures', programme: id, project: null });
  await act(id, DATE, 'submit', 'finalise');
}

describe('the report of a municipality at a reference date', () => {
  beforeAll(() => twoDates('told'), 30_000);

  test('tells the extract in numbers, beside the definitive one before it', async () => {
    const found = await report('told', DATE);
    expect(found).toMatchObject({
      ...{ date: DATE, state: 'definitief', version: 2, latest: 2, by: ESF, trial: false, reopened: false },
      municipality: { code: GM, name: 'Doetinchem' },
      window: { from: BEFORE, to: DATE },
      counts: {
        ...{ caseload: 3, active: 2, dormant: 1, esf: 3, proven: 2, left: 1, toWork: 1, qualified: 1 },
        ...{ forward: 1, equal: 0, backward: 1, unknown: 2 },
      },
      factors: [
        { project: 'ESF', consulent: 'C1', proven: 1, caseload: 1, factor: 1 },
        { project: 'ESF', consulent: 'C2', proven: 1, caseload: 1, factor: 1 },
      ],
      previous: {
        date: BEFORE,
        counts: { caseload: 2, proven: 1, left: 1, toWork: 1, qualified: 0 },
        ...{ joined: 2, gone: 1, corrections: 0 },
      },
      targets: [{ project: 'ESF', id: 'gestart', actual: 4, target: 10, t: '2025-12-31' }],
    });
    expect(found.submissions.map(({ dataset, period }) => `${dataset} ${period}`)).toEqual([
      'deelnemers 2025-B6',
      'activiteiten 2025-B6',
    ]);
    expect(
      Object.fromEntries(found.esfIndicators?.map(({ code, count }) => [code, count]) ?? []),
    ).toMatchObject({ EECO01: 4, EECR03: 1, EECR04: 1 });
    expect((await report('told', BEFORE)).previous).toBeNull();
  });

  test('stays the same whatever is handed in afterwards', async () => {
    const before = await report('told', DATE);
    world.setToday('2026-02-01');
    await deliver(world.deps, 'told', 'deelnemers', GM, '2025-B6', [someone('DN-9')]);
    await deliver(world.deps, 'told', 'activiteiten', GM, '2025-B6', []);
    await recompute(world.deps, { kind: 'figures', programme: 'told', project: null });
    expect(await report('told', DATE)).toEqual(before);
  });

  test('of an earlier version is there too, and says which is the newest', async () => {
    expect(await report('told', DATE, '?version=1')).toMatchObject({
      ...{ state: 'ingediend', version: 1, latest: 2, retainUntil: null },
      counts: { caseload: 3 },
    });
    expect((await world.ask(ESF, 'GET', at('told', DATE, 'report?version=7'))).status).toBe(409);
  });

  test('marks a trial, and says what is to do where nothing is frozen', async () => {
    await world.fresh('trial');
    const none = await world.ask(ESF, 'GET', at('trial', BEFORE, 'report'));
    expect(none.status).toBe(409);
    expect(problemSchema.parse(await none.json()).detail).toContain('Maak eerst een proef');
    await act('trial', BEFORE, 'trial');
    await recompute(world.deps, { kind: 'figures', programme: 'trial', project: null });
    expect(await report('trial', BEFORE)).toMatchObject({ state: 'proef', trial: true, esfIndicators: null });
  });

  test('of a date or municipality that is not of the programme does not exist', async () => {
    expect((await world.ask(ESF, 'GET', at('told', '2025-03-01', 'report'))).status).toBe(404);
    const elsewhere = at('told', DATE, 'report').replace(GM, 'GM9999');
    expect((await world.ask(ESF, 'GET', elsewhere)).status).toBe(404);
  });

  test('says so when the files were removed after the retention time', async () => {
    await world.fresh('purged');
    await act('purged', BEFORE, 'submit');
    for await (const key of world.deps.archiveRemoval.keys('extracts/purged/'))
      await world.deps.archiveRemoval.remove(key);
    const answer = await world.ask(ESF, 'GET', at('purged', BEFORE, 'report'));
    expect(answer.status).toBe(409);
    expect(problemSchema.parse(await answer.json()).detail).toContain('na de bewaartermijn verwijderd');
  });
});
