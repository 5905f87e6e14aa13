import { afterAll, beforeAll, expect, test } from 'vitest';
import { problemSchema } from '../../shared/api/problem.schema.ts';
import { handIn, readSubmission, voucherCsv } from './support/hand-in.ts';
import { startHarness } from './support/harness.ts';
import type { Harness } from './support/harness.ts';
import { achterhoekMembers } from './support/people.ts';
import { programmeFile } from './support/programmes.ts';

const lead = 'lead@x.nl';
let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
  await harness.deps.members.grantPlatform('platform@x.nl');
  await harness.ask('platform@x.nl', 'PUT', '/api/programmes/prog-a', programmeFile('prog-a', 'AM09'));
  await harness.setMembers('AM09', achterhoekMembers);
});
afterAll(() => harness.stop());

const rowsOf = (id: string) => harness.ask(lead, 'GET', `/api/submissions/${id}/issues?format=rows`);

test('uploading 14: own rows come back with an explanation, and go in once corrected', async () => {
  const faulty = await handIn(
    harness,
    lead,
    voucherCsv(2, ['=V3;31-09-2025;toegekend;15-09-2025;Doetinchen;zorg']),
  );
  const refused = await readSubmission(harness, lead, faulty);
  expect(refused).toMatchObject({ status: 'afgekeurd', fileKept: true });
  const answer = await rowsOf(faulty);
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  const csv = Buffer.from(await answer.arrayBuffer()).toString('utf8');
  const lines = csv.split('\r\n');
  expect(lines[0]?.endsWith(';sector;uitleg_peilstok')).toBe(true);
  expect(lines[1]).toBe('V1;01-09-2025;toegekend;15-09-2025;Doetinchem;zorg;');
  expect(lines[3]).toMatch(/^'=V3;31-09-2025;.*aanvraagdatum: .*gemeente: .*Bedoelt u 'Doetinchem'\?/);

  const mended = csv.replace('31-09-2025', '30-08-2025').replace(';Doetinchen;', ';Doetinchem;');
  const accepted = await readSubmission(harness, lead, await handIn(harness, lead, mended));
  expect(accepted).toMatchObject({ status: 'verwerkt', rows: 3, groups: [] });
});

test('uploading 24: there are none where the file was removed because it held citizen service numbers', async () => {
  const id = await handIn(harness, lead, 'vouchernummer;bsn\r\nV1;111222333\r\n');
  expect(await readSubmission(harness, lead, id)).toMatchObject({ status: 'afgekeurd', fileKept: false });
  const answer = await rowsOf(id);
  expect(answer.status).toBe(409);
  const problem = problemSchema.parse(await answer.json());
  expect(problem.detail).toContain('Verbeter het bestand dat u zelf hebt');
  expect(JSON.stringify(problem)).not.toContain('111222333');
});
