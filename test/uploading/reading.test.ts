import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseText } from '../../shared/csv/cell-text.ts';
import { checkText } from '../checking/support/check-text.ts';
import { utf16Of } from '../csv/memory-source.ts';

const HEAD = 'vouchernummer;aanvraagdatum;status;gemeente;sector;opleiding';
const START = `${HEAD}\r\nV1;10-01-2025;aangevraagd;GM0222;zorg;x`;

/** What Windows-1252 has at 80 to 9F; the five it has not are absent. */
const UPPER = new Map(
  [...Array(32).keys()]
    .map((at) => at + 0x80)
    .filter((byte) => ![0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte))
    .map((byte) => [new TextDecoder('windows-1252').decode(new Uint8Array([byte])), byte]),
);
const asWindows = (text: string) =>
  new Uint8Array([...text].map((sign) => UPPER.get(sign) ?? sign.charCodeAt(0)));

const ENCODINGS: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'UTF-8': (text) => new TextEncoder().encode(text),
  'UTF-8 with mark': (text) => new TextEncoder().encode(`\ufeff${text}`),
  'UTF-16 LE': (text) => utf16Of(`\ufeff${text}`, 'le'),
  'UTF-16 BE': (text) => utf16Of(`\ufeff${text}`, 'be'),
  'Windows-1252': asWindows,
};

/** Dutch text as it is written: letters beyond ASCII stand between plain ones. */
const word = fc
  .tuple(fc.constantFrom(...'éëïöüçÉñß€’–œŸ'), fc.constantFrom('Cura', 'ge', 'Ra', 'x'))
  .map(([sign, plain]) => `${plain}${sign}a`);

describe('uploading 5: every encoding is read without loss, or refused naming the line', () => {
  test.each(Object.entries(ENCODINGS))('%s keeps every letter', async (_, encode) => {
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 6 }), async (words) => {
        const text = words.join(' ');
        const { kept, ok } = await checkText('vouchers', encode(`${START}${text}x\r\n`));
        expect(ok).toBe(true);
        expect(kept.map(({ values }) => values['opleiding'])).toEqual([`x${text}x`]);
      }),
      { numRuns: 40 },
    );
  });

  test('Curaçao stays Curaçao', async () => {
    for (const encode of Object.values(ENCODINGS)) {
      const { kept } = await checkText('vouchers', encode(`${START} Curaçao\r\n`));
      expect(kept[0]?.values['opleiding']).toBe('x Curaçao');
    }
  });

  test('any bytes at all are kept as one of the encodings has them, or the file is refused and says where', async () => {
    const plain = fc.constantFrom(...[...'aZ0 .é'].map((sign) => sign.charCodeAt(0)));
    const bytes = fc.array(fc.oneof(plain, fc.integer({ min: 0x80, max: 0xff })), { maxLength: 8 });
    let [kept, refused] = [0, 0];
    await fc.assert(
      fc.asyncProperty(bytes, async (high) => {
        const cell = new Uint8Array([...high, 'x'.charCodeAt(0)]);
        const file = Buffer.concat([Buffer.from(START), cell]);
        const result = await checkText('vouchers', new Uint8Array(file));
        if (!result.ok) {
          refused += 1;
          expect(result.accepted + result.refused).toBe(result.rows);
          expect(result.issues).toHaveLength(1);
          expect(result.issues[0]?.code).toMatch(/^(beschadigd_utf8|onbekende_tekens)$/);
          expect(result.issues[0]?.message).toMatch(/(regel|rij) 2\b/);
          return;
        }
        kept += 1;
        const readings = ['utf-8', 'windows-1252'].flatMap((encoding) => {
          try {
            return [normaliseText(`x${new TextDecoder(encoding, { fatal: true }).decode(cell)}`)];
          } catch {
            return [];
          }
        });
        expect(readings).toContain(result.kept[0]?.values['opleiding']);
      }),
      { numRuns: 300 },
    );
    expect(Math.min(kept, refused)).toBeGreaterThan(10);
  });
});

describe('uploading 8: accepted and refused are together the rows of the file', () => {
  const cell = fc.constantFrom(
    '#',
    '# V1',
    'V1',
    'v2',
    '',
    '-',
    '"a;b"',
    '"x\ny"',
    '10-01-2025',
    'zorg',
    '=1+1',
    '�',
  );
  const good = fc.nat(50).map((number) => `G${number};10-01-2025;aangevraagd;GM0222;zorg;x`);
  const odd = fc
    .tuple(fc.constantFrom('#', '# weg', 'V1', 'x'), fc.array(cell, { maxLength: 5 }))
    .map(([first, rest]) => [first, ...rest].join(';'));
  const blank = fc.constantFrom('', ' ', ';;', ' ; ;');

  test('for arbitrary rows, blank lines between them, of any number and with the same keys', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(good, odd, blank), { maxLength: 30 }),
        fc.constantFrom('\r\n', '\n', '\r'),
        async (lines, end) => {
          const rows = lines.filter((line) => /[^ ;]/.test(line)).length;
          const result = await checkText('vouchers', [HEAD, ...lines].join(end));
          expect(result.rows).toBe(rows);
          expect(result.accepted + result.refused).toBe(rows);
          // Where the file as a whole is refused, its good rows were read and none of them counts.
          if (result.accepted > 0) expect(result.kept).toHaveLength(result.accepted);
          if (result.ok) expect(result.kept).toHaveLength(rows);
          expect(new Set(result.kept.map(({ row }) => row)).size).toBe(result.kept.length);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('a row that begins with # is a row', async () => {
    const file = `${HEAD}\r\n#1;10-01-2025;aangevraagd;GM0222;zorg;\r\n#2;weg\r\n`;
    const result = await checkText('vouchers', file);
    expect(result).toMatchObject({ rows: 2, accepted: 1, refused: 1 });
    expect(result.kept.map(({ key }) => key)).toEqual(['#1']);
  });

  test('a fault of the file as a whole refuses all of its rows', async () => {
    const file = `${HEAD}\r\nV1;10-01-2025;aangevraagd;GM0222;zorg;\r\nV2;10-01-2025;aangevraagd;GM0222;zorg;;te veel\r\n`;
    expect(await checkText('vouchers', file)).toMatchObject({ rows: 2, accepted: 0, refused: 2 });
  });
});
