import { inflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';

/** What a reader of a printed page needs to know, read from the bytes that Chromium writes. */
interface PrintedPdf {
  readonly pages: number;
  /** Whether it has a structure that says what is a heading, a table, a cell. */
  readonly tagged: boolean;
  readonly title: string;
  /** All text without its spaces: runs of letters have none between them. */
  readonly text: string;
}

/** Prints the page as the browser's own print window does with 'save as PDF', and reads what came of it. */
export async function readPdf(page: Page): Promise<PrintedPdf> {
  const bytes = await page.pdf({ tagged: true, preferCSSPageSize: true });
  const file = bytes.toString('latin1');
  const objects = new Map<string, string>();
  for (const [, id = '', body = ''] of file.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g))
    objects.set(id, body);
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\b/.test(body));
  return {
    pages: pages.length,
    tagged: /\/MarkInfo <<[^>]*\/Marked true/.test(file) && file.includes('/StructTreeRoot'),
    title: fromUtf16(/\/Title <FEFF([0-9A-F]*)>/.exec(file)?.[1] ?? ''),
    text: pages
      .map((body) => textOf(body, objects))
      .join('')
      .replaceAll(/\s/g, ''),
  };
}

function textOf(page: string, objects: ReadonlyMap<string, string>): string {
  const letters = new Map<string, ReadonlyMap<string, string>>();
  for (const [, name = '', id = ''] of page.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? '')?.[1] ?? '';
    letters.set(name, lettersOf(streamOf(objects.get(map))));
  }
  const content = streamOf(objects.get(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? ''));
  let font: ReadonlyMap<string, string> = new Map();
  let text = '';
  // A font is chosen, or codes of letters are shown.
  for (const [, name, codes = ''] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-F]+)>(?=[^<\n]*T[jJ])/g)) {
    if (name !== undefined) font = letters.get(name) ?? new Map();
    else text += decode(codes, font);
  }
  return text;
}

function decode(codes: string, font: ReadonlyMap<string, string>): string {
  const [width = 4] = [...font.keys()].map((code) => code.length);
  const each = codes.match(new RegExp(`.{${width}}`, 'g')) ?? [];
  return each.map((code) => font.get(code) ?? '').join('');
}

/** Which letter a code of a font stands for. */
function lettersOf(map: string): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  for (const [, from = '', to, letter = ''] of map.matchAll(
    /^<([0-9A-F]+)>(?: <([0-9A-F]+)>)? <([0-9A-F]+)>$/gm,
  )) {
    const first = Number.parseInt(from, 16);
    for (let code = first; code <= Number.parseInt(to ?? from, 16); code += 1) {
      const last = Number.parseInt(letter.slice(-4), 16) + code - first;
      letters.set(
        code.toString(16).toUpperCase().padStart(from.length, '0'),
        fromUtf16(letter.slice(0, -4)) + String.fromCharCode(last),
      );
    }
  }
  return letters;
}

function fromUtf16(hex: string): string {
  return (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');
}

function streamOf(body = ''): string {
  const stream = /stream\r?\n([\s\S]*)\r?\nendstream/.exec(body)?.[1];
  if (stream === undefined) return '';
  return body.includes('/FlateDecode')
    ? inflateSync(Buffer.from(stream, 'latin1')).toString('latin1')
    : stream;
}
