import { DATASETS } from '../../../shared/datasets/datasets.ts';
import type { DatasetDefinition } from '../../../shared/datasets/definition.ts';
import { csvwMetadata } from '../../../shared/datasets/outputs/csvw-metadata.ts';
import { rowJsonSchema } from '../../../shared/datasets/outputs/row-json-schema.ts';
import { templateCsv } from '../../../shared/datasets/outputs/template-csv.ts';
import { notFound } from '../problem.ts';
import { json } from '../route.ts';
import type { Handlers } from '../route-table.ts';

/** What a file of a dataset looks like, made from the one place where its columns stand. */
export const datasetRoutes = {
  templateCsv: ({ param }) => {
    const definition = definitionOf(param('id'));
    const headers = {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${definition.id}-sjabloon.csv"`,
    };
    return Promise.resolve(new Response(templateCsv(definition), { headers }));
  },
  datasetSchema: ({ param }) => Promise.resolve(json(rowJsonSchema(definitionOf(param('id'))))),
  datasetCsvw: ({ param }) => Promise.resolve(json(csvwMetadata(definitionOf(param('id'))))),
} satisfies Pick<Handlers, 'templateCsv' | 'datasetSchema' | 'datasetCsvw'>;

function definitionOf(id: string): DatasetDefinition {
  const definition = Object.values(DATASETS).find((candidate) => candidate.id === id);
  if (!definition) throw notFound();
  return definition;
}
