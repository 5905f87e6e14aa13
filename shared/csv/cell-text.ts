/** Space, tab and the three no-break spaces. */
function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0 || code === 0x202f || code === 0x2007;
}

/** The text without spaces, tabs and no-break spaces around it; line ends stay (contract §1). */
export function trimSpaces(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && isSpace(text.charCodeAt(from))) from += 1;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1;
  return from === 0 && to === text.length ? text : text.slice(from, to);
}

/** The text that `="00123"` stands for: how exports keep Excel from dropping zeros. Other formulas stay text. */
function unwrapFormula(text: string): string {
  if (!text.startsWith('="')) return text;
  const content = /^="((?:[^"]|"")*)"$/.exec(text)?.[1];
  return content === undefined ? text : trimSpaces(content.replaceAll('""', '"'));
}

/**
 * A cell's text as it counts (contract §1, Text): NFC, trimmed of spaces, tabs and no-break spaces, `="00123"` as
 * 00123, and without the apostrophe that neutralises a formula (before `= + - @`, and before tab and CR, which our
 * own exports neutralise too).
 */
export function normaliseText(raw: string): string {
  const text = unwrapFormula(trimSpaces(raw.normalize('NFC')));
  return /^'[=+\-@\t\r]/.test(text) ? trimSpaces(text.slice(1)) : text;
}

/**
 * The text without what cannot be seen: zero-width characters, direction marks and soft hyphens, which codes, dates,
 * numbers and keys ignore (contract §1, Text). Trimmed again, as spaces may stand before such a character.
 */
export function stripInvisible(text: string): string {
  const visible = text.replace(
    /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g,
    '',
  );
  return trimSpaces(visible);
}

/** The characters that Windows-1252 writes as 80-9F, the five that it leaves undefined among them. */
const UPPER_1252 = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ\u0081\u008d\u008f\u0090\u009d';
const DAMAGE = new RegExp(`\\ufffd|[ÃÂ][${UPPER_1252}\\u00a0-\\u00bf]`);

/**
 * Whether a cell, as read and not yet trimmed, shows signs of damage (contract §1, Text): U+FFFD, or `Ã` or `Â`
 * before a character that Windows-1252 writes as 80-BF, which is UTF-8 that was read as Windows-1252 and saved again.
 */
export function looksDamaged(raw: string): boolean {
  return DAMAGE.test(raw.normalize('NFC'));
}
