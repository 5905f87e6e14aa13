import { expect, it } from 'vitest';
import { projectConclusion } from '../../../web/src/conclusions/project-conclusion.ts';

const NONE = { late: 0, never: 0 };
const milestones = [
  { id: 'a', name: 'Start pilot', due: '2025-03-31', done: '2025-04-02' },
  { id: 'b', name: 'Evaluatie', due: '2025-06-30', done: null },
  { id: 'c', name: 'Tweede ronde', due: '2026-03-31', done: null },
  { id: 'd', name: 'Afronding', due: '2026-12-31', done: null },
];

it('names the next milestone, not one that has passed', () => {
  expect(projectConclusion({ indicators: [], milestones, asOf: '2025-11-14' }, NONE)).toEqual([
    'Dit project heeft geen indicatoren.',
    'Van 4 mijlpalen is er 1 afgerond; de volgende is Tweede ronde, 31 maart 2026.',
  ]);
});

it('looks at milestones as they were on the date', () => {
  expect(
    projectConclusion({ indicators: [], milestones, asOf: '2025-04-01' }, { late: 0, never: 2 }),
  ).toEqual([
    'Dit project heeft geen indicatoren.',
    '2 aanleveringen zijn nooit gekomen.',
    'Van 4 mijlpalen is er nog geen afgerond; de volgende is Evaluatie, 30 juni 2025.',
  ]);
});

it('says so when nothing is left', () => {
  const all = milestones.map((milestone) => ({ ...milestone, done: '2025-01-01' }));
  expect(projectConclusion({ indicators: [], milestones: all, asOf: '2025-11-14' }, NONE).at(-1)).toBe(
    'Van 4 mijlpalen zijn er 4 afgerond.',
  );
});
