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
  ['peilmoment definitief', 'Peilmoment definitief'],
  ['iets.nieuws', 'Iets.nieuws'],
])('says %s as %s', (action, words) => {
  expect(actionWords(action)).toBe(words);
});

it('names a slot as people do', () => {
  expect(subjectWords('3.7a/vouchers/2025-B1')).toBe('3.7a, vouchers, januari-februari 2025');
  expect(subjectWords('members')).toBe('members');
});

it('knows the id of a submission', () => {
  expect(isSubmissionId('41da8bc2-3f67-4bfe-9cfd-17f7520ac9d3')).toBe(true);
  expect([null, '2', 'AM09'].map(isSubmissionId)).toEqual([false, false, false]);
});

it.each<[string, string | null, string | null, string]>([
  ['programme.changed', '1', '2', 'van versie 1 naar versie 2'],
  ['programme.added', null, '1', 'naar versie 1'],
  ['members.replaced', 'a@x.nl / management', null, 'van a@x.nl / management naar niets'],
])('tells what %s changed', (action, from, to, words) => {
  expect(changeWords(action, from, to)).toBe(words);
});
