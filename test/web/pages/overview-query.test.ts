import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IndicatorFigure } from '../../../shared/api/dashboard.schema.ts';
import {
  apiQuery,
  ORDERS,
  overviewQueryAddress,
  readOverviewQuery,
} from '../../../web/src/pages/overview/overview-query.ts';
import { replayMoments, usualSince } from '../../../web/src/pages/overview/replay-moments.ts';
import { orderedGroup, selectIndicators } from '../../../web/src/pages/overview/select-indicators.ts';
import { indicatorStatuses } from '../../../web/src/pages/overview/statuses.ts';

const NONE = readOverviewQuery({});

describe('the query of the overview', () => {
  it('leaves what is usual out of the address', () => {
    expect(overviewQueryAddress('p', NONE)).toBe('/programma/p');
    expect(overviewQueryAddress('p', { ...NONE, status: 'achter', project: '3.7', volgorde: 'tempo' })).toBe(
      '/programma/p?project=3.7&status=achter&volgorde=tempo',
    );
  });

  it('drops a status or order that does not exist', () => {
    expect(readOverviewQuery({ status: 'prima', volgorde: 'kleur' })).toEqual(NONE);
  });

  it('shows someone else the same', () => {
    const text = fc.string({ maxLength: 20 });
    const query = fc.record({
      ...{ stand: text, bekend: text, sinds: text, lijn: text, project: text },
      status: fc.option(fc.constantFrom(...indicatorStatuses)),
      volgorde: fc.constantFrom(...ORDERS),
    });
    fc.assert(
      fc.property(query, (asked) => {
        const { searchParams } = new URL(overviewQueryAddress('p', asked), 'http://localhost');
        expect(readOverviewQuery(Object.fromEntries(searchParams))).toEqual(asked);
      }),
    );
  });

  it('asks the API for a date and for what was known', () => {
    expect(apiQuery(NONE)).toBe('');
    expect(apiQuery({ stand: '2025-06-30', bekend: '2025-07-14' })).toBe('?asOf=2025-06-30&known=2025-07-14');
  });
});

const figure = (project: string | null, id: string, more: Partial<IndicatorFigure> = {}): IndicatorFigure =>
  ({ project, id, name: id, status: 'op_koers', pace: 1, attainment: 0.5, ...more }) as IndicatorFigure;
const programme = {
  projects: [
    { code: '1', lines: ['A'] },
    { code: '2', lines: ['A', 'B'] },
  ],
} as Parameters<typeof selectIndicators>[0];

describe('choosing and sorting indicators', () => {
  const all = [
    figure(null, 'whole'),
    figure('1', 'a', { status: 'achter', pace: 0.5 }),
    figure('2', 'b', { status: 'geen_gegevens', pace: null, attainment: null }),
    figure('2', 'c', { status: 'achter', pace: 0.4, attainment: 0.9 }),
  ];
  const chosen = (query: Partial<typeof NONE>): string[] =>
    selectIndicators(programme, all, { ...NONE, ...query }).map(({ id }) => id);

  it.each([
    [{}, ['whole', 'a', 'b', 'c']],
    [{ status: 'achter' }, ['a', 'c']],
    [{ lijn: 'B' }, ['b', 'c']],
    [{ lijn: 'A', project: '1' }, ['a']],
    [{ project: '9' }, []],
  ] as const)('%o shows %o', (query, ids) => {
    expect(chosen(query)).toEqual(ids);
  });

  it.each([
    ['status', ['c', 'a', 'whole', 'b']],
    ['tempo', ['c', 'a', 'whole', 'b']],
    ['voortgang', ['whole', 'a', 'c', 'b']],
    ['naam', ['a', 'b', 'c', 'whole']],
  ] as const)('in the order %s', (order, ids) => {
    const { groups } = orderedGroup(programme, all, order);
    expect(groups.flatMap(({ indicators }) => indicators.map(({ id }) => id))).toEqual(ids);
  });

  it('names a project once for indicators of it in a row', () => {
    const { groups } = orderedGroup(programme, all, 'naam');
    expect(groups.map(({ project }) => project?.code)).toEqual(['1', '2', undefined]);
  });
});

describe('replaying periods', () => {
  const dated = { start: '2025-01-01', end: '2025-12-31', rhythm: 'tweemaandelijks', dueDays: 14 } as const;

  it('stops at every period whose files were due', () => {
    expect(replayMoments(dated, '2025-07-14')).toEqual([
      { end: '2025-02-28', due: '2025-03-14' },
      { end: '2025-04-30', due: '2025-05-14' },
    ]);
    expect(replayMoments(dated, '2025-07-15').at(-1)).toEqual({ end: '2025-06-30', due: '2025-07-14' });
    expect(replayMoments(dated, '2027-01-01')).toHaveLength(6);
    expect(replayMoments(dated, '2024-01-01')).toEqual([]);
  });

  it('compares with the period end before, else with the start', () => {
    expect(usualSince(dated, '2025-11-14')).toBe('2025-10-31');
    expect(usualSince(dated, '2025-10-31')).toBe('2025-08-31');
    expect(usualSince(dated, '2025-01-20')).toBe('2025-01-01');
    expect(usualSince(dated, '2028-01-01')).toBe('2025-12-31');
  });
});
