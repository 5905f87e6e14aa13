import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  actionWords,
  changeWords,
  isSubmissionId,
  subjectWords,
} from '../../../web/src/pages/audit/audit-words.ts';

it.each([
  ['submission.accepted', 'Aanlevering verwerkt'],
  ['submission.verlopen', 'Aanlevering verlopen'],
  ['mapping.added', 'Koppeling van kolommen gemaakt'],
  ['peilmoment definitief', 'Extract definitief gemaakt'],
  ['iets.nieuws', 'Iets.nieuws'],
])('says %s as %s', (action, words) => {
  expect(actionWords(action)).toBe(words);
});

it('names a slot as people do', () => {
  expect(subjectWords('3.7a/vouchers/2025-B1')).toBe('3.7a, vouchers, januari-februari 2025');
  expect(subjectWords('members')).toBe('leden en rechten');
  const names = new Map([['GM0222', 'Doetinchem']]);
  expect(subjectWords('2025-07-01/GM0222', names)).toBe('1 juli 2025, Doetinchem');
  expect(subjectWords('2025-07-01/GM9999', names)).toBe('1 juli 2025, GM9999');
});

it('knows the id of a submission', () => {
  expect(isSubmissionId('41da8bc2-3f67-4bfe-9cfd-17f7520ac9d3')).toBe(true);
  expect([null, '2', 'AM09'].map(isSubmissionId)).toEqual([false, false, false]);
});

it.each<[string, string | null, string | null, string]>([
  ['programme.changed', '1', '2', 'van versie 1 naar versie 2'],
  ['programme.added', null, '1', 'naar versie 1'],
  ['exception.granted', null, '2025-12-31', 'naar 31 december 2025'],
  [
    'peilmoment definitief',
    'ingediend',
    `definitief ${'0a'.repeat(32)}`,
    'van ingediend naar definitief hash 0a0a0a0a…',
  ],
  ['members.replaced', 'a@x.nl / management', null, 'van a@x.nl / management naar niets'],
])('tells what %s changed', (action, from, to, words) => {
  expect(changeWords(action, from, to)).toBe(words);
});

it('has Dutch words for every action that the functions put on the trail', () => {
  const folder = new URL('../../../functions/', import.meta.url);
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const actions = sources.flatMap((name) =>
    [...readFileSync(new URL(name, folder), 'utf8').matchAll(/'([a-z]+(?:\.[a-zA-Z]+)+)'/g)]
      .map(([, action = '']) => action)
      .filter((action) => KINDS.includes(action.split('.')[0] ?? '')),
  );
  expect(actions.length).toBeGreaterThan(10);
  expect(actions.filter((action) => actionWords(action).includes('.'))).toEqual([]);
});

/** What an action of the trail that is a code begins with. */
const KINDS = [
  'submission',
  'exception',
  'programme',
  'members',
  'mapping',
  'project',
  'practice',
  'retention',
];
