import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { submissionAnswer } from '../../functions/api/submission-answer.ts';
import { keepMapping } from '../../functions/mappings/keep-mapping.ts';
import { explainedFile } from '../../functions/submissions/explained-file.ts';
import { readIssues, readSubmission } from '../../functions/submissions/read-submission.ts';
import type { Mapping } from '../../shared/mapping/mapping.ts';
import { lead, startWorld, type World } from '../ingest/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
  await keepMapping(world.ports, lead.user, {
    ...{ programme: 'proef', project: 'OP', expected: null },
    mapping: MAPPING,
  });
});
afterAll(() => world.stop());

const from = (column: string, name: string) => ({ column, from: name, fixed: null, values: {} });
const MAPPING: Mapping = {
  dataset: 'vouchers',
  headers: ['Nr', 'Memo', 'Datum', 'Fase', 'Woonplaats'],
  columns: [
    from('vouchernummer', 'Nr'),
    from('aanvraagdatum', 'Datum'),
    from('status', 'Fase'),
    from('gemeente', 'Woonplaats'),
    { column: 'sector', from: null, fixed: 'zorg', values: {} },
    from('startdatum', 'Datum'),
  ],
};
/** As the browser makes it of the person's own file: each column in its place, the rest behind. */
const made = (...rows: string[]): string =>
  ['vouchernummer;;aanvraagdatum;status;gemeente;sector;startdatum', ...rows, ''].join('\r\n');

test('uploading 24: a mapping that takes a number from a column of names is refused, nothing is kept', async () => {
  const columns = [from('vouchernummer', 'Nr'), from('deelnemernummer', 'Naam kandidaat')];
  const mapping: Mapping = { ...MAPPING, headers: ['Nr', 'Naam kandidaat'], columns };
  const project = { programme: 'proef', project: 'OP', expected: null };
  await expect(keepMapping(world.ports, lead.user, { ...project, mapping })).rejects.toMatchObject({
    detail: expect.stringContaining('deelnemernummer uit een kolom met persoonsgegevens'),
  });
  expect(await world.ports.mappings.current('proef', 'OP', 'vouchers')).toMatchObject({ version: 1 });
});

describe('a submission made with a mapping', () => {
  test('tells its faults in the columns and cells of the own file, also in the rows to correct', async () => {
    const csv = made(
      'V1;;02-01-2025;aangevraagd;Arnhem;zorg;02-01-2025',
      'V2;;x;aangevraagd;Doetinchem;zorg;x',
    );
    const id = await world.handIn(csv, { mapping: 1, period: '2025-B2' });
    await world.work();
    const submission = await world.read(id);
    const { issues } = await readIssues(world.ports, submission, 1);
    expect(issues.map(({ column, cell }) => [column, cell])).toEqual([
      ['gemeente', 'E2'],
      ['aanvraagdatum', 'C3'],
      ['startdatum', 'C3'],
    ]);
    expect(issues[0]?.message).toContain('In uw bestand heet deze kolom ‘Woonplaats’.');
    const rows = await explainedFile(world.ports, submission);
    expect(rows.split('\r\n')[1]).toContain('‘Woonplaats’');
  });

  test('keeps the version and says it with the receipt, whatever becomes of the mapping', async () => {
    const csv = made('V1;;02-01-2025;aangevraagd;Doetinchem;zorg;02-01-2025');
    const id = await world.handIn(csv, { mapping: 1 });
    await world.work();
    const mapping = { ...MAPPING, headers: ['Nr', 'Anders'], columns: [from('vouchernummer', 'Nr')] };
    const project = { programme: 'proef', project: 'OP', expected: null };
    await keepMapping(world.ports, lead.user, { ...project, mapping });
    const answer = submissionAnswer(await readSubmission(world.ports, await world.read(id)));
    expect(answer.receipt).toBeDefined();
    expect(answer.mapping).toMatchObject({
      version: 1,
      columns: { gemeente: 'Woonplaats', sector: null, startdatum: 'Datum' },
    });
  });

  test('one without has none, and a version that was never kept is refused', async () => {
    const csv = made('V1;;02-01-2025;aangevraagd;Doetinchem;zorg;02-01-2025');
    const plain = await world.handIn(csv, { trial: true });
    expect(submissionAnswer(await readSubmission(world.ports, await world.read(plain)))).not.toHaveProperty(
      'mapping',
    );
    await expect(world.handIn(csv, { mapping: 9 })).rejects.toMatchObject({
      detail: expect.stringContaining('koppeling bestaat niet'),
    });
  });
});
