import { describe, expect, test } from 'vitest';
import { briefs, checkText } from './support/check-text.ts';

const HEAD = 'vouchernummer;aanvraagdatum;status;gemeente;sector';
const ROW = 'V1;05-01-2025;aangevraagd;Doetinchem;zorg';

describe('uploading 9, 10: the header', () => {
  test.each([
    ['deelnemernummer;gemeente;geboortejaar;opleidingsniveau\nD1;222;1990;hbo', 'deelnemers'],
    ['matchnummer;matchdatum;soort;gemeente\nM1;5-1-2025;baan;222', 'matches'],
    ['indicator;waarde\nSROI;1', 'meetwaarden'],
    ['Jaar;Post;Baten\n2025;1;1', 'financien'],
  ])('at most half of the required columns is one message: %s', async (text, resembles) => {
    const result = await checkText('vouchers', text);
    expect(briefs(result)).toEqual(['error verkeerd_bestand 1:-']);
    expect(result.issues[0]?.message).toContain(`‘${resembles}’`);
    expect(result).toMatchObject({ rows: 1, accepted: 0, refused: 1 });
  });

  test('a file that resembles nothing is told so', async () => {
    const result = await checkText('vouchers', 'a;b;naam\n1;2;3;4');
    expect(result.issues[0]?.message).toContain('ook niet bij een ander bestand');
  });

  test('exactly half is too few, one more is not', async () => {
    const half = await checkText('matches', 'matchnummer;matchdatum;sector\nM1;5-1-2025;zorg');
    expect(briefs(half)).toEqual(['error verkeerd_bestand 1:-']);
    const more = await checkText('matches', 'matchnummer;matchdatum;soort\nM1;5-1-2025;baan');
    expect(briefs(more)).toEqual(['error kolom_ontbreekt 1:gemeente']);
  });

  test('one of two required columns of financien is too few', async () => {
    expect(briefs(await checkText('financien', 'jaar;baten\n2025;1'))).toEqual([
      'error verkeerd_bestand 1:-',
    ]);
  });

  test('one error for each missing column, none for its cells, and the rows are still checked', async () => {
    const text = '\nvouchernummer;aanvraagdatum;status\nV1;31-02-2025;toegekend';
    const result = await checkText('vouchers', text);
    expect(briefs(result)).toEqual([
      'error kolom_ontbreekt 2:gemeente',
      'error kolom_ontbreekt 2:sector',
      'error datum_bestaat_niet B3',
      'error toekenningsdatum_nodig 3:toekenningsdatum',
    ]);
    expect(result).toMatchObject({ rows: 1, accepted: 0, refused: 1 });
  });

  test('unknown columns are told, with a warning where one resembles an absent column', async () => {
    const text = `${HEAD};opmerking;toekennigsdatum;statuss;uitleg_peilstok\n${ROW};x;;;wat er mis was`;
    const result = await checkText('vouchers', text);
    expect(briefs(result)).toEqual([
      'notice kolom_onbekend F1',
      'warning kolom_onbekend_lijkt_op G1',
      'notice kolom_onbekend H1',
    ]);
    expect(result.issues[1]).toMatchObject({ column: 'toekennigsdatum', suggestion: 'toekenningsdatum' });
    expect(result.accepted).toBe(1);
  });

  test.each([
    ['opleiders', 'opleider'],
    ['opleid', 'opleider'],
    ['xyesultaat', 'resultaat'],
  ])('%s differs in at most two letters from %s', async (name, resembles) => {
    const result = await checkText('vouchers', `${HEAD};${name}\n${ROW};x`);
    expect(result.issues[0]).toMatchObject({ severity: 'warning', suggestion: resembles });
  });

  test.each(['xyzultaat', 'oplei', 'bedragen1'])('%s differs in more', async (name) => {
    const result = await checkText('vouchers', `${HEAD};${name}\n${ROW};x`);
    expect(briefs(result)).toEqual(['notice kolom_onbekend F1']);
  });

  test('a duplicate header is an error of the whole file, also of an unknown column', async () => {
    const result = await checkText('vouchers', `${HEAD};Sta-tus;memo;Memo\n${ROW};afgewezen;;`);
    expect(briefs(result)).toEqual([
      'error kolom_dubbel F1',
      'notice kolom_onbekend G1',
      'error kolom_dubbel H1',
    ]);
    expect(result.issues[0]?.message).toContain('C1');
    expect(result).toMatchObject({ rows: 1, accepted: 0, refused: 1 });
  });

  test('unnamed columns are never duplicates, and told where they hold something', async () => {
    const head = 'vouchernummer;;aanvraagdatum; ;status;gemeente;sector';
    const empty = await checkText('vouchers', `${head}\nV1;;5-1-2025;;aangevraagd;222;zorg`);
    expect(briefs(empty)).toEqual([]);
    const filled = await checkText('vouchers', `${head}\nV1;;5-1-2025;memo;aangevraagd;222;zorg`);
    expect(briefs(filled)).toEqual(['notice kolom_zonder_naam D1']);
    expect(filled.accepted).toBe(1);
  });

  test('a header that may be a number of a person is not repeated', async () => {
    const result = await checkText('vouchers', `${HEAD};123456782\n${ROW};x`);
    expect(JSON.stringify(result)).not.toContain('123456782');
  });
});
