import type { Mapping, MappedColumn } from '../../../../shared/mapping/mapping.ts';
import type { AskedValue } from '../../../../shared/mapping/suggest-values.ts';
import type { MappingQuestion, OurColumn } from '../../check/check-messages.ts';

/** What can be chosen for a column beside a foreign one. */
export const NOT_THERE = '';
export const FIXED = '\u0000vast';

/** The mapping with another source for one of our columns. */
export function withSource(mapping: Mapping, ours: OurColumn, source: string): Mapping {
  const others = mapping.columns.filter(({ column }) => column !== ours.name);
  if (source === NOT_THERE) return { ...mapping, columns: others };
  if (source === FIXED) return withColumn(mapping, fixedColumn(ours.name, ''));
  const values = Object.fromEntries(askedOf(ours, source).map(({ text, suggestion }) => [text, suggestion]));
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

/** Texts of a foreign column that our column does not take, so that they need a translation. */
export function askedOf(ours: OurColumn, source: string | null | undefined): readonly AskedValue[] {
  return source == null || !Object.hasOwn(ours.asked, source) ? [] : (ours.asked[source] ?? []);
}

/** Names of required columns that have no source yet, or an empty fixed value. */
export function stillMissing(mapping: Mapping, ours: readonly OurColumn[]): readonly string[] {
  const filled = new Set(mapping.columns.filter(({ fixed }) => fixed !== '').map(({ column }) => column));
  return ours.filter(({ name, required }) => required && !filled.has(name)).map(({ name }) => name);
}

/** Our columns by what a person must do with them; those that need nothing are folded away. */
interface ColumnParts {
  readonly needed: readonly OurColumn[];
  readonly optional: readonly OurColumn[];
  readonly ready: readonly OurColumn[];
}

/** Of a file that is ours but for a few columns, those that are in it under our own name need nothing. */
export function columnParts({ ours, fit, mapping }: MappingQuestion): ColumnParts {
  const isReady = (column: OurColumn): boolean => {
    const from = sourceOf(mapping, column);
    return (
      !isDoubtful(mapping, column) &&
      fit.kind === 'own' &&
      !fit.absent.includes(column.name) &&
      askedOf(column, from).length === 0
    );
  };
  const asked = ours.filter((column) => !isReady(column));
  const needsLook = (column: OurColumn): boolean =>
    column.required ||
    column.use === 'used' ||
    isDoubtful(mapping, column) ||
    (fit.kind === 'own' && !fit.absent.includes(column.name));
  return {
    needed: asked.filter(needsLook),
    optional: asked.filter((column) => !needsLook(column)),
    ready: ours.filter(isReady),
  };
}

/** Whether a column of the file goes to one of ours by its name that no indicator of the project reads. */
export function isDoubtful(mapping: Mapping, column: OurColumn): boolean {
  return column.use === 'unused' && sourceOf(mapping, column) !== null;
}

function sourceOf({ columns }: Mapping, { name }: OurColumn): string | null {
  return columns.find(({ column }) => column === name)?.from ?? null;
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
