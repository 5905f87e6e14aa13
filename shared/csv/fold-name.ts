/** A name as headers and codes are compared: without regard to case, accents, space, `_` and `-` (contract §1). */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\p{M}\s_\-\u00ad\u200b-\u200f\u2060\ufeff]/gu, '');
}
