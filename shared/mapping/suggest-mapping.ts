import { foldName } from '../csv/fold-name.ts';
import { createColumnReader } from '../datasets/cells/column-reader.ts';
import type { CellContext } from '../datasets/cells/read-cell.ts';
import type { Column } from '../datasets/column.ts';
import type { DatasetDefinition } from '../datasets/definition.ts';
import { choicesOf } from './column-choices.ts';
import type { Mapping, MappedColumn } from './mapping.ts';
import { mayFill } from './may-fill.ts';
import { nameLikeness } from './name-likeness.ts';
import { createValueSuggester, suggestChoice } from './suggest-values.ts';
import type { ForeignColumn, ForeignSurvey, ForeignText } from './survey-foreign.ts';

/** What a name must at least have in common. */
const LIKELY_NAME = 0.6;
/** Goes before every likeness. */
const OWN_NAME = 2;
/** Different texts that show what a column holds. */
const LOOKED_AT = 60;
/** The share of values that must fit where the name says nothing, and below which the name is not believed. */
const [LIKELY_VALUES, UNLIKELY_VALUES] = [0.9, 0.3];
/** Types whose values show what they are; dates and numbers look alike in every column. */
const TELLING: ReadonlySet<Column['type']> = new Set(['code', 'municipality', 'indicator']);
/** Types that take any text: their values say nothing. */
const FREE: ReadonlySet<Column['type']> = new Set([
  'key',
  'participant',
  'caseworker',
  'text',
  'budget_line',
]);

/** A mapping to begin with: the likeliest foreign column for each of ours, by name and by what its cells hold. */
export function suggestMapping(
  definition: DatasetDefinition,
  survey: Pick<ForeignSurvey, 'columns' | 'headers'>,
  context: CellContext,
): Mapping {
  const pairs = definition.columns
    .flatMap((column) =>
      survey.columns.map((foreign) => ({ column, foreign, score: score(column, foreign, context) })),
    )
    .filter(({ score: of }) => of > 0)
    .sort((a, b) => b.score - a.score);
  const taken = new Set<string>();
  const found = new Map<string, MappedColumn>();
  for (const { column, foreign } of pairs) {
    if (found.has(column.name) || taken.has(foreign.name)) continue;
    taken.add(foreign.name);
    found.set(column.name, mapFrom(column, foreign, context));
  }
  return {
    dataset: definition.id,
    headers: survey.headers,
    columns: definition.columns.flatMap(({ name }) => found.get(name) ?? []),
  };
}

/** Our column filled from a foreign one, its values translated as far as that can be guessed. */
function mapFrom(column: Column, foreign: ForeignColumn, context: CellContext): MappedColumn {
  const asked = createValueSuggester(column, context)(foreign);
  const values = Object.fromEntries(asked.map(({ text, suggestion }) => [text, suggestion]));
  return { column: column.name, from: foreign.name, fixed: null, values };
}

/** A kept mapping for a file whose headers changed: what vanished is suggested anew, new values are added. */
export function renewMapping(kept: Mapping, fresh: Mapping, survey: Pick<ForeignSurvey, 'columns'>): Mapping {
  const there = new Map(survey.columns.map((foreign) => [foldName(foreign.name), foreign]));
  const still = kept.columns.filter(({ from }) => from === null || there.has(foldName(from)));
  const ours = new Set(still.map(({ column }) => column));
  const used = new Set(still.map(({ from }) => foldName(from ?? '')));
  const anew = fresh.columns.filter(
    ({ column, from }) => !ours.has(column) && !used.has(foldName(from ?? '')),
  );
  const suggested = new Map(fresh.columns.map((each) => [`${each.column}\n${each.from}`, each.values]));
  return {
    ...fresh,
    columns: [
      ...still.map((each) => ({
        ...each,
        values: { ...suggested.get(`${each.column}\n${each.from}`), ...each.values },
      })),
      ...anew,
    ],
  };
}

function score(column: Column, foreign: ForeignColumn, context: CellContext): number {
  // A column under our own name is ours, whatever is in it: that is for the check to say.
  if (foldName(foreign.name) === foldName(column.name)) return OWN_NAME;
  if (!mayFill(column, foreign)) return 0;
  const name = nameLikeness(foreign.name, column.name);
  const values = fittingShare(column, foreign, context);
  // Words for codes can be translated, so that a name alone is enough there.
  const translatable = choicesOf(column, context).length > 0;
  if (values !== null && values < UNLIKELY_VALUES && !translatable) return 0;
  if (name >= LIKELY_NAME) return name + (values ?? 0.5) / 10;
  return TELLING.has(column.type) && foreign.values.length > 1 && (values ?? 0) >= LIKELY_VALUES ? 0.5 : 0;
}

/** The share of a foreign column's values that our column takes, translated where need be; null where that says nothing. */
function fittingShare(column: Column, { values }: ForeignColumn, context: CellContext): number | null {
  if (FREE.has(column.type) || values.length === 0) return null;
  const read = createColumnReader(column, context);
  const choices = choicesOf(column, context);
  const fits = ({ text }: ForeignText): boolean =>
    read(text).reading.ok || suggestChoice(text, choices) !== undefined;
  const looked = values.slice(0, LOOKED_AT);
  return looked.filter(fits).length / looked.length;
}
