import { stripInvisible } from '../../csv/cell-text.ts';

/** A number as it stands in a cell, exact: `digits` and `decimals` are plain digits. */
export interface WrittenNumber {
  readonly negative: boolean;
  readonly digits: string;
  readonly decimals: string;
  /** A lone `1.234`: read as thousands, with a warning. */
  readonly loneDot: boolean;
  /** One to three digits, a comma and three digits: a decimal number that may have been meant as thousands. */
  readonly loneComma: boolean;
}

export type NumberFault = 'getal_vorm' | 'getal_engels' | 'getal_wetenschappelijk';

export type NumberReading =
  | { readonly ok: true; readonly number: WrittenNumber }
  | { readonly ok: false; readonly fault: NumberFault; readonly suggestion?: string };

const WRAPPING = /^([-\u2212])? {0,9}(€|EUR)? {0,9}([-\u2212])? {0,9}(\d.*?) {0,9}(€|EUR)?$/i;
const DOT_GROUPS = /^([1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+|-))?$/;
const SPACE_GROUPS = /^([1-9]\d{0,2}(?: \d{3})+)(?:,(\d+|-)|\.(\d+))?$/;
const COMMA = /^(\d+)(?:,(\d+|-))?$/;
const DOT = /^(\d+)\.(\d+)$/;
const ENGLISH = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const SCIENTIFIC = /^[-\u2212+]? ?\d+(?:[.,]\d+)?E[-+]?\d+$/i;

/** Reads a number in the forms of contract §1 (`1.234,50`, `€ 1.234,-`, `1 234,5`, `1234.5`, …). */
export function readNumber(text: string): NumberReading {
  const line = stripInvisible(text).replace(/\s/g, ' ');
  const wrapped = WRAPPING.exec(line);
  const [, minus, before, innerMinus, body = '', after] = wrapped ?? [];
  if (minus !== undefined && innerMinus !== undefined) return refused(line);
  if (before !== undefined && after !== undefined) return refused(line);
  const number = readBody(body);
  if (number === null) return refused(line);
  return { ok: true, number: { ...number, negative: minus !== undefined || innerMinus !== undefined } };
}

/** The value as a number; exact up to 15 digits. */
export function toNumber({ negative, digits, decimals }: WrittenNumber): number {
  const value = Number(`${digits}.${decimals === '' ? '0' : decimals}`);
  return negative && value !== 0 ? -value : value;
}

function readBody(body: string): Omit<WrittenNumber, 'negative'> | null {
  const dots = DOT_GROUPS.exec(body);
  if (dots !== null) {
    const lone = /^\d{1,3}\.\d{3}$/.test(body);
    return written((dots[1] ?? '').replaceAll('.', ''), dots[2], { loneDot: lone });
  }
  const spaces = SPACE_GROUPS.exec(body);
  if (spaces !== null) return written((spaces[1] ?? '').replaceAll(' ', ''), spaces[2] ?? spaces[3]);
  const comma = COMMA.exec(body);
  if (comma !== null) {
    return written(comma[1] ?? '', comma[2], { loneComma: /^[1-9]\d{0,2},\d{3}$/.test(body) });
  }
  const dot = DOT.exec(body);
  return dot === null ? null : written(dot[1] ?? '', dot[2]);
}

function written(digits: string, decimals = '', marks: { loneDot?: boolean; loneComma?: boolean } = {}) {
  return {
    digits,
    decimals: decimals === '-' ? '' : decimals,
    loneDot: marks.loneDot ?? false,
    loneComma: marks.loneComma ?? false,
  };
}

function refused(line: string): NumberReading {
  if (SCIENTIFIC.test(line)) return { ok: false, fault: 'getal_wetenschappelijk' };
  const bare = line.replace(/€|EUR/gi, '').trim();
  const unsigned = bare.replace(/^[-\u2212] ?/, '');
  if (ENGLISH.test(unsigned)) {
    const dutch = unsigned.replaceAll(',', ' ').replace('.', ',').replaceAll(' ', '.');
    return { ok: false, fault: 'getal_engels', suggestion: unsigned === bare ? dutch : `-${dutch}` };
  }
  const suggestion = [
    bare.replace(/^\+ ?/, ''),
    bare.replace(/ ?%$/, ''),
    bare.replace(/^[.,]/, '0,'),
    bare.replace(/[.,]$/, ''),
    bare.replace(/,(--+|—|–)$/, ',-'),
    bare.replace(/^(.*?) ?-$/, '-$1'),
    bare.replace(/['’]/g, '.'),
  ].find((candidate) => candidate !== line && candidate !== '' && readNumber(candidate).ok);
  return { ok: false, fault: 'getal_vorm', ...(suggestion === undefined ? {} : { suggestion }) };
}
