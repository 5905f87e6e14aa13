import { stripInvisible } from '../csv/cell-text.ts';
import { passesElevenTest } from './eleven-test.ts';
import { readsAsDate } from './stand-alone-number.ts';

/** What a text calls a citizen service number. */
const SAYS_BSN =
  /(?<!\p{L})b[.\s]?s[.\s]?n(?!\p{L})|bsn(?=\d|nr|nummer|-)|burger[\s-]?service[\s-]?(?:nummer|nr)|sofi[\s-]?(?:nummer|nr)/iu;

/** A quick no for most cells: too few digits for a number of eight. */
function hasEightDigits(text: string): boolean {
  let digits = 0;
  for (let at = 0; at < text.length && digits < 8; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) digits += 1;
  }
  return digits === 8;
}

/** Groups of digits that at most a few dots, spaces or hyphens part. */
const DIGIT_GROUPS = /\d+(?:[.\s\-\u2010-\u2015\u2212]{1,3}\d+)*/gu;
const GROUP = /\d+/g;

/** Whether some run of neighbouring groups is a number of 8 or 9 digits that passes and is no date. */
function hasPassingRun(groups: string): boolean {
  const parts = [...groups.matchAll(GROUP)].map((match) => ({ text: match[0], at: match.index }));
  return parts.some((first, from) => {
    let digits = '';
    for (const part of parts.slice(from, from + 9)) {
      digits += part.text;
      if (digits.length > 9) return false;
      if (digits.length < 8 || !passesElevenTest(digits)) continue;
      if (!readsAsDate(groups.slice(first.at, part.at + part.text.length))) return true;
    }
    return false;
  });
}

/**
 * Whether a text says BSN (or burgerservicenummer, sofinummer and the like) and holds a number of 8 or 9 digits that
 * passes the 11-test (contract §1, BSN). For cells of files and for the texts of the voortgang form.
 */
export function findBsnInText(text: string): boolean {
  if (!hasEightDigits(text)) return false;
  const visible = stripInvisible(text);
  if (!SAYS_BSN.test(visible)) return false;
  return [...visible.matchAll(DIGIT_GROUPS)].some((match) => hasPassingRun(match[0]));
}
