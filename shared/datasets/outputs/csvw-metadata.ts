import type { Column } from '../column.ts';
import type { DatasetDefinition } from '../definition.ts';
import { STANDARD_VERSION, standardId } from '../standard-version.ts';
import type { JsonSchema } from './json-schema.ts';

/** The W3C description (CSV on the Web) of a file as people write it: Dutch dates and numbers, `;`. */
export function csvwMetadata({ id, title, description, columns, key }: DatasetDefinition): JsonSchema {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'nl' }],
    '@id': standardId(id, 'csvw'),
    url: `${id}.csv`,
    'schema:version': STANDARD_VERSION,
    'dc:title': title,
    'dc:description': description,
    dialect: { delimiter: ';', header: true, encoding: 'utf-8', trim: true, skipBlankRows: true },
    tableSchema: { columns: columns.map(csvwColumn), primaryKey: key },
  };
}

function csvwColumn(column: Column): JsonSchema {
  return {
    name: column.name,
    titles: column.name,
    'dc:description': column.description,
    required: column.required,
    null: column.required ? [''] : ['', '-', 'n.v.t.'],
    datatype: datatypeOf(column),
  };
}

function datatypeOf({ type, list, minimum, maximum }: Column): JsonSchema | string {
  const bounds = {
    ...(minimum === null ? {} : { minimum }),
    ...(maximum === null ? {} : { maximum }),
  };
  switch (type) {
    case 'date':
      return { base: 'date', format: 'dd-MM-yyyy' };
    case 'amount':
      return {
        base: 'decimal',
        format: { decimalChar: ',', groupChar: '.', pattern: '#,##0.00' },
        ...bounds,
      };
    case 'decimal':
      return { base: 'decimal', format: { decimalChar: ',', groupChar: '.' }, ...bounds };
    case 'whole':
      return { base: 'integer', ...bounds };
    case 'year':
      return 'gYear';
    case 'code':
      return { base: 'string', format: `^(?:${(list?.codes ?? []).join('|')})$` };
    default:
      return 'string';
  }
}
