import { createGuard } from './guard.ts';
import { personalKind } from './personal-cell.ts';

/**
 * Whether a text of a form may hold a citizen service number, by the rule for files (contract §1, BSN). Nobody can
 * confirm a form, so what would be a warning counts too.
 */
export function mayHoldBsn(texts: readonly string[]): boolean {
  const guard = createGuard(
    texts.map(() => 'antwoord'),
    { known: texts.map(() => true) },
  );
  guard.add({ row: 1, cells: texts });
  return guard.verdict().findings.length > 0;
}

const WORDS = { email: 'een e-mailadres', mobiel: 'een mobiel nummer', iban: 'een rekeningnummer' } as const;

/** Most words that a telephone or account number is written in, as `NL 91 ABNA 0417 1643 00`. */
const LONGEST_NUMBER = 9;

/** What a text holds that only a person has, in Dutch words; each kind once (contract §1, voortgang). */
export function personalWords(text: string): string[] {
  const words = text.split(/\s+/).map((word) => word.replace(/^[("'‘“]+|[)"'’”.,;:!?]+$/g, ''));
  const found = new Set<string>();
  for (const from of words.keys()) {
    for (let to = from + 1; to <= Math.min(words.length, from + LONGEST_NUMBER); to += 1) {
      const kind = personalKind(words.slice(from, to).join(' '));
      if (kind !== null) found.add(WORDS[kind]);
    }
  }
  return [...found];
}
