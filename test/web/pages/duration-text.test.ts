import { expect, it } from 'vitest';
import { durationText } from '../../../web/src/pages/deliveries/duration-text.ts';

it.each([
  [0, 'minder dan een minuut'],
  [59, 'minder dan een minuut'],
  [60, '1 minuut'],
  [749, '12 minuten'],
  [5_399, '90 minuten'],
  [5_400, '2 uur'],
  [86_400, '24 uur'],
  [129_600, '2 dagen'],
  [10 * 86_400, '10 dagen'],
])('%i seconds are told as %s', (seconds, text) => expect(durationText(seconds)).toBe(text));
