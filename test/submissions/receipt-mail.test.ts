import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileNameText } from '../../functions/submissions/file-name-text.ts';
import { receiptMail } from '../../functions/submissions/receipt-mail.ts';
import type { Receipt } from '../../functions/submissions/read-submission.ts';
import { submissionOf } from '../api/support/submissions.ts';
import { programme } from '../store/programme.ts';

const receipt: Receipt = {
  fileName: 'vouchers.csv',
  ...{ sha256: 'b'.repeat(64), originalSha256: 'a'.repeat(64), size: 5_000 },
  ...{ rows: 1_234, accepted: 1_234, refused: 0, sender: 'lead@example.org' },
  ...{ sentAt: '2025-03-05T09:00:00.000Z', acceptedAt: '2025-03-05T09:02:00.000Z', version: 2 },
};
const submission = submissionOf({ id: 's-7', programme: 'proef', project: 'OP', period: '2025-B1' });
const mailOf = (changes: Partial<Receipt> = {}, of: object = {}) =>
  receiptMail({ ...submission, ...of }, { ...receipt, ...changes }, programme, 'https://peilstok.example');

describe('uploading 19: the receipt by mail', () => {
  test('names all that proves what was handed in, in Dutch, and where the page is', () => {
    const { id, to, subject, text } = mailOf();
    expect({ id, to }).toEqual({ id: 'receipt/s-7', to: 'lead@example.org' });
    expect(subject).toBe('Peilstok: ontvangstbewijs, OP vouchers, januari-februari 2025');
    const facts = [
      'Programma: Proefprogramma',
      'Project: OP Opijver',
      'Gegevens: vouchers',
      'Periode: januari-februari 2025',
      'Bestand: vouchers.csv',
      'Rijen: 1.234, geaccepteerd: 1.234',
      `SHA-256 van wat is verstuurd: ${'b'.repeat(64)}`,
      `SHA-256 van uw eigen bestand: ${'a'.repeat(64)}`,
      'Ingezonden: 5 maart 2025 om 10:00',
      'Verwerkt: 5 maart 2025 om 10:02',
      'Versie: 2',
    ];
    expect(text).toContain(facts.join('\n'));
    expect(text).toContain('https://peilstok.example/aanleveren/s-7');
  });

  test('names one hash where the own file was sent as it was, or where it is not known', () => {
    for (const originalSha256 of [null, 'b'.repeat(64)])
      expect(mailOf({ originalSha256 }).text.match(/SHA-256/g)).toHaveLength(1);
  });

  test("names the mapping that made the file, and the sender's own columns", () => {
    const columns = { gemeente: 'Woonplaats', sector: null, status: 'status' };
    const { text } = mailOf({}, { mapping: { version: 3, columns } });
    expect(text).toContain('Koppeling van kolommen: versie 3 (gemeente is uw ‘Woonplaats’)\n');
  });

  test('says what came where that was no file', () => {
    const nothing = { sha256: null, originalSha256: null, fileName: '' };
    expect(mailOf(nothing, { nothingToReport: true }).text).toContain('Bestand: geen, niets te melden');
    expect(mailOf(nothing, { dataset: 'voortgang' }).text).toContain('Formulier: ingevuld');
    expect(mailOf({}, { municipality: 'GM0222' }).text).toContain('Gemeente: Doetinchem');
  });

  test('of an exercise says that it counts nowhere', () => {
    const { subject, text } = mailOf({}, { practice: true });
    expect(subject).toContain('oefening');
    expect(text).toMatch(/^Uw oefening is verwerkt\..* telt nergens mee\./);
  });
});

describe('uploading 24: a file name in a mail', () => {
  test.each([
    ['../../etc/vouchers.csv', 'vouchers.csv'],
    ['C:\\Users\\x\\vouchers.csv', 'vouchers.csv'],
    ['a.csv\r\nBcc: other@x.nl', 'a.csv Bcc: …'],
    ['a.csv\u2028Versie: 9', 'a.csv Versie: 9'],
    ['vouchers\u202Evsc.exe', 'vouchers vsc.exe'],
    ['van jan.jansen@gemeente.nl.csv', 'van …'],
    ['dossier_111222333.csv', 'dossier_….csv'],
    ['dossier_111222334.csv', 'dossier_111222334.csv'],
    ['Ünïcode – één.csv', 'Ünïcode – één.csv'],
  ])('%j stands there as %j', (given, shown) => expect(fileNameText(given)).toBe(shown));

  test('is one line of at most 121 signs, and makes no line of its own in the mail', () => {
    const lines = mailOf().text.split(/[\r\n\u2028\u2029]/).length;
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 255 }), (fileName) => {
        expect([...fileNameText(fileName)].length).toBeLessThanOrEqual(121);
        const { text, subject } = mailOf({ fileName });
        expect(text.split(/[\r\n\u2028\u2029]/)).toHaveLength(lines);
        expect(subject).toBe(mailOf().subject);
      }),
    );
  });
});
