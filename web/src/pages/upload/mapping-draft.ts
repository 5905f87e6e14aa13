import type { CodeList } from '../../../../shared/datasets/code-lists.ts';
import type { Mapping, MappedColumn } from '../../../../shared/mapping/mapping.ts';
import { isCode, suggestValues } from '../../../../shared/mapping/suggest-values.ts';
import type { ForeignColumn } from '../../../../shared/mapping/survey-foreign.ts';
import type { OurColumn } from '../../check/check-messages.ts';

/** What can be chosen for a column beside a foreign one. */
export const NOT_THERE = '';
export const FIXED = '\u0000vast';

/** The mapping with another source for one of our columns. */
export function withSource(
  mapping: Mapping,
  ours: OurColumn,
  source: string,
  columns: readonly ForeignColumn[],
): Mapping {
  const others = mapping.columns.filter(({ column }) => column !== ours.name);
  if (source === NOT_THERE) return { ...mapping, columns: others };
  if (source === FIXED) return withColumn(mapping, fixedColumn(ours.name, ''));
  const foreign = columns.find(({ name }) => name === source);
  const values =
    ours.list === null || !foreign || foreign.more ? {} : suggestValues(foreign.values, ours.list);
  return withColumn(mapping, { column: ours.name, from: source, fixed: null, values });
}

/** The mapping with one of our columns as given. */
export function withColumn(mapping: Mapping, changed: MappedColumn): Mapping {
  const others = mapping.columns.filter(({ column }) => column !== changed.column);
  return { ...mapping, columns: [...others, changed] };
}

export function fixedColumn(column: string, fixed: string): MappedColumn {
  return { column, from: null, fixed, values: {} };
}

/** Texts of a foreign column that are no code of ours, so that they need a translation. */
export function foreignTexts(foreign: ForeignColumn | undefined, list: CodeList | null): readonly string[] {
  if (foreign === undefined || list === null || foreign.more) return [];
  return foreign.values.filter((text) => !isCode(text, list));
}

/** Names of required columns that have no source yet, or an empty fixed value. */
export function stillMissing(mapping: Mapping, ours: readonly OurColumn[]): readonly string[] {
  const filled = new Set(mapping.columns.filter(({ fixed }) => fixed !== '').map(({ column }) => column));
  return ours.filter(({ name, required }) => required && !filled.has(name)).map(({ name }) => name);
}

/** As it is kept: without empty fixed values and translations that were left open. */
export function finished(mapping: Mapping): Mapping {
  return {
    ...mapping,
    columns: mapping.columns
      .filter(({ fixed }) => fixed === null || fixed.trim() !== '')
      .map((column) => ({
        ...column,
        values: Object.fromEntries(Object.entries(column.values).filter(([, value]) => value !== '')),
      })),
  };
}
