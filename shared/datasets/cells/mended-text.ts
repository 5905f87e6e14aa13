/** What Windows-1252 writes as 80-9F, in that order; a space stands for each byte that it leaves undefined. */
const HIGH_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const DOUBLE = /([ÃÂ])([€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ\u0080-\u00BF])/g;

/** A text with double encoding undone (`CuraÃ§ao` → `Curaçao`); undefined where characters are lost for good. */
export function mendedText(raw: string): string | undefined {
  if (raw.includes('\uFFFD')) return undefined;
  return raw.replace(DOUBLE, (_, lead: string, follower: string) => {
    const index = HIGH_1252.indexOf(follower);
    const low = index < 0 ? follower.charCodeAt(0) : 0x80 + index;
    return String.fromCharCode((lead === 'Ã' ? 0xc0 : 0x80) + (low & 0x3f));
  });
}
