import * as z from 'zod/mini';
import { allowed } from '../allowed.ts';
import type { Column } from '../column.ts';
import type { DatasetDefinition } from '../definition.ts';

/** A JSON Schema, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The JSON Schema of a stored row (`dataset.ts`), from the same zod schemas that judge it. */
export function rowJsonSchema({ id, title, description, columns }: DatasetDefinition): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:peilstok:${id}`,
    title,
    description,
    type: 'object',
    properties: Object.fromEntries(columns.map((column) => [column.name, columnJsonSchema(column)])),
    required: columns.filter(({ required }) => required).map(({ name }) => name),
    additionalProperties: false,
  };
}

function columnJsonSchema(column: Column): JsonSchema {
  const { $schema: _, ...schema } = z.toJSONSchema(column.schema, { io: 'output' }) as JsonSchema;
  return {
    ...plain(schema),
    description: `${column.description} Toegestaan is ${allowed(column)}.${column.type === 'amount' ? ' Opgeslagen in hele centen.' : ''}`,
    ...(column.example === '' ? {} : { examples: [column.example] }),
  };
}

/** `null` beside a schema becomes one more type of it, and bounds that only say 'exact' are left out. */
function plain(schema: JsonSchema): JsonSchema {
  const { anyOf, ...own } = schema;
  if (Array.isArray(anyOf)) {
    const [filled] = anyOf as [JsonSchema];
    const { type, enum: codes, ...rest } = plain(filled);
    return { ...rest, type: [type, 'null'], ...(Array.isArray(codes) ? { enum: [...codes, null] } : {}) };
  }
  const isBound = ([name, value]: [string, unknown]) =>
    (name === 'minimum' || name === 'maximum') && Math.abs(Number(value)) === Number.MAX_SAFE_INTEGER;
  // The pattern of a date says no more than its format.
  const isPattern = ([name]: [string, unknown]) => name === 'pattern' && own['format'] === 'date';
  return Object.fromEntries(Object.entries(own).filter((entry) => !isBound(entry) && !isPattern(entry)));
}
