import { describe, expect, it } from 'vitest';
import { byJudgement, cellText, placeWords } from '../../../web/src/pages/retention/inquiry-words.ts';

describe('what is kept of a participant, in words', () => {
  it.each([
    ['2025-03-01', '01-03-2025'],
    ['DN-1', 'DN-1'],
    ['A.2025-03-01', 'A.2025-03-01'],
    [7.5, '7,5'],
    [1990, '1990'],
  ])('%j is %s', (value, text) => expect(cellText(value)).toBe(text));

  it('puts places with one judgement together, and what must stay first', () => {
    const may = { allowed: true, why: 'Mag weg.' };
    const must = { allowed: false, why: 'Moet blijven.' };
    expect(
      byJudgement([
        { ...may, place: 'a' },
        { ...must, place: 'b' },
        { ...may, place: 'c' },
        { ...must, place: '' },
      ]),
    ).toEqual([
      { ...must, places: ['b'] },
      { ...may, places: ['a', 'c'] },
    ]);
  });

  it('names a hand-in by its period, also one of a project that is gone', () => {
    expect(placeWords({ period: '2025-B3', submission: 's-1' })).toBe('mei-juni 2025, aanlevering s-1');
    expect(placeWords({ period: 'oud', submission: 's-1' })).toBe('oud, aanlevering s-1');
  });
});
