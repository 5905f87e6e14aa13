import { expect, test } from 'vitest';
import { mayHoldBsn, personalWords } from '../../shared/guard/answers-guard.ts';

test.each<[string, string[]]>([
  ['Mail naar j.jansen@gemeente.nl.', ['een e-mailadres']],
  ['Bel 06-12345678 of (06) 12 34 56 78', ['een mobiel nummer']],
  ['Rekening NL91 ABNA 0417 1643 00, graag', ['een rekeningnummer']],
  ['Zie a@b.nl en 0612345678', ['een e-mailadres', 'een mobiel nummer']],
  ['Van 894 naar 963 vouchers op 31-10-2025; begroot € 1.250.000,00', []],
  ['', []],
])('%s', (text, found) => {
  expect(personalWords(text)).toEqual(found);
});

test.each([
  ['111222333', true],
  ['zijn bsn is 111222333', true],
  ['dossier 123456788', false],
  ['Op schema', false],
])('%s may hold a BSN: %s', (text, expected) => {
  expect(mayHoldBsn(['', text])).toBe(expected);
});
