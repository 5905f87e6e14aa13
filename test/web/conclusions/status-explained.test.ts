import { expect, it } from 'vitest';
import { statusExplained } from '../../../web/src/conclusions/status-explained.ts';

const RESTS = 'gaat over de stand van 31 oktober 2025 tegenover het plan van die dag';
const GOES_ON = 'de prognose trekt de laatste drie perioden door en komt';

it.each([
  ['up', 'op_koers', 1150, `‘Op koers’ ${RESTS}; ${GOES_ON} onder het doel uit.`],
  ['up', 'op_koers', 1199.4, `‘Op koers’ ${RESTS}; ${GOES_ON} onder het doel uit.`],
  ['up', 'op_koers', 1199.6, `‘Op koers’ ${RESTS}; ${GOES_ON} onder het doel uit.`],
  ['up', 'op_koers', 1300, null],
  ['down', 'op_koers', 1250, `‘Op koers’ ${RESTS}; ${GOES_ON} boven het doel uit.`],
  ['down', 'op_koers', 1100, null],
  ['up', 'achter', 1300, `‘Achter’ ${RESTS}; ${GOES_ON} boven het doel uit.`],
  ['up', 'aandacht', 1200, `‘Aandacht’ ${RESTS}; ${GOES_ON} op het doel uit.`],
  ['down', 'achter', 1100, `‘Achter’ ${RESTS}; ${GOES_ON} onder het doel uit.`],
  ['up', 'achter', 900, null],
  ['up', 'behaald', 1300, null],
  ['up', 'op_koers', null, null],
] as const)('%s, %s with a forecast of %s', (direction, status, forecast, expected) => {
  expect(statusExplained({ direction, status, kind: 'count', forecast, target: 1200, t: '2025-10-31' })).toBe(
    expected,
  );
});

it('has nothing to explain without a target', () => {
  const told = {
    direction: 'up',
    status: 'geen_doel',
    kind: 'count',
    forecast: 3,
    target: null,
    t: '2025-10-31',
  } as const;
  expect(statusExplained(told)).toBeNull();
});
