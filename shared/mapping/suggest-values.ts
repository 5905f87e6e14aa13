import { stripInvisible } from '../csv/cell-text.ts';
import { foldName } from '../csv/fold-name.ts';
import { createCodeFinder, nearestCode } from '../datasets/cells/code-cell.ts';
import type { CodeList } from '../datasets/code-lists.ts';

/** A code and the words by which it is known. */
type Known = readonly [code: string, words: readonly string[]];

/** Whether a text is a code of the list as it stands, by code or label. */
export function isCode(text: string, list: CodeList): boolean {
  return createCodeFinder(list)(stripInvisible(text)) !== undefined;
}

/** Texts of a foreign column that are no code of ours, each with the code it probably means; '' where none is likely. */
export function suggestValues(texts: readonly string[], list: CodeList): Record<string, string> {
  const foreign = texts.filter((text) => !isCode(text, list));
  return Object.fromEntries(foreign.map((text) => [text, suggestCode(text, list) ?? '']));
}

/** The one code whose words are in the text ('Toegekend per brief'), else the one that is a few letters away. */
export function suggestCode(text: string, list: CodeList): string | undefined {
  const words = wordsOf(text);
  const known: Known[] = list.codes.map((code) => [code, wordsOf(code)]);
  const inside = known.filter(([, of]) => of.every((word) => words.includes(word)));
  // 'geen' is in 'geen uitkering' too: the code that says most of the text wins.
  const most = Math.max(...inside.map(([, of]) => of.length));
  const best = inside.filter(([, of]) => of.length === most);
  if (best.length === 1) return best[0]?.[0];
  if (best.length > 1) return undefined;
  return nearestCode(text, list) ?? nearestOfWords(words, list);
}

function nearestOfWords(words: readonly string[], list: CodeList): string | undefined {
  const found = new Set(
    words.filter((word) => word.length > 4).flatMap((word) => nearestCode(word, list) ?? []),
  );
  return found.size === 1 ? [...found][0] : undefined;
}

function wordsOf(text: string): string[] {
  return text
    .split(/[^\p{L}\p{N}]+/u)
    .map(foldName)
    .filter((word) => word !== '');
}
