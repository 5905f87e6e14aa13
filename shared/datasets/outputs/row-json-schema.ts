import { allowed } from '../allowed.ts';
import type { Column } from '../column.ts';
import type { DatasetDefinition } from '../definition.ts';
import { standardId } from '../standard-version.ts';
import { patternOf } from './canonical-pattern.ts';
import type { JsonSchema } from './json-schema.ts';
import { ROW_CONDITIONS } from './row-conditions.ts';

const BEYOND =
  'Wat dit schema niet kan zeggen, controleert Peilstok erbij: dat de sleutel uniek is, de volgorde van datums, de leeftijd, en welke gemeenten, indicatoren en begrotingsposten het programma kent.';

/**
 * The JSON Schema of a row in canonical form, as `npm run check --json --rows` gives it under `values` beside the row's
 * number: every value a text or null. It takes what the check takes, but for what its comment names.
 */
export function rowJsonSchema({ id, title, description, columns }: DatasetDefinition): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: standardId(id, 'row'),
    $comment: BEYOND,
    title,
    description,
    type: 'object',
    properties: Object.fromEntries(columns.map((column) => [column.name, columnJsonSchema(column)])),
    required: columns.filter(({ required }) => required).map(({ name }) => name),
    additionalProperties: false,
    ...(ROW_CONDITIONS[id].length === 0 ? {} : { allOf: ROW_CONDITIONS[id] }),
  };
}

function columnJsonSchema(column: Column): JsonSchema {
  const codes = column.list?.codes;
  const pattern = patternOf(column);
  return {
    type: column.required ? 'string' : ['string', 'null'],
    ...(codes === undefined ? {} : { enum: column.required ? codes : [...codes, null] }),
    ...(column.type === 'date' ? { format: 'date' } : {}),
    ...(pattern === null ? {} : { pattern }),
    ...(codes === undefined && pattern === null ? { minLength: 1, maxLength: 32_767 } : {}),
    description: `${column.description} In een bestand is toegestaan: ${allowed(column)}.`,
  };
}
