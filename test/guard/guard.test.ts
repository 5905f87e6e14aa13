import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createGuard, type GuardVerdict } from '../../shared/guard/guard.ts';
import { numbersFrom } from './numbers.ts';

const pass = numbersFrom(400_000_000, 12, true);
const fail = numbersFrom(500_000_000, 100, false);

interface Options {
  readonly known?: readonly boolean[];
  readonly elevenProofNumbers?: boolean;
}

/** The verdict on rows of cells under headers, all known unless told otherwise. */
function judge(headers: readonly string[], rows: readonly (readonly string[])[], options: Options = {}) {
  const known = options.known ?? headers.map(() => true);
  const guard = createGuard(headers, { known, elevenProofNumbers: options.elevenProofNumbers ?? false });
  for (const [at, cells] of rows.entries()) guard.add({ row: at + 2, cells });
  return guard.verdict();
}

/** The verdict on one column. */
function judgeColumn(header: string, cells: readonly string[], options: Options = {}): GuardVerdict {
  return judge(
    [header],
    cells.map((cell) => [cell]),
    options,
  );
}

function codes(verdict: GuardVerdict): string[] {
  return verdict.findings.map((finding) => `${finding.kind} ${finding.code} ${finding.count}`);
}

describe('a header that says BSN refuses, filled or not', () => {
  test.each([
    ['bsn'],
    ['BSN'],
    ['Bsn-nummer'],
    ['bsn_deelnemer'],
    ['deelnemer BSN'],
    ['deelnemerBsn'],
    ['B.S.N.'],
    ['bsnnr'],
    ['Burgerservicenummer'],
    ['burger service nummer'],
    ['BURGER_SERVICE_NUMMER klant'],
    ['sofinummer'],
    ['Sofi-nummer'],
  ])('%s', (header) => {
    expect(judgeColumn(header, [], { known: [false] })).toEqual({
      refused: true,
      findings: [{ kind: 'refuse', code: 'bsn_kop', column: 0, header, count: 0 }],
    });
  });

  test.each([['status'], ['jobs nodig'], ['burgers'], ['servicenummer'], ['sofie'], ['']])(
    'not %s',
    (header) => {
      expect(judgeColumn(header, [], { known: [false] }).findings).toEqual([]);
    },
  );
});

describe('columns of numbers (contract §1, BSN)', () => {
  test.each([
    ['three that pass, alone', pass.slice(0, 3), ['refuse bsn_kolom 3']],
    ['three of six', [...pass.slice(0, 3), ...fail.slice(0, 3)], ['refuse bsn_kolom 3']],
    ['three of seven', [...pass.slice(0, 3), ...fail.slice(0, 4)], []],
    ['two, all', pass.slice(0, 2), ['warn bsn_mogelijk 2']],
    ['one, all', pass.slice(0, 1), ['warn bsn_mogelijk 1']],
    ['one of two', [...pass.slice(0, 1), ...fail.slice(0, 1)], []],
    ['two of three', [...pass.slice(0, 2), ...fail.slice(0, 1)], []],
    ['five of twenty-five, a fifth', [...pass.slice(0, 5), ...fail.slice(0, 20)], ['warn bsn_mogelijk 5']],
    ['five of twenty-six', [...pass.slice(0, 5), ...fail.slice(0, 21)], []],
    ['four of ten', [...pass.slice(0, 4), ...fail.slice(0, 6)], []],
    ['five of eleven', [...pass.slice(0, 5), ...fail.slice(0, 6)], ['warn bsn_mogelijk 5']],
    ['none', fail.slice(0, 10), []],
    ['the same three times is one', [pass[0], pass[0], `P${pass[0]}`], ['warn bsn_mogelijk 1']],
    ['forms of the same are one', ['123456782', '1234.56.782', 'V123456782'], ['warn bsn_mogelijk 1']],
    ['eight digits are nine with a zero', ['10000008', '010000008'], ['warn bsn_mogelijk 1']],
    ['in other forms', [`A${pass[0]}`, `${pass[1]} `, `="${pass[2]}"`], ['refuse bsn_kolom 3']],
    [
      'other cells do not count',
      [...pass.slice(0, 3), 'tekst', '12-05-2024', '1,5', ''],
      ['refuse bsn_kolom 3'],
    ],
    ['amounts are no numbers', pass.map((digits) => `${digits},00`), []],
    ['text around them is not stand-alone', pass.map((digits) => `nr ${digits}`), []],
    ['all zeros', ['00000000', '000000000'], []],
  ])('%s', (_, cells, expected) => {
    const texts = cells.map((cell) => cell ?? '');
    expect(codes(judgeColumn('vouchernummer', texts))).toEqual(expected);
    expect(codes(judgeColumn('iets', texts, { known: [false] }))).toEqual(expected);
  });

  test('numbers are counted per column', () => {
    const verdict = judge(
      ['a', 'b'],
      [
        [pass[0] ?? '', 'x'],
        ['x', pass[1] ?? ''],
        [pass[2] ?? '', pass[3] ?? ''],
      ],
    );
    expect(verdict.findings.map(({ column, code }) => [column, code])).toEqual([
      [0, 'bsn_mogelijk'],
      [1, 'bsn_mogelijk'],
    ]);
  });

  test('case numbers in a row are not refused: one in eleven passes by chance', () => {
    const cells = [...Array(5000).keys()].map((at) => String(731_000_000 + at * 7));
    expect(judgeColumn('zaaknummer', cells, { known: [false] })).toEqual({ refused: false, findings: [] });
  });

  test('numbers recorded as 11-proof are not judged, headers and texts still are', () => {
    const options = { elevenProofNumbers: true };
    expect(judgeColumn('vouchernummer', pass, options).findings).toEqual([]);
    expect(codes(judgeColumn('bsn', pass, options))).toEqual(['refuse bsn_kop 0']);
    expect(codes(judgeColumn('toelichting', [`bsn ${pass[0]}`], options))).toEqual(['refuse bsn_tekst 1']);
  });

  test('the order of rows changes no verdict', () => {
    const cell = fc.constantFrom(...pass, ...fail.slice(0, 12), 'x', '');
    fc.assert(
      fc.property(fc.array(cell), fc.array(cell), (one, other) => {
        const forward = judgeColumn('k', [...one, ...other]);
        expect(judgeColumn('k', [...other, ...one])).toEqual(forward);
        expect(judgeColumn('k', [...one, ...other, ...one])).toEqual(forward);
      }),
    );
  });
});

test('a text that says BSN beside a number refuses in any column, counted by cells', () => {
  const rows = [
    ['1', `BSN ${pass[0]}`],
    ['2', 'bsn onbekend'],
    ['3', `burgerservicenummer: ${pass[1]}`],
  ];
  expect(codes(judge(['nummer', 'toelichting'], rows))).toEqual(['refuse bsn_tekst 2']);
  expect(codes(judge(['nummer', 'eigen'], rows, { known: [true, false] }))).toEqual(['refuse bsn_tekst 2']);
});

describe('unknown columns (contract §1, Reading)', () => {
  test.each([
    ['naam'],
    ['Achternaam'],
    ['Adres'],
    ['straat en huisnummer'],
    ['Post code'],
    ['TELEFOON'],
    ['mobiel nr'],
    ['E-mail'],
    ['email_adres'],
    ['Geboorte datum'],
    ['geboortedátum'],
    ['IBAN'],
    ['rekening-nummer'],
  ])('%s, filled, refuses', (header) => {
    expect(codes(judgeColumn(header, ['', 'x'], { known: [false] }))).toEqual(['refuse persoon_kop 0']);
    expect(codes(judgeColumn(header, ['', ' '], { known: [false] }))).toEqual([]);
    expect(codes(judgeColumn(header, ['x'], { known: [true] }))).toEqual([]);
  });

  test('a header of as many words as fit in a cell is read as fast as it is long', () => {
    expect(judgeColumn('a '.repeat(16_000), ['x'], { known: [false] }).findings).toEqual([]);
  });

  test.each([['opleiding'], ['namens'], ['multi band'], ['datum'], ['']])('%s does not', (header) => {
    expect(judgeColumn(header, ['x'], { known: [false] }).findings).toEqual([]);
  });

  test('a header that gives the column away is told alone', () => {
    expect(codes(judgeColumn('e-mail', ['jan@voorbeeld.nl'], { known: [false] }))).toEqual([
      'refuse persoon_kop 0',
    ]);
    expect(codes(judgeColumn('bsn naam', [...pass, `bsn ${pass[0]}`], { known: [false] }))).toEqual([
      'refuse bsn_kop 0',
    ]);
  });

  test.each([
    ['jan@voorbeeld.nl', 'refuse persoon_email 1'],
    [' Jan.De-Boer+x@sub.voorbeeld.NL ', 'refuse persoon_email 1'],
    ['mailto:jan@voorbeeld.nl', 'refuse persoon_email 1'],
    ['Jan <jan@voorbeeld.nl>', 'refuse persoon_email 1'],
    ['jan@voorbeeld.nl; piet@voorbeeld.nl', 'refuse persoon_email 1'],
    ['NL91 ABNA 0417 1643 00', 'refuse persoon_iban 1'],
    ['nl91abna0417164300', 'refuse persoon_iban 1'],
    ['BE68 5390 0754 7034', 'refuse persoon_iban 1'],
    ['DE89370400440532013000', 'refuse persoon_iban 1'],
    ['0612345678', 'refuse persoon_mobiel 1'],
    ['06-12345678', 'refuse persoon_mobiel 1'],
    ['06 12 34 56 78', 'refuse persoon_mobiel 1'],
    ['+31 6 1234 5678', 'refuse persoon_mobiel 1'],
    ["'+31612345678", 'refuse persoon_mobiel 1'],
    ['0031612345678', 'refuse persoon_mobiel 1'],
    ['+31 (0)6 12345678', 'refuse persoon_mobiel 1'],
  ])('a cell %j', (cell, code) => {
    expect(codes(judgeColumn('eigen', ['x', cell], { known: [false] }))).toEqual([code]);
    expect(codes(judgeColumn('opleider', ['x', cell], { known: [true] }))).toEqual([]);
  });

  test.each([
    ['NL92 ABNA 0417 1643 00'],
    ['NL91ABNA04171643'],
    ['ZK91ABNA0417164300'],
    ['a@b'],
    ['@jan'],
    ['mail naar jan@voorbeeld.nl graag'],
    ['0512345678'],
    ['061234567'],
    ['06123456789'],
    ['1234567890'],
    ['x'],
  ])('not a cell %j', (cell) => {
    expect(judgeColumn('eigen', ['x', cell], { known: [false] }).findings).toEqual([]);
  });

  test('fields beyond the header are an unnamed, unknown column', () => {
    const verdict = judge(['status'], [['x', '', 'jan@voorbeeld.nl']]);
    expect(verdict.findings).toEqual([
      { kind: 'refuse', code: 'persoon_email', column: 2, header: '', count: 1 },
    ]);
  });
});

test('a file without header has values in its place: they are judged, and never repeated', () => {
  const [one = '', two = '', three = ''] = pass;
  const verdict = judge([one, 'jan@voorbeeld.nl'], [[two], [three]], { known: [false, false] });
  expect(verdict.findings).toEqual([
    { kind: 'refuse', code: 'bsn_kolom', column: 0, header: '', count: 3 },
    { kind: 'refuse', code: 'persoon_email', column: 1, header: '', count: 1 },
  ]);
});

test('no finding holds a value of the file', () => {
  const rows = pass.map((digits) => [digits, `bsn ${digits}`, 'jan@voorbeeld.nl']);
  const told = JSON.stringify(judge(['a', 'b', 'c'], rows, { known: [false, false, false] }));
  expect(pass.filter((digits) => told.includes(digits))).toEqual([]);
  expect(told).not.toContain('voorbeeld');
});
