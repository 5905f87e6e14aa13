import { expect, test } from 'vitest';
import { referenceDatesOf, referenceWindow } from '../../shared/reference-date/window.ts';

const HALF_YEARS = ['01-01', '07-01'];

test.each([
  ['2022-01-01', '2021-07-01'],
  ['2021-07-01', '2021-01-01'],
  ['2024-07-01', '2024-01-01'],
])('the window of %s begins at the reference date before it, %s', (date, from) => {
  expect(referenceWindow(date, HALF_YEARS)).toEqual({ from, to: date });
});

test('one reference date a year gives a window of a year', () => {
  expect(referenceWindow('2024-07-01', ['07-01']).from).toBe('2023-07-01');
});

test('29 February comes round in leap years only', () => {
  expect(referenceWindow('2024-02-29', ['02-29']).from).toBe('2020-02-29');
  expect(referenceWindow('2024-07-01', ['02-29', '07-01']).from).toBe('2024-02-29');
  expect(referenceWindow('2025-07-01', ['02-29', '07-01']).from).toBe('2024-07-01');
  expect(referenceDatesOf('2020-01-01', '2022-12-31', ['02-29'])).toEqual(['2020-02-29', '2024-02-29']);
});

test('reference dates run from after the start to the first past the end', () => {
  expect(referenceDatesOf('2020-07-01', '2022-12-31', HALF_YEARS)).toEqual([
    '2021-01-01',
    '2021-07-01',
    '2022-01-01',
    '2022-07-01',
    '2023-01-01',
  ]);
});
