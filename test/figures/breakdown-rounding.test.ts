import { expect, test } from 'vitest';
import { roundedCell, spanOfShown } from '../../shared/figures/breakdown-rounding.ts';

/** 1 to 7 show as 5 where the threshold is 5; 0 only when the truth is 0 (contract §3). */
test.each([
  [0, 5, 0],
  [1, 5, 5],
  [4, 5, 5],
  [7, 5, 5],
  [8, 5, 10],
  [12, 5, 10],
  [13, 5, 15],
  [1, 10, 10],
  [14, 10, 10],
  [15, 10, 20],
  [4, 3, 3],
  [5, 3, 6],
  [1, 2, 4],
  [5, 2, 4],
  [6, 2, 8],
])('%i with threshold %i shows as %i', (count, smallCell, shown) => {
  expect(roundedCell(count, smallCell)).toBe(shown);
});

test.each([2, 3, 4, 5, 6, 7, 10, 100])('threshold %i: what is shown tells exactly its span', (smallCell) => {
  for (let count = 0; count < 400; count++) {
    const { low, high } = spanOfShown(roundedCell(count, smallCell), smallCell);
    const same = Array.from({ length: 600 }, (_, each) => each).filter(
      (each) => roundedCell(each, smallCell) === roundedCell(count, smallCell),
    );
    expect([low, high]).toEqual([same[0], same.at(-1)]);
    if (count >= 1 && count <= 4) expect(high - low).toBeGreaterThanOrEqual(2);
  }
});
