import { describe, expect, it } from 'vitest';
import { DEMO_PROGRAMMES } from '../../functions/demo/demo-programmes.ts';
import { DEMO_USERS, demoMembers } from '../../functions/demo/demo-users.ts';
import { createApiClient } from '../../functions/demo/load/api-client.ts';
import { demoDays } from '../../functions/demo/load/demo-days.ts';
import { inParallel } from '../../functions/demo/load/in-parallel.ts';
import { settleReferenceDate } from '../../functions/demo/load/settle-reference-date.ts';
import { isPublished } from '../../functions/demo/load/await-published.ts';

describe('the days of the demo', () => {
  const days = demoDays();

  it('go forward, and every programme is there before anything is handed in for it', () => {
    expect(days.map(({ on }) => on)).toEqual(days.map(({ on }) => on).toSorted());
    expect(days.flatMap(({ programmes }) => programmes).toSorted()).toEqual([...DEMO_PROGRAMMES].toSorted());
    const known = new Set<string>();
    for (const { programmes, deliveries, progress, referenceDates, meetings } of days) {
      for (const id of programmes) known.add(id);
      for (const { programme } of [...deliveries, ...progress, ...referenceDates, ...meetings])
        expect(known).toContain(programme);
    }
  });

  it('settle a reference date after what it rests on came in', () => {
    for (const { on, referenceDates } of days)
      for (const { date } of referenceDates) expect(on > date).toBe(true);
  });

  it('hold a meeting on its day, or plan one that is to come, in words that say they are examples', () => {
    const meetings = days.flatMap((day) => day.meetings);
    expect(meetings.length).toBeGreaterThan(1);
    for (const { on, date, entries } of meetings) {
      expect(on <= date).toBe(true);
      for (const { text } of entries) expect(text).toMatch(/\(voorbeeld\)\.$/);
    }
  });
});

describe('the demo users', () => {
  it('are the platform and four roles in each of four regions, each a member of its own region', () => {
    expect(DEMO_USERS).toHaveLength(17);
    expect(demoMembers('AM33').map(({ user, role }) => [user, role])).toEqual([
      ['kartrekker.midden-limburg@peilstok.example', 'kartrekker'],
      ['management.midden-limburg@peilstok.example', 'management'],
      ['esf.midden-limburg@peilstok.example', 'esf'],
      ['beheerder.midden-limburg@peilstok.example', 'beheerder'],
    ]);
  });
});

describe('working in parallel', () => {
  it('keeps the order within a chain and does everything once', async () => {
    const done: string[] = [];
    const chains = [['a1', 'a2', 'a3'], ['b1'], ['c1', 'c2']];
    await inParallel(2, chains, async (item) => {
      await Promise.resolve();
      done.push(item);
    });
    expect(done.toSorted()).toEqual(chains.flat());
    expect(done.filter((item) => item.startsWith('a'))).toEqual(['a1', 'a2', 'a3']);
  });

  it('starts nothing more after a failure', async () => {
    const started: number[] = [];
    const work = inParallel(1, [[1, 2], [3]], async (item) => {
      started.push(item);
      await Promise.reject(new Error('refused'));
    });
    await expect(work).rejects.toThrow('refused');
    expect(started).toEqual([1]);
  });
});

describe('a reference date', () => {
  it('goes on from the state it is in', async () => {
    let state = 'ingediend';
    const posted: string[] = [];
    const api = {
      ...createApiClient('', () => Promise.resolve('')),
      get: () => Promise.resolve([{ ...settings, municipalities: [municipality(state)] }]),
      post: (_user: string, path: string) => {
        posted.push(path);
        state = 'definitief';
        return Promise.resolve({});
      },
    };
    const wanted = { programme: 'p', date: '2022-01-01', municipality: 'GM0957', on: '2022-02-09' };
    await settleReferenceDate(api, 'esf', { ...wanted, actions: ['submit', 'finalise'] });
    await settleReferenceDate(api, 'esf', { ...wanted, actions: ['submit', 'finalise'] });
    expect(posted).toEqual(['/programmes/p/reference-dates/2022-01-01/GM0957/finalise']);
  });
});

describe('a published figure', () => {
  const figure = { programme: 'p', project: '3.7', indicator: 'x', asOf: '2024-10-31', value: 66.7 };

  it.each([
    [200 / 3, true],
    [66.7, true],
    [66.6, false],
    [66.76, false],
    [null, false],
  ])('of 66.7 is shown by %s: %s', (actual, shown) => {
    expect(isPublished(actual, figure)).toBe(shown);
  });
});

const settings = {
  ...{ date: '2022-01-01', window: { from: '2021-07-01', to: '2022-01-01' }, scheduledFreeze: null },
  ...{ processingAgreement: null, retention: { until: '2032-01-01', hold: null }, purged: false },
};

function municipality(state: string) {
  const rest = {
    pending: null,
    actions: [],
    frozenAt: null,
    by: null,
    sha256: null,
    files: [],
    inputs: [],
    counts: null,
    ...{ version: 0, versions: [], round: 1, remarkCounts: { total: 0, open: 0 } },
    ...{ reopening: null, missing: [], corrected: false },
  };
  return { code: 'GM0957', name: 'Roermond', trial: false, example: true, state, remarks: [], ...rest };
}
