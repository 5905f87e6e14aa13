import type { FileDatasetId } from '../dataset.ts';
import { GRANTED } from '../vouchers.dataset.ts';
import type { JsonSchema } from './json-schema.ts';

/** A row in which a column is filled. */
function filled(name: string): JsonSchema {
  return { properties: { [name]: { type: 'string' } }, required: [name] };
}

/** Where the one holds, the other must too. */
function implies(one: JsonSchema, other: JsonSchema): JsonSchema {
  return { anyOf: [{ not: one }, other] };
}

const parts = { anyOf: [filled('teller'), filled('noemer')] };
const noMeasurements = { properties: { aantal: { const: '0' } }, required: ['aantal'] };

/** What must hold between the cells of one row, as far as JSON Schema can tell; a test compares it with the rules. */
export const ROW_CONDITIONS: { readonly [Id in FileDatasetId]: readonly JsonSchema[] } = {
  vouchers: [implies({ properties: { status: { enum: GRANTED } } }, filled('toekenningsdatum'))],
  matches: [],
  deelnemers: [implies(filled('einddatum'), filled('uitstroom'))],
  activiteiten: [],
  meetwaarden: [
    implies(parts, { allOf: [filled('teller'), filled('noemer'), { not: filled('waarde') }] }),
    { anyOf: [filled('waarde'), filled('teller'), noMeasurements] },
  ],
  financien: [{ anyOf: [filled('baten'), filled('lasten')] }],
};
