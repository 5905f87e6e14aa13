import { foldName } from '../../csv/fold-name.ts';
import type { CodeList } from '../code-lists.ts';
import { nearest } from './near.ts';

/** The code a text stands for, by code, label or other word (contract §1); undefined where it is none. */
export function createCodeFinder({ codes, aliases }: CodeList): (text: string) => string | undefined {
  const byText = new Map(
    [...codes.map((code) => [code, code] as const), ...Object.entries(aliases)].map(([word, code]) => [
      foldName(word),
      code,
    ]),
  );
  return (text) => byText.get(foldName(text));
}

/** The code that a text is probably meant to be. */
export function nearestCode(text: string, { codes, aliases }: CodeList): string | undefined {
  const word = nearest(text, [...codes, ...Object.keys(aliases)]);
  return word === undefined ? undefined : (aliases[word] ?? word);
}
