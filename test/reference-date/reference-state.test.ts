import { describe, expect, test } from 'vitest';
import {
  allowedActions,
  asksTwoPersons,
  freezes,
  nextState,
  REFERENCE_ACTIONS,
  REFERENCE_STATES,
} from '../../shared/reference-date/reference-state.ts';
import { judgeReopening } from '../../shared/reference-date/reopening.ts';

test.each([
  [null, ['trial', 'submit']],
  ['proef', ['trial', 'submit']],
  ['ingediend', ['submit', 'feedback', 'finalise']],
  ['teruggekoppeld', ['submit', 'feedback', 'finalise']],
  ['definitief', ['reopen']],
] as const)('from %s the actions are %j (contract §4)', (state, actions) => {
  expect(allowedActions(state)).toEqual(actions);
});

test('only reopening asks two people, and it makes no new extract', () => {
  expect(REFERENCE_ACTIONS.filter(asksTwoPersons)).toEqual(['reopen']);
  expect(REFERENCE_ACTIONS.filter((action) => !freezes(action))).toEqual(['feedback', 'reopen']);
});

test('definitief is left by reopening only', () => {
  for (const state of REFERENCE_STATES)
    expect(nextState('reopen', state)).toBe(state === 'definitief' ? 'ingediend' : null);
});

describe('reopening asks two people', () => {
  const asked = { by: 'esf@x.nl', at: '2025-09-01T10:00:00.000Z', reason: 'Verkeerd bestand' };

  test('the first one asks', () =>
    expect(judgeReopening('definitief', null, 'esf@x.nl')).toEqual({ kind: 'asked' }));

  test('another approves', () =>
    expect(judgeReopening('definitief', asked, 'beheer@x.nl')).toEqual({
      kind: 'approved',
      to: 'ingediend',
    }));

  test.each(['esf@x.nl', 'ESF@X.nl', ' esf@x.nl '])('%j cannot approve an own request', (by) =>
    expect(judgeReopening('definitief', asked, by)).toMatchObject({
      kind: 'refused',
      title: 'Heropenen vraagt twee mensen',
    }),
  );

  test.each([null, 'proef', 'ingediend', 'teruggekoppeld'] as const)('nothing to reopen in %s', (state) =>
    expect(judgeReopening(state, asked, 'beheer@x.nl')).toMatchObject({
      kind: 'refused',
      title: 'Dit extract is niet definitief',
    }),
  );
});
