import * as z from 'zod';
import { DATASETS } from '../../shared/datasets/datasets.ts';
import { csvwMetadata } from '../../shared/datasets/outputs/csvw-metadata.ts';
import { documentationPage } from '../../shared/datasets/outputs/documentation-page.ts';
import { rowJsonSchema } from '../../shared/datasets/outputs/row-json-schema.ts';
import { templateCsv } from '../../shared/datasets/outputs/template-csv.ts';
import { STANDARD_VERSION } from '../../shared/datasets/standard-version.ts';
import { kitSchema } from './kit/kit.schema.ts';

/** What machines read of the open standard, by file name: once published, a change needs a new version. */
export function standardDescriptions(): ReadonlyMap<string, string> {
  return new Map(
    Object.values(DATASETS).flatMap((definition): [string, string][] => [
      [`${definition.id}.csv`, templateCsv(definition)],
      [`${definition.id}.schema.json`, asJson(rowJsonSchema(definition))],
      [`${definition.id}.csv-metadata.json`, asJson(csvwMetadata(definition))],
    ]),
  );
}

/** What stands beside them, by file name: pages for people, and the shape of the conformance kit's cases. */
export function standardPages(): ReadonlyMap<string, string> {
  const definitions = Object.values(DATASETS);
  const index = [
    `# Open standaard voor aanleveringen, versie ${STANDARD_VERSION}`,
    '',
    ...definitions.map(({ id, title, description }) => `- [${title}](${id}.md): ${description}`),
    '',
    '[Testbestanden](kit/cases.json) · [uitleg](../README.md) · [wijzigingen](../CHANGELOG.md)',
    '',
  ].join('\n');
  return new Map([
    ['README.md', index],
    ['cases.schema.json', asJson(z.toJSONSchema(kitSchema))],
    ...definitions.map((definition): [string, string] => [
      `${definition.id}.md`,
      documentationPage(definition),
    ]),
  ]);
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
