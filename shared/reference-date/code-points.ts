/**
 * Order of two texts by code points, as extracts are sorted (contract §4); by code units emoji would stand before `ﬁ`.
 * Where two texts differ within a pair of surrogates, the second halves have the order of the whole.
 */
export function byCodePoints(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  let at = 0;
  while (at < shorter && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  return at === shorter ? a.length - b.length : (a.codePointAt(at) ?? 0) - (b.codePointAt(at) ?? 0);
}
