import { describe, expect, test } from 'vitest';
import { profileFile } from '../../shared/csv/file-profile.ts';
import { bytesOf, cellsOf, readFile, repeatedSource, sourceOf, utf16Of } from './memory-source.ts';

const BOM8 = [0xef, 0xbb, 0xbf];

async function faultOf(content: string | Uint8Array) {
  const profile = await profileFile(sourceOf(content));
  return profile.ok ? null : profile.fault;
}

describe('uploading 5: encoding (contract §1)', () => {
  test.each([
    ['plain ASCII', bytesOf('a;b\n1;2\n'), 'utf-8', 0],
    ['valid UTF-8', bytesOf('a;b\nCuraçao;2\n'), 'utf-8', 0],
    ['UTF-8 with mark', bytesOf(BOM8, 'a;b\nCuraçao;2\n'), 'utf-8', 3],
    ['UTF-16 LE with mark', bytesOf([0xff, 0xfe], [...utf16Of('a;b\nCuraçao 😀;2\n', 'le')]), 'utf-16le', 2],
    ['UTF-16 BE with mark', bytesOf([0xfe, 0xff], [...utf16Of('a;b\nCuraçao 😀;2\n', 'be')]), 'utf-16be', 2],
    ['stray high bytes only', bytesOf('a;b\nCura', [0xe7], 'ao;2\n'), 'windows-1252', 0],
    // One well-formed sequence (C3 A9) against two stray bytes.
    ['fewer sequences than strays', bytesOf('a\n', [0xc3, 0xa9, 0x20, 0xe9, 0x20, 0xe9]), 'windows-1252', 0],
    ['a lead byte at the very end', bytesOf('a;b\nx;caf', [0xe9]), 'windows-1252', 0],
    ['an overlong form', bytesOf('a\n', [0xc0, 0xaf]), 'windows-1252', 0],
    ['a surrogate in UTF-8', bytesOf('a\n', [0xed, 0xa0, 0x80]), 'windows-1252', 0],
    ['beyond the last character', bytesOf('a\n', [0xf4, 0xa0, 0xa0, 0xa0]), 'windows-1252', 0],
  ] as const)('%s', async (_, bytes, encoding, start) => {
    expect(await profileFile(sourceOf(bytes))).toMatchObject({
      ok: true,
      encoding,
      start,
      size: bytes.length,
    });
  });

  test('the same text in every encoding gives the same cells', async () => {
    const text = 'naam;bedrag\nCuraçao;€ 5\n';
    const cells = [
      ['naam', 'bedrag'],
      ['Curaçao', '€ 5'],
    ];
    expect(await cellsOf(text)).toEqual(cells);
    expect(await cellsOf(bytesOf(BOM8, text))).toEqual(cells);
    expect(await cellsOf(bytesOf([0xff, 0xfe], [...utf16Of(text, 'le')]))).toEqual(cells);
    expect(await cellsOf(bytesOf([0xfe, 0xff], [...utf16Of(text, 'be')]))).toEqual(cells);
    expect(await cellsOf(bytesOf('naam;bedrag\nCura', [0xe7], 'ao;', [0x80], ' 5\n'))).toEqual(cells);
  });

  test('every byte that Windows-1252 defines is kept', async () => {
    const defined = [...Array(128).keys()]
      .map((at) => at + 128)
      .filter((byte) => ![0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte));
    // A stray byte between each keeps the bytes from looking like UTF-8.
    const cells = await cellsOf(bytesOf('kop\n', ...defined.map((byte) => [0xff, byte])));
    const text = cells[1]?.[0] ?? '';
    const read = [...text].filter((_, at) => at % 2 === 1);
    expect(read).toHaveLength(123);
    expect(read.slice(0, 27).join('')).toBe('€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ');
    expect(read.slice(27).map((sign) => sign.charCodeAt(0))).toEqual(
      [...Array(96).keys()].map((at) => at + 160),
    );
  });

  test.each([
    [
      'as many sequences as strays is damaged UTF-8, with its lines',
      bytesOf('a\n', [0xc3, 0xa9], '\r\n', [0xe9], 'x\n'),
      { code: 'beschadigd_utf8', row: null, params: { at: [3], count: 1 } },
    ],
    [
      'a cut sequence is stray in each byte',
      bytesOf('a\r', 'é é\r', [0xe2, 0x82], 'x\r'),
      { code: 'beschadigd_utf8', row: null, params: { at: [3], count: 1 } },
    ],
    [
      'a UTF-8 mark is believed',
      bytesOf(BOM8, 'a\nCura', [0xe7], 'ao\n', [0xe7, 0x20, 0xe7], '\n'),
      { code: 'beschadigd_utf8', row: null, params: { at: [2, 3], count: 2 } },
    ],
    [
      'a byte that Windows-1252 leaves undefined',
      bytesOf('a\nb\n', [0xe9, 0x20, 0x81], '\n'),
      { code: 'onbekende_tekens', row: null, params: { at: [3], count: 1 } },
    ],
    [
      'more lines than are named',
      bytesOf(BOM8, ...Array.from({ length: 12 }, () => [0xff, 0x0a])),
      { code: 'beschadigd_utf8', row: null, params: { at: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], count: 12 } },
    ],
    [
      'half a surrogate pair in UTF-16',
      bytesOf([0xff, 0xfe], [...utf16Of('a\n\ud83d\n', 'le')]),
      { code: 'beschadigd_utf16', row: null, params: { at: [2], count: 1 } },
    ],
    [
      'the other half of a surrogate pair in UTF-16',
      bytesOf([0xff, 0xfe], [...utf16Of('a\r😀\r\ude00', 'le')]),
      { code: 'beschadigd_utf16', row: null, params: { at: [3], count: 1 } },
    ],
    [
      'half a code unit in UTF-16',
      bytesOf([0xfe, 0xff], [...utf16Of('a\r\nb', 'be')], [0x00]),
      { code: 'beschadigd_utf16', row: null, params: { at: [2], count: 1 } },
    ],
    [
      'NUL bytes',
      bytesOf('a;b\n1;', [0], '2\n3;4\n', [0], '\n'),
      { code: 'nul_bytes', row: null, params: { at: [2, 4], count: 2 } },
    ],
    [
      'NUL in UTF-16',
      bytesOf([0xff, 0xfe], [...utf16Of('a\n\0\n', 'le')]),
      { code: 'nul_bytes', row: null, params: { at: [2], count: 1 } },
    ],
    [
      'UTF-16 LE without mark',
      utf16Of('vouchernummer;status\r\n1;é\r\n', 'le'),
      { code: 'utf16_zonder_bom', row: null, params: { order: 'le' } },
    ],
    [
      'UTF-16 BE without mark',
      utf16Of('vouchernummer;status\r\n1;é\r\n', 'be'),
      { code: 'utf16_zonder_bom', row: null, params: { order: 'be' } },
    ],
  ])('%s', async (_, bytes, fault) => {
    expect(await faultOf(bytes)).toEqual(fault);
  });
});

describe('files that are no CSV', () => {
  test.each([
    ['zip_of_xlsx', bytesOf('PK\x03\x04rest')],
    ['xls', bytesOf([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])],
    ['pdf', bytesOf('%PDF-1.7\n')],
    ['afbeelding', bytesOf([0x89], 'PNG\r\n')],
    ['gzip', bytesOf([0x1f, 0x8b, 8, 0])],
    ['rtf', bytesOf('{\\rtf1 tekst}')],
    ['html', bytesOf(BOM8, '\r\n <!DOCTYPE html><table>')],
    ['html', bytesOf('<Table><tr>')],
    ['xml', bytesOf([0xff, 0xfe], [...utf16Of('<?xml version="1.0"?>', 'le')])],
  ])('%s', async (kind, bytes) => {
    expect(await faultOf(bytes)).toEqual({ code: 'geen_csv', row: null, params: { kind } });
  });

  test.each([
    ['no byte', ''],
    ['a mark only', '\ufeff'],
  ])('%s is empty', async (_, text) => {
    expect(await faultOf(text)).toEqual({ code: 'leeg_bestand', row: null, params: {} });
    expect((await readFile(sourceOf(text))).end).toEqual({ rows: 0, complete: true });
  });

  test.each([
    ['blank lines only', '\r\n \t\r\n;;;\r\n'],
    ['a sep line only', 'sep=;\r\n'],
  ])('%s is empty too', async (_, text) => {
    const { faults, end } = await readFile(sourceOf(text));
    expect(faults).toEqual([{ code: 'leeg_bestand', row: null, params: {} }]);
    expect(end).toEqual({ rows: 0, complete: true });
  });

  test('100,000,000 bytes are read, one more is refused at once', async () => {
    const piece = `${'x'.repeat(999_999)}\n`;
    const most = await profileFile(repeatedSource('', piece, 100));
    expect(most).toMatchObject({ ok: true, size: 100_000_000 });
    let given = 0;
    const tooLarge = await profileFile({
      async *open() {
        for await (const chunk of repeatedSource('y', piece, 200).open()) {
          given += chunk.length;
          yield chunk;
        }
      },
    });
    expect(tooLarge).toEqual({
      ok: false,
      size: 100_000_001,
      fault: { code: 'te_groot', row: null, params: { size: 100_000_001, limit: 100_000_000 } },
    });
    expect(given).toBe(100_000_001);
  });
});
