import { describe, expect, test } from 'vitest';
import { KEPT_KINDS, mayErase, retentionState } from '../../shared/reference-date/retention.ts';
import { scheduledFreeze } from '../../shared/reference-date/scheduled-freeze.ts';

const UNTIL = '2033-12-31';
const hold = { reason: 'Onderzoek Rekenkamer', since: '2030-02-01' };

describe('where a retention time stands', () => {
  test.each([
    ['long before', { until: UNTIL }, '2025-01-01', 'loopt'],
    ['on the last day', { until: UNTIL }, UNTIL, 'loopt'],
    ['the day after', { until: UNTIL }, '2034-01-01', 'verlopen'],
    ['the day before a hold', { until: UNTIL, hold }, '2030-01-31', 'loopt'],
    ['the first day of a hold', { until: UNTIL, hold }, '2030-02-01', 'vastgehouden'],
    ['under a hold after its time', { until: UNTIL, hold }, '2034-01-01', 'vastgehouden'],
    ['before a hold that comes too late', { until: '2028-12-31', hold }, '2029-06-01', 'verlopen'],
  ])('%s', (_, retention, today, state) => {
    expect(retentionState(retention, today).state).toBe(state);
  });
});

describe('what may be erased', () => {
  const at = (today: string, held = false) =>
    KEPT_KINDS.filter(
      (kind) => mayErase(kind, retentionState({ until: UNTIL, ...(held ? { hold } : {}) }, today)).allowed,
    );

  test('while it runs, only what no extract or figure rests on', () => {
    expect(at('2026-01-01')).toEqual(['overig']);
  });
  test('under a hold, nothing', () => expect(at('2034-01-01', true)).toEqual([]));
  test('afterwards all but the trail', () =>
    expect(at('2034-01-01')).toEqual([
      'definitief_extract',
      'aanlevering_onder_extract',
      'aanlevering_in_kracht',
      'overig',
    ]));

  test('it says until when, and why', () => {
    expect(mayErase('definitief_extract', retentionState({ until: UNTIL }, '2026-01-01')).why).toBe(
      'Dit staat in een definitief extract, dat de subsidie verantwoordt. Het moet worden bewaard tot en met 31-12-2033.',
    );
    expect(mayErase('overig', retentionState({ until: UNTIL, hold }, '2031-01-01')).why).toBe(
      'Alles wordt sinds 01-02-2030 vastgehouden (Onderzoek Rekenkamer). Pas als dat is opgeheven mag dit worden gewist.',
    );
  });
});

test.each([
  ['2025-01-01', 0, '2025-01-01'],
  ['2024-01-01', 59, '2024-02-29'],
  ['2025-07-01', 184, '2026-01-01'],
  ['2025-01-01', 89, '2025-03-31'],
  ['2025-01-01', undefined, null],
])('%s is frozen after %s days on %s', (date, days, expected) => {
  expect(scheduledFreeze(date, days)).toBe(expected);
});
