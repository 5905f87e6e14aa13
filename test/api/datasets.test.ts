import { afterAll, beforeAll, expect, test } from 'vitest';
import { FILE_DATASET_IDS } from '../../shared/datasets/datasets.ts';
import { startHarness } from './support/harness.ts';
import type { Harness } from './support/harness.ts';

let harness: Harness;
const lead = 'lead@x.nl';

beforeAll(async () => {
  harness = await startHarness();
  await harness.setMembers('AM09', [{ user: lead, role: 'kartrekker', projects: ['3.7'] }]);
});
afterAll(() => harness.stop());

test.each(FILE_DATASET_IDS)('%s has a template and descriptions that name the same columns', async (id) => {
  const template = await harness.ask(lead, 'GET', `/api/datasets/${id}/template.csv`);
  expect(template.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(template.headers.get('content-disposition')).toContain(`${id}-sjabloon.csv`);
  const bytes = new Uint8Array(await template.arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [header = ''] = new TextDecoder().decode(bytes).split('\r\n');
  const schema = (await (await harness.ask(lead, 'GET', `/api/datasets/${id}/schema.json`)).json()) as {
    properties: object;
  };
  expect(Object.keys(schema.properties)).toEqual(header.split(';'));
  const csvw = await (await harness.ask(lead, 'GET', `/api/datasets/${id}/csvw.json`)).text();
  for (const column of header.split(';')) expect(csvw).toContain(`"${column}"`);
});

test.each(['voortgang', 'onbekend', '__proto__'])('%s has none', async (id) => {
  expect((await harness.ask(lead, 'GET', `/api/datasets/${id}/template.csv`)).status).toBe(404);
});
