import { describe, expect, it } from 'vitest';
import { ApiError } from '../../../web/src/api/api-error.ts';
import {
  municipalitiesFor,
  takeForAll,
  type Progress,
} from '../../../web/src/pages/reference-dates/all-at-once.ts';
import { municipality } from '../conclusions/support/reference-municipality.ts';

const A = municipality({ code: 'A', actions: ['trial', 'submit'] });
const B = municipality({ code: 'B', state: 'proef', actions: ['trial', 'submit'] });
const C = municipality({ code: 'C', state: 'ingediend', actions: ['submit', 'feedback', 'finalise'] });
const D = municipality({ code: 'D', state: 'definitief', actions: [] });
const BUSY = municipality({ code: 'E', pending: 'trial', actions: [] });
const OPEN = { ...C, code: 'F', remarkCounts: { total: 2, open: 1 } };
const ALL = [A, B, C, D, BUSY, OPEN];

describe('whom a step for all is for', () => {
  it.each([
    ['trial', ALL, ['A']],
    ['trial', [B, D], ['B']],
    ['submit', ALL, ['A', 'B']],
    ['finalise', ALL, ['C']],
    ['finalise', [D], []],
  ] as const)('%s (%#)', (step, all, codes) => {
    expect(municipalitiesFor(step, all).map(({ code }) => code)).toEqual(codes);
  });

  it('is nobody where the API offers nothing', () => {
    const purged = ALL.map((each) => ({ ...each, actions: [] }));
    expect(municipalitiesFor('submit', purged)).toEqual([]);
  });
});

it('asks one after another, tells of each, and goes on past one that is refused', async () => {
  const asked: string[] = [];
  const heard: Progress[] = [];
  let inHand = 0;
  const ask = async (code: string) => {
    inHand += 1;
    expect(inHand).toBe(1);
    asked.push(code);
    await Promise.resolve();
    inHand -= 1;
    if (code === 'B') throw new ApiError(409, 'Nee', 'Er loopt al een bewerking.');
  };
  await takeForAll(
    [A, B, C].map(({ code }) => ({ code, name: `Gemeente ${code}` })),
    ask,
    (progress) => heard.push(progress),
  );
  expect(asked).toEqual(['A', 'B', 'C']);
  expect(heard.map(({ done }) => done)).toEqual([0, 1, 2, 3]);
  expect(heard.at(-1)).toEqual({
    ...{ done: 3, of: 3 },
    refused: [{ name: 'Gemeente B', why: 'Er loopt al een bewerking.' }],
  });
});
