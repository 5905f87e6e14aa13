import { expect, test } from 'vitest';
import type { EntryAnswer } from '../../../shared/api/meetings.schema.ts';
import { obstaclesConclusion } from '../../../web/src/conclusions/meeting-conclusion.ts';

test('what nobody reported is not nothing', () => {
  const none = { named: 0, asked: 0, on: '2025-09-18' };
  const of = (have: number, done: (string | null)[] = []) =>
    obstaclesConclusion(done.map((day) => ({ done: day })) as EntryAnswer[], {
      ...none,
      reporting: { of: 3, have },
    });
  expect(of(0)).toBe('Er staan geen knelpunten op de lijst. 0 van 3 projecten leverden voortgang aan.');
  expect(of(2)).toBe(
    'Er zijn geen knelpunten gemeld en niemand vraagt hulp. 2 van 3 projecten leverden voortgang aan.',
  );
  expect(of(0, [null])).toBe(
    'Er staat 1 open knelpunt op de lijst. 0 van 3 projecten leverden voortgang aan.',
  );
});
