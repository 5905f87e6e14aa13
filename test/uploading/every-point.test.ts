import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What the best upload of a periodic return does has this many points. */
const POINTS = 25;
const TESTS = new URL('../', import.meta.url);
/** A title of a test, or of a group of them, that begins with the points it is of. */
const TITLE =
  /\b(?:describe|test|it)(?:\.each[^'"`]*)?\(\s*['"`]uploading (\d+(?:, \d+)*): |^\s*['"`]uploading (\d+(?:, \d+)*): /gm;

/** The points that the titles of a source name. */
function pointsIn(source: string): number[] {
  return [...source.matchAll(TITLE)].flatMap(([, own = '', ofTable = '']) =>
    `${own}${ofTable}`.split(', ').map(Number),
  );
}

test('every point of uploading has a test whose name carries its number', () => {
  const sources = readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts'))
    .map((path) => readFileSync(new URL(path, TESTS), 'utf8'));
  const tested = new Set(sources.flatMap(pointsIn));
  const all = Array.from({ length: POINTS }, (_, index) => index + 1);
  expect(all.filter((point) => !tested.has(point))).toEqual([]);
  expect([...tested].filter((point) => !all.includes(point))).toEqual([]);
});

test('a number is only taken from a title', () => {
  expect(pointsIn("test('uploading 9, 10: the header', () => {")).toEqual([9, 10]);
  expect(pointsIn("test.each([1])(\n  'uploading 13: %i', () => {")).toEqual([13]);
  expect(pointsIn('// uploading 7: told elsewhere')).toEqual([]);
  expect(pointsIn("test('the file of uploading 7: more')")).toEqual([]);
});
