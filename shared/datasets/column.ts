import * as z from 'zod/mini';
import type { CodeList } from './code-lists.ts';

/** How a column's text is read; the stored form of each stands in `dataset.ts`. */
export type ColumnType =
  | 'key'
  | 'participant'
  | 'caseworker'
  | 'text'
  | 'code'
  | 'date'
  | 'amount'
  | 'decimal'
  | 'whole'
  | 'year'
  | 'municipality'
  | 'indicator'
  | 'budget_line';

/** One column of a dataset: everything that is known of it. */
export interface Column<Name extends string = string, Schema extends z.ZodMiniType = z.ZodMiniType> {
  readonly name: Name;
  readonly type: ColumnType;
  readonly required: boolean;
  /** Judges the stored value, null where empty: what is allowed stands in it. */
  readonly schema: Schema;
  /** Of a code or ja/nee column. */
  readonly list: CodeList | null;
  /** Lowest and highest value allowed, in the unit people write. */
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** One Dutch sentence. */
  readonly description: string;
  /** As a person writes it; stands in the template's example row. */
  readonly example: string;
  /** What is entered may be personal, and is never repeated. */
  readonly personal: boolean;
}

interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

/** A column that every row must fill, of a type that needs nothing but a name, a description and an example. */
function required<Schema extends z.ZodMiniType>(
  type: ColumnType,
  schema: Schema,
  traits: { list?: CodeList; bounds?: Bounds; personal?: boolean } = {},
) {
  return <Name extends string>(name: Name, description: string, example: string): Column<Name, Schema> => ({
    name,
    type,
    required: true,
    schema,
    list: traits.list ?? null,
    minimum: traits.bounds?.min ?? null,
    maximum: traits.bounds?.max ?? null,
    description,
    example,
    personal: traits.personal ?? false,
  });
}

/** The same column, which a row may leave empty. */
export function optional<Name extends string, Schema extends z.ZodMiniType>(
  column: Column<Name, Schema>,
): Column<Name, z.ZodMiniNullable<Schema>> {
  return { ...column, required: false, schema: z.nullable(column.schema) };
}

const text = z.string().check(z.minLength(1));

/** The key of a row, unique in its file. */
export const keyColumn = required('key', text);
/** A participant's pseudonymous number. */
export const participantColumn = required('participant', text, { personal: true });
/** A caseworker's code; may turn out to be a name. */
export const caseworkerColumn = required('caseworker', text, { personal: true });
/** Free text about a thing. */
export const textColumn = required('text', text);
/** Free text that may be about a person. */
export const remarkColumn = required('text', text, { personal: true });
export const dateColumn = required('date', z.iso.date());
/** Four digits. */
export const yearColumn = required('year', z.int().check(z.gte(1000), z.lte(9999)));
export const municipalityColumn = required(
  'municipality',
  z.string().check(z.regex(/^(GM\d{4}|buiten_regio)$/)),
);
/** Id of an indicator of the project, in the project's spelling. */
export const indicatorColumn = required('indicator', text);
/** `nr` of a budget line of the project. */
export const budgetLineColumn = required('budget_line', text);

/** One of a list of codes, ja/nee among them. */
export function codeColumn<const Codes extends readonly [string, ...string[]]>(
  list: CodeList & { readonly codes: Codes },
) {
  return required('code', z.enum(list.codes as unknown as EnumOf<Codes>), { list });
}

type EnumOf<Codes extends readonly string[]> = { readonly [Code in Codes[number]]: Code };

/** Euros with at most two decimals, stored in cents. */
export function amountColumn(bounds: Bounds = {}) {
  const cents = bounds.min === undefined ? {} : { min: bounds.min * 100 };
  return required('amount', z.int().check(...boundChecks(cents)), { bounds });
}

export function decimalColumn(bounds: Bounds = {}) {
  return required('decimal', z.number().check(...boundChecks(bounds)), { bounds });
}

export function wholeColumn(bounds: Bounds = {}) {
  return required('whole', z.int().check(...boundChecks(bounds)), { bounds });
}

function boundChecks({ min, max }: Bounds) {
  return [...(min === undefined ? [] : [z.gte(min)]), ...(max === undefined ? [] : [z.lte(max)])];
}
