import { expect, test } from 'vitest';
import { nameSide } from '../../../web/src/charts/name-side.ts';

const place = { left: 10, right: 110, level: 100 };
const level = (y: number | null) => [
  { x: 0, y },
  { x: 200, y },
];

test.each([
  ['nothing near', [], 'above'],
  ['a line through the name above', [level(92)], 'below'],
  ['a line well above', [level(60)], 'above'],
  ['a line below', [level(108)], 'above'],
  ['lines on both sides', [level(92), level(108)], 'above'],
  ['a line broken off', [level(null)], 'above'],
  [
    'a line that rises through it',
    [
      [
        { x: 0, y: 140 },
        { x: 200, y: 0 },
      ],
    ],
    'below',
  ],
] as const)('a name beside %s', (_, others, side) => {
  expect(nameSide(place, others)).toBe(side);
});
