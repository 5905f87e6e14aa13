import type { FileDatasetId } from '../dataset.ts';
import { GRANTED } from '../vouchers.dataset.ts';
import type { JsonSchema } from './json-schema.ts';

/** A row in which a column is filled. */
function filled(name: string): JsonSchema {
  return { properties: { [name]: { type: 'string' } }, required: [name] };
}

const parts = { anyOf: [filled('teller'), filled('noemer')] };

/** What must hold between the cells of one row, as far as JSON Schema can tell; a test compares it with the rules. */
export const ROW_CONDITIONS: { readonly [Id in FileDatasetId]: readonly JsonSchema[] } = {
  vouchers: [{ if: { properties: { status: { enum: GRANTED } } }, then: filled('toekenningsdatum') }],
  matches: [],
  deelnemers: [{ if: filled('einddatum'), then: filled('uitstroom') }],
  activiteiten: [],
  meetwaarden: [
    { if: parts, then: { allOf: [filled('teller'), filled('noemer'), { not: filled('waarde') }] } },
    {
      anyOf: [
        filled('waarde'),
        filled('teller'),
        { properties: { aantal: { const: '0' } }, required: ['aantal'] },
      ],
    },
  ],
  financien: [{ anyOf: [filled('baten'), filled('lasten')] }],
};
