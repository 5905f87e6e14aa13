import { zipOf } from '../web/check/support/zip.ts';
import { joined, utf16, utf8 } from './encodings.ts';

/** A broken or hostile file of vouchers, and the one thing that must be said of it. */
export interface HostileFile {
  readonly bytes: () => Uint8Array<ArrayBuffer>;
  /** The one issue; null for a file that is odd but can be read. */
  readonly code: string | null;
  /** What the message must name: the place, or what the file is. */
  readonly says?: string;
  /** Rows that are read; 0 where the file as a whole is refused before its rows. */
  readonly rows?: number;
  /** Whether the file stays in the archive: only where the guard could read all of it. */
  readonly kept: boolean;
}

const HEADER = 'vouchernummer;aanvraagdatum;status;toekenningsdatum;gemeente;sector';
const sound = (number: number): string => `W${number};02-01-2025;toegekend;15-01-2025;Doetinchem;zorg`;
const ROWS = [1, 2, 3].map(sound);
const TABLE = [HEADER, ...ROWS].join('\n');
const names = Array.from({ length: 10_000 }, (_, at) => `k${at}`).join(';');

/** By the issue's words. */
export const HOSTILE_FILES: Readonly<Record<string, HostileFile>> = {
  'an empty file: nothing but a byte-order mark': {
    bytes: () => joined([0xef, 0xbb, 0xbf]),
    ...{ code: 'leeg_bestand', says: 'leeg', kept: true },
  },
  'header only': { bytes: () => utf8(`${HEADER}\n;;;\n`), code: 'alleen_kop', kept: true },
  'a zip named .csv': {
    bytes: () => zipOf([{ name: 'vouchers.txt', content: TABLE }]),
    ...{ code: 'geen_csv', says: 'zip', kept: false },
  },
  'a PDF named .csv': {
    bytes: () => joined('%PDF-1.7\n', [0xe2, 0xe3, 0xcf, 0xd3, 10], TABLE),
    ...{ code: 'geen_csv', says: 'pdf', kept: false },
  },
  'NUL bytes': {
    bytes: () => utf8(TABLE.replace('W2', 'W\0')),
    ...{ code: 'nul_bytes', says: 'regel 3', kept: false },
  },
  'a 10 MB cell': {
    bytes: () => utf8(`${HEADER};opleiding\n${sound(1)};${'x'.repeat(10_000_000)}\n${sound(2)};y\n`),
    ...{ code: 'te_lange_cel', says: 'G2', rows: 2, kept: false },
  },
  'a 10 MB cell in quotes, with line ends': {
    bytes: () => utf8(`${HEADER};opleiding\n${sound(1)};"${'regel\n'.repeat(1_700_000)}"\n`),
    ...{ code: 'te_lange_cel', says: 'G2', rows: 1, kept: false },
  },
  'unclosed quote': {
    bytes: () => utf8(`${HEADER};opleiding\n${sound(1)};x\n${sound(2)};"zorg\n${sound(3)};y\n`),
    ...{ code: 'open_aanhalingsteken', says: 'rij 3 (cel G3)', rows: 2, kept: false },
  },
  '10,000 columns': {
    bytes: () => utf8(`${HEADER};${names}\n${ROWS.join('\n')}`),
    ...{ code: 'te_veel_kolommen', says: '10.006', rows: 3, kept: false },
  },
  'duplicate headers': {
    bytes: () => utf8(`${HEADER};Gemeente\n${ROWS.map((row) => `${row};Doetinchem`).join('\n')}`),
    ...{ code: 'kolom_dubbel', says: 'E1', rows: 3, kept: true },
  },
  'UTF-16 without BOM': {
    bytes: () => utf16(TABLE, 'le', false),
    ...{ code: 'utf16_zonder_bom', kept: false },
  },
  'mixed encodings': {
    bytes: () => joined(`${HEADER};opleiding\n${sound(1)};Café\n${sound(2)};Caf`, [0xe9], '\n'),
    ...{ code: 'beschadigd_utf8', says: 'regel 3', kept: false },
  },
  'lone CR': { bytes: () => utf8(TABLE.replaceAll('\n', '\r')), code: null, rows: 3, kept: true },
  'formula cells': {
    bytes: () =>
      utf8(`${HEADER};opleiding\n${ROWS.map((row) => `${row};"=HYPERLINK(""http://x"";""y"")"`).join('\n')}`),
    ...{ code: null, rows: 3, kept: true },
  },
  'right-to-left and combining characters': {
    bytes: () =>
      utf8(
        `${HEADER};opleiding\n${ROWS.map((row) => `\u200f${row};\u202eעברית\u202c Cafe\u0301`).join('\n')}`,
      ),
    ...{ code: null, rows: 3, kept: true },
  },
};
