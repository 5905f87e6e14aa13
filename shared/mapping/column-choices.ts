import { YES_NO, YES_NO_UNKNOWN } from '../datasets/code-lists.ts';
import type { CellContext } from '../datasets/cells/read-cell.ts';
import type { Column } from '../datasets/column.ts';

/** A value that a column may hold, as a person chooses it. */
export interface Choice {
  /** As it is written into the file. */
  readonly value: string;
  readonly label: string;
  /** Other words for it, which the reader takes too. */
  readonly words: readonly string[];
}

/** The values a column chooses from; empty where it takes any text, date or number. */
export function choicesOf(column: Column, context: CellContext): readonly Choice[] {
  switch (column.type) {
    case 'municipality':
      return [
        ...context.municipalities.map(({ code, name }) => ({ value: code, label: name, words: [] })),
        { value: 'buiten_regio', label: 'buiten regio', words: [] },
      ];
    case 'indicator':
      return context.indicatorIds.map((id) => ({ value: id, label: id, words: [] }));
    case 'code':
      return (column.list?.codes ?? []).map((code) => ({
        value: code,
        label: code.replaceAll('_', ' '),
        words: Object.entries(column.list?.aliases ?? {}).flatMap(([word, of]) =>
          of === code ? [word] : [],
        ),
      }));
    default:
      return [];
  }
}

/** Ways to write ja, nee and onbekend of which the reader is not sure, by what they probably mean. */
const YES_NO_HINTS: Readonly<Record<string, string>> = {
  y: 'ja',
  yes: 'ja',
  x: 'ja',
  v: 'ja',
  '-1': 'ja',
  no: 'nee',
  geen: 'nee',
  niet: 'nee',
  '2': 'nee',
  '3': 'onbekend',
  '8': 'onbekend',
  '9': 'onbekend',
  '99': 'onbekend',
  '?': 'onbekend',
  'weet niet': 'onbekend',
  unknown: 'onbekend',
};

/** What a text in a ja/nee column probably means; undefined for other columns and texts. */
export function yesNoHint({ list }: Column, text: string): string | undefined {
  if (list !== YES_NO && list !== YES_NO_UNKNOWN) return undefined;
  const meant = YES_NO_HINTS[text.trim().toLowerCase()];
  return meant !== undefined && list.codes.some((code) => code === meant) ? meant : undefined;
}
