import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { standardPages } from '../../../functions/check/dataset-documents.ts';
import { DATASETS, FILE_DATASET_IDS } from '../../../shared/datasets/datasets.ts';
import { rowSchema } from '../../../shared/datasets/definition.ts';
import { templateCsv } from '../../../shared/datasets/outputs/template-csv.ts';
import { STANDARD_VERSION } from '../../../shared/datasets/standard-version.ts';
import { checkText } from '../../checking/support/check-text.ts';

const FOLDER = new URL(`../../../docs/standard/${STANDARD_VERSION}/`, import.meta.url);

test('the pages of the standard are what the datasets say', () => {
  for (const [name, text] of standardPages())
    expect(readFileSync(new URL(name, FOLDER), 'utf8'), name).toBe(text);
});

describe.each(FILE_DATASET_IDS)('%s', (id) => {
  const definition = DATASETS[id];

  test('its template passes its own check, and its row the zod schema', async () => {
    const result = await checkText(id, templateCsv(definition), { project: 'S', period: '2025-B6' });
    expect(result).toMatchObject({ rows: 1, accepted: 1, ok: true, groups: [] });
    expect(rowSchema(definition).safeParse(result.kept[0]?.values).success).toBe(true);
  });
});
