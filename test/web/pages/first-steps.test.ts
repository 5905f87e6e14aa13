import { expect, it } from 'vitest';
import { isUnfurnished } from '../../../web/src/pages/overview/is-unfurnished.ts';

type Programme = Parameters<typeof isUnfurnished>[0];

it.each([
  ['nothing', { projects: [] }, true],
  ['no indicators in its lists', { projects: [{}, { indicators: [] }], indicators: [] }, true],
  ['an indicator of a project', { projects: [{}, { indicators: [{}] }] }, false],
  ['an indicator of its own', { projects: [], indicators: [{}] }, false],
])('a programme with %s is still to be furnished: %o is %s', (_name, programme, still) => {
  expect(isUnfurnished(programme as Programme)).toBe(still);
});
