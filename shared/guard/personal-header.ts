/** What the header of an unknown column must not hold where the column is filled (contract §1, Reading). */
const PERSONAL_WORDS = [
  'naam',
  'adres',
  'straat',
  'postcode',
  'telefoon',
  'mobiel',
  'email',
  'geboortedatum',
  'iban',
  'rekeningnummer',
] as const;

/** The words that say BSN and are too long to stand in another word by chance. */
const BSN_WORDS = ['burgerservicenummer', 'burgerservicenr', 'sofinummer', 'sofinr'] as const;

/** The words of a header, in lower case without accents, parted where a mark or an inner capital parts them. */
function wordsOf(header: string): string[] {
  const plain = header.normalize('NFD').replace(/[\p{M}\u00ad\u200b-\u200f\u2060\ufeff]/gu, '');
  return plain
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Whether a word is in the header: inside one of its words, or over several from the beginning of one. */
function holds(words: readonly string[], wanted: string): boolean {
  const joined = words.join('');
  let at = 0;
  return words.some((word) => {
    const begin = at;
    at += word.length;
    return word.includes(wanted) || joined.startsWith(wanted, begin);
  });
}

/** Whether a header says bsn, burgerservicenummer or sofinummer, in whatever spelling (contract §1, BSN). */
export function headerSaysBsn(header: string): boolean {
  const words = wordsOf(header);
  return BSN_WORDS.some((wanted) => holds(words, wanted)) || holds(words, 'bsn');
}

/** Whether a header holds naam, adres, telefoon and so on, without regard to case, accents, space, `_`, `-`. */
export function headerIsPersonal(header: string): boolean {
  const words = wordsOf(header);
  return PERSONAL_WORDS.some((wanted) => holds(words, wanted));
}
