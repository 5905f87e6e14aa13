import { foldName } from '../csv/fold-name.ts';
import { createColumnReader } from '../datasets/cells/column-reader.ts';
import { nearest } from '../datasets/cells/near.ts';
import type { CellContext } from '../datasets/cells/read-cell.ts';
import type { Column } from '../datasets/column.ts';
import { choicesOf, yesNoHint } from './column-choices.ts';
import type { Choice } from './column-choices.ts';
import type { ForeignColumn } from './survey-foreign.ts';

/** A column with more different texts that mean nothing to us holds no codes. */
const MOST_ASKED = 60;

/** A text of a foreign column that our column does not take, so that its meaning is asked. */
export interface AskedValue {
  readonly text: string;
  /** How many cells hold it. */
  readonly count: number;
  /** The value it probably means; '' where none is likely. */
  readonly suggestion: string;
}

/** Tells for foreign columns which texts our column does not take, with what each probably means. */
export function createValueSuggester(
  column: Column,
  context: CellContext,
): (foreign: Pick<ForeignColumn, 'values' | 'more'>) => readonly AskedValue[] {
  const choices = choicesOf(column, context);
  const read = createColumnReader(column, context);
  return ({ values, more }) => {
    if (choices.length === 0 || more) return [];
    const refused = values.filter(({ text }) => !read(text).reading.ok);
    if (refused.length > MOST_ASKED) return [];
    return refused.map(({ text, count }) => ({
      text,
      count,
      suggestion: yesNoHint(column, text) ?? suggestChoice(text, choices) ?? '',
    }));
  };
}

/** The one choice whose words are in the text ('Toegekend per brief'), or the other way round, else one a few letters away. */
export function suggestChoice(text: string, choices: readonly Choice[]): string | undefined {
  const words = wordsOf(text);
  const known = choices.map(({ value, label }) => ({ value, of: wordsOf(label) }));
  const inside = known.filter(({ of }) => of.every((word) => words.includes(word)));
  // 'geen' is in 'geen uitkering' too: the choice that says most of the text wins.
  const most = Math.max(...inside.map(({ of }) => of.length));
  const best = inside.filter(({ of }) => of.length === most);
  if (best.length === 1) return best[0]?.value;
  if (best.length > 1) return undefined;
  const around = known.filter(({ of }) => isPartOf(words, of));
  if (around.length === 1) return around[0]?.value;
  return nearestChoice(text, choices) ?? nearestOfWords(words, choices);
}

/** Whether a text is a part of what a choice says, as 'Logistiek' is of 'transport logistiek'. */
function isPartOf(words: readonly string[], of: readonly string[]): boolean {
  return words.length > 0 && words.every((word) => word.length > 4 && of.includes(word));
}

function nearestChoice(text: string, choices: readonly Choice[]): string | undefined {
  const found = nearest(
    text,
    choices.flatMap(({ label, words }) => [label, ...words]),
  );
  return choices.find(({ label, words }) => label === found || (found !== undefined && words.includes(found)))
    ?.value;
}

function nearestOfWords(words: readonly string[], choices: readonly Choice[]): string | undefined {
  const found = new Set(
    words.filter((word) => word.length > 4).flatMap((word) => nearestChoice(word, choices) ?? []),
  );
  return found.size === 1 ? [...found][0] : undefined;
}

function wordsOf(text: string): string[] {
  return text
    .split(/[^\p{L}\p{N}]+/u)
    .map(foldName)
    .filter((word) => word !== '');
}
