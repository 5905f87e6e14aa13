/** Order of two texts by code points, as extracts are sorted (contract §4); comparing code units would put emoji before `ﬁ`. */
export function byCodePoints(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  let at = 0;
  while (at < shorter && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  if (at === shorter) return a.length - b.length;
  // A pair of surrogates that differs in its second half only still begins one unit earlier.
  const split = at > 0 && isLowSurrogate(a.charCodeAt(at)) && isLowSurrogate(b.charCodeAt(at)) ? 1 : 0;
  return (a.codePointAt(at - split) ?? 0) - (b.codePointAt(at - split) ?? 0);
}

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
