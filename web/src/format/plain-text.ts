/** Without accents, case and space around it, to search in: `sudwest` finds Súdwest-Fryslân. */
export function plainText(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .trim()
    .toLowerCase();
}
