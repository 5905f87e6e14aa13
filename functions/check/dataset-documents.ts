import { DATASETS } from '../../shared/datasets/datasets.ts';
import { csvwMetadata } from '../../shared/datasets/outputs/csvw-metadata.ts';
import { documentationPage } from '../../shared/datasets/outputs/documentation-page.ts';
import { rowJsonSchema } from '../../shared/datasets/outputs/row-json-schema.ts';
import { templateCsv } from '../../shared/datasets/outputs/template-csv.ts';

/** Everything in `docs/datasets`, by file name: made from the datasets and from nothing else. */
export function datasetDocuments(): ReadonlyMap<string, string> {
  const definitions = Object.values(DATASETS);
  const index = [
    '# Bestanden',
    '',
    ...definitions.map(({ id, title, description }) => `- [${title}](${id}.md): ${description}`),
    '',
  ].join('\n');
  return new Map([
    ['README.md', index],
    ...definitions.flatMap((definition): [string, string][] => [
      [`${definition.id}.md`, documentationPage(definition)],
      [`${definition.id}.csv`, templateCsv(definition)],
      [`${definition.id}.schema.json`, asJson(rowJsonSchema(definition))],
      [`${definition.id}.csv-metadata.json`, asJson(csvwMetadata(definition))],
    ]),
  ]);
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
