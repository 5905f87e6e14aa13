import { expect, test } from 'vitest';
import { CATALOGUE } from '../../../shared/issues/catalogue.ts';
import { warningWords } from '../../../web/src/pages/submission/warning-words.ts';

test('uploading 11: each kind of warning that asks for a reason has words of its own', () => {
  const codes = Object.entries(CATALOGUE).flatMap(([code, { severity }]) =>
    severity === 'warning' ? [code] : [],
  );
  expect(codes.length).toBeGreaterThan(10);
  const words = codes.map(warningWords);
  expect(new Set(words).size).toBe(codes.length);
  for (const [at, code] of codes.entries()) expect(words[at]).not.toBe(code.replaceAll('_', ' '));
});
