import * as z from 'zod';
import { programmeSchema } from '../programme.schema.ts';
import type { FormBranch, FormNode, FormOption, FormSource } from './form-node.ts';
import { BRANCH_WORDS, FIELD_WORDS, OPTION_WORDS } from './form-words.ts';

type Json = z.core.JSONSchema.JSONSchema;

const SOURCES: Readonly<Record<string, FormSource>> = {
  'projects[].lines[]': 'lines',
  'projects[].municipalities[]': 'municipalities',
  'projects[].countedUnder': 'projects',
  'projects[].overlaps[]': 'projects',
  'indicators[].measure.date': 'dateColumns',
  'indicators[].measure.field': 'columns',
  'indicators[].measure.where': 'columns',
  'indicators[].measure.among': 'columns',
  'indicators[].measure.projects[]': 'projects',
  'stated[].line': 'lines',
  'stated[].project': 'projects',
  'transfers[].from[0]': 'projects',
  'transfers[].to[0]': 'projects',
  'esf.projects[]': 'projects',
  'esf.municipalities[].code': 'municipalities',
};
/** Settled when a programme begins: no form changes them. */
const SETTLED: ReadonlySet<string> = new Set(['id', 'practice', 'region.code']);

/** The form of a programme file, made of its schema and the table of words: what the schema has, the form has. */
export function programmeForm(): FormNode {
  return nodeOf(z.toJSONSchema(programmeSchema, { io: 'input' }), '', true);
}

function nodeOf(schema: Json, path: string, required: boolean): FormNode {
  const own = path.replace(/^projects\[\]\.indicators/, 'indicators');
  // One of a list of bare values is called what the list is.
  const words = FIELD_WORDS[path] ??
    FIELD_WORDS[own] ??
    FIELD_WORDS[own.replace(/\[\]$/, '')] ?? { label: path };
  const source = SOURCES[own];
  const base = { ...words, required, ...(source && { from: source }) };
  const shapes = (schema.anyOf ?? schema.oneOf)?.map(asSchema);
  const solid = shapes?.filter(({ type }) => type !== 'null');
  const [only] = solid ?? [];
  if (shapes && solid?.length === 1 && only) {
    return { ...nodeOf(only, path, required), nullable: true, initial: null };
  }
  if (solid) return either(solid, path, base);
  if (schema.prefixItems) {
    const fields = schema.prefixItems.map((item, at): [string, FormNode] => [
      String(at),
      nodeOf(asSchema(item), `${path}[${at}]`, true),
    ]);
    return { ...base, kind: 'tuple', fields: Object.fromEntries(fields), initial: fields.map(initialOf) };
  }
  switch (schema.type) {
    case 'array':
      return { ...base, kind: 'list', item: nodeOf(itemOf(schema), `${path}[]`, true), initial: [] };
    case 'object':
      return schema.properties === undefined
        ? { ...base, kind: 'conditions', initial: {} }
        : group(schema, path, base);
    case 'boolean':
      return { ...base, kind: 'yes', initial: schema.default ?? false };
    case 'number':
    case 'integer':
      return { ...base, kind: 'number', initial: schema.default };
    default:
      return text(schema, base, path.endsWith('[]'));
  }
}

type Base = Pick<FormNode, 'label' | 'help' | 'required' | 'from'>;

function group(schema: Json, path: string, base: Base): FormNode {
  const needed = new Set(schema.required ?? []);
  const fields = Object.entries(schema.properties ?? {}).flatMap(([name, field]): [string, FormNode][] => {
    const at = path === '' ? name : `${path}.${name}`;
    return SETTLED.has(at) ? [] : [[name, nodeOf(asSchema(field), at, needed.has(name))]];
  });
  const begun = fields.flatMap(([name, node]) => {
    const value = node.required || asSchema(schema.properties?.[name]).default !== undefined;
    return value && node.initial !== undefined ? [[name, node.initial]] : [];
  });
  const initial: unknown = schema.default ?? Object.fromEntries(begun);
  return { ...base, kind: 'group', fields: Object.fromEntries(fields), initial };
}

function either(shapes: readonly Json[], path: string, base: Base): FormNode {
  const branches = shapes.map((shape): FormBranch => {
    const marks = marksOf(shape);
    const [field = '', [first = field] = []] = Object.entries(marks)[0] ?? [];
    return {
      label: BRANCH_WORDS[first] ?? optionOf(first).label,
      marks,
      node: nodeOf(shape, path, true),
    };
  });
  return { ...base, kind: 'either', branches, initial: branches[0]?.node.initial };
}

/** Fields with a fixed choice of texts tell shapes apart; where there are none, the fields that must be there. */
function marksOf({ properties = {}, required = [] }: Json): FormBranch['marks'] {
  const fixed = required.flatMap((name): [string, string[]][] => {
    const { const: only, enum: some } = asSchema(properties[name]);
    const texts = only === undefined ? (some ?? []).map(String) : [String(only)];
    return texts.length === 0 ? [] : [[name, texts]];
  });
  return Object.fromEntries(fixed.length > 0 ? fixed.slice(0, 1) : required.map((name) => [name, []]));
}

function text(schema: Json, base: Base, inList: boolean): FormNode {
  if (schema.format === 'date') return { ...base, kind: 'date', initial: '' };
  const options = schema.const === undefined ? schema.enum : [schema.const];
  if (options)
    return {
      ...base,
      kind: 'choice',
      options: options.map((value) => optionOf(String(value))),
      initial: schema.default ?? options[0],
    };
  const kind = base.from === undefined ? 'text' : 'choice';
  // A list of free texts is one of notes; others are codes or follow a pattern.
  const long = inList && kind === 'text' && schema.pattern === undefined && schema.maxLength === undefined;
  return { ...base, kind, ...(long && { long }), initial: '' };
}

const optionOf = (value: string): FormOption => ({
  value,
  label: OPTION_WORDS[value] ?? value.replaceAll('_', ' '),
});
const initialOf = ([, { initial }]: [string, FormNode]): unknown => initial ?? null;
const itemOf = ({ items }: Json): Json => asSchema(Array.isArray(items) ? items[0] : items);

/** A schema that is only `true` or absent allows anything: an empty one. */
function asSchema(schema: unknown): Json {
  return isSchema(schema) ? schema : {};
}

function isSchema(schema: unknown): schema is Json {
  return typeof schema === 'object' && schema !== null;
}
