import { createHash } from 'node:crypto';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import type { Mapping } from '../../../shared/mapping/mapping.ts';
import { runCheck } from '../../../web/src/check/run-check.ts';
import { checkText } from '../../checking/support/check-text.ts';
import { HEADER, ROW, check, outcomeOf, slot } from './support/check-in-browser.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('before sending', () => {
  test('uploading 1: the browser finds what the server finds, in one pass', async () => {
    const text = `${HEADER}\n${ROW}\n${ROW}\nV2;31-02-2025;open;Alten;zorg\n`;
    const [here, there] = [outcomeOf(await check(text)), await checkText('vouchers', text)];
    expect(here.groups).toEqual(there.groups);
    expect(here.issues).toEqual(there.issues);
    expect(here).toMatchObject({ rows: 3, accepted: 1, refused: 2, send: null });
    const lines = (await here.issuesFile.text()).trim().split('\r\n');
    expect(lines).toHaveLength(1 + there.issues.length);
  });

  test('uploading 14: the own rows come back with what to mend in each, ready to be handed in again', async () => {
    const text = `${HEADER};memo\n\n${ROW};x\nV2;31-02-2025;open;Aalten;zorg;y\n`;
    const { explainedFile } = outcomeOf(await check(text));
    const lines = (await explainedFile?.text())?.split('\r\n') ?? [];
    expect(lines[0]).toContain('uitleg_peilstok');
    expect(lines[2]).toMatch(/^V1;/);
    expect(lines[3]).toMatch(/^V2;31-02-2025;open;.*aanvraagdatum: .*status: /);
    const mended = lines.join('\r\n').replace('31-02-2025', '28-02-2025').replace(';open;', ';aangevraagd;');
    expect(outcomeOf(await check(mended, { ask: 'never' })).send).not.toBeNull();
  });

  test('a file of known columns alone is sent as it is, byte for byte', async () => {
    const text = `${HEADER}\n\n${ROW}\n`;
    const { send } = outcomeOf(await check(text));
    expect(await send?.blob.text()).toBe(text);
    expect(send).toMatchObject({ fileName: 'eigen.csv', sha256: sha256(text), originalSha256: sha256(text) });
  });

  test('uploading 19: only known columns are sent, with headers, positions and rows, and both hashes are told', async () => {
    const text = `memo;${HEADER}\n\nx;${ROW}\n`;
    const { send, groups } = outcomeOf(await check(text, { ask: 'never' }));
    const sent = `\ufeffmemo;${HEADER}\r\n\r\n;${ROW}\r\n`;
    expect(await send?.blob.text()).toBe(sent.replace('\ufeff', ''));
    expect(send).toMatchObject({ sha256: sha256(sent), originalSha256: sha256(text) });
    expect(groups.map(({ code }) => code)).toEqual(['kolom_onbekend']);
    const checked = await checkText('vouchers', sent);
    expect(checked).toMatchObject({ rows: 1, ok: true });
    expect(checked.kept[0]?.row).toBe(3);
  });

  test('uploading 24: a file with citizen service numbers is refused here, its values nowhere in what is told', async () => {
    const text = `${HEADER};dossier\n${[111222333, 123456782, 999999990].map((bsn, at) => `${ROW.replace('V1', `V${at}`)};${bsn}`).join('\n')}\n`;
    const outcome = outcomeOf(await check(text));
    expect(outcome).toMatchObject({ accepted: 0, refused: 3, send: null, explainedFile: null });
    expect(outcome.groups.map(({ code }) => code)).toContain('bsn_kolom');
    expect(JSON.stringify(outcome.issues) + (await outcome.issuesFile.text())).not.toMatch(
      /111222333|123456782|999999990/,
    );
    expect(outcomeOf(await check(text, { elevenProof: true, ask: 'never' })).send).not.toBeNull();
  });

  test.each([
    ['our own headers', `${HEADER};BSN\n${ROW};\n`, {}],
    ['a mapping', 'Nr;BSN\nV1;\n', { mapping: { dataset: 'vouchers', headers: ['Nr', 'BSN'], columns: [] } }],
  ] as const)('what may not enter is told as not sent, with %s', async (_, text, changes) => {
    const { issues, issuesFile } = outcomeOf(await check(text, changes));
    const [told, file] = [issues.map(({ message }) => message).join(' '), await issuesFile.text()];
    expect(told).toContain('Het bestand is niet verstuurd.');
    expect(file).toContain('Het bestand is niet verstuurd.');
    expect(told + file).not.toContain('verwijderd');
  });

  test('uploading 9: a file of another dataset is told as the wrong file, not mapped', async () => {
    const { groups } = outcomeOf(await check('matchnummer;matchdatum;soort;gemeente\n1;2;3;4\n'));
    expect(groups.map(({ code }) => code)).toEqual(['verkeerd_bestand']);
  });

  test('progress tells the share that was read and the rows', async () => {
    const said: { step: string; share: number; rows: number }[] = [];
    const text = `${HEADER}\n${Array.from({ length: 2500 }, (_, at) => ROW.replace('V1', `V${at}`)).join('\n')}\n`;
    const given = { kind: 'file', file: new File([text], 'eigen.csv') } as const;
    await runCheck(
      {
        given,
        sheet: null,
        elevenProof: false,
        kept: null,
        mapping: null,
        slot: { ...slot, dataset: 'vouchers' },
      },
      (progress) => said.push(progress),
    );
    const shares = said.map(({ share }) => share);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(said.at(-1)).toMatchObject({ share: 1, rows: 2000 });
  });
});

describe('uploading 10: a file with foreign headers', () => {
  const FOREIGN = 'Voucher ID;Naam;Datum aanvraag;Fase;Woonplaats\nV1;Jansen;13-01-2025;Nieuw;Aalten\n';
  const column = (name: string, from: string | null, fixed: string | null = null, values = {}) => ({
    ...{ column: name, from, fixed, values },
  });
  const mapping: Mapping = {
    dataset: 'vouchers',
    headers: ['Voucher ID', 'Naam', 'Datum aanvraag', 'Fase', 'Woonplaats'],
    columns: [
      column('vouchernummer', 'Voucher ID'),
      column('aanvraagdatum', 'Datum aanvraag'),
      column('status', 'Fase', null, { Nieuw: 'aangevraagd' }),
      column('gemeente', 'Woonplaats'),
      column('sector', null, 'zorg'),
    ],
  };

  test('asks which column is which, with what is likely filled in', async () => {
    const reply = await check(FOREIGN);
    expect(reply).toMatchObject({ kind: 'map', changes: null });
    if (reply.kind !== 'map') return;
    expect(reply.columns.map(({ name }) => name)).toEqual(mapping.headers);
    expect(reply.ours.filter(({ required }) => required).map(({ name }) => name)).toEqual(HEADER.split(';'));
    expect(reply.mapping.columns.map(({ column: name, from }) => [name, from])).toEqual([
      ['vouchernummer', 'Voucher ID'],
      ['aanvraagdatum', 'Datum aanvraag'],
      ['status', 'Fase'],
      ['gemeente', 'Woonplaats'],
    ]);
  });

  test('is checked and sent as the mapping makes it, names of columns and persons left behind', async () => {
    const { send, mapped } = outcomeOf(await check(FOREIGN, { mapping }));
    const sent =
      'vouchernummer;;aanvraagdatum;status;gemeente;sector\r\nV1;;13-01-2025;aangevraagd;Aalten;zorg\r\n';
    expect(await send?.blob.text()).toBe(sent);
    expect(send).toMatchObject({ sha256: sha256(`\ufeff${sent}`), originalSha256: sha256(FOREIGN) });
    expect(mapped).toMatchObject({ status: 'Fase', sector: null });
  });

  test("uploading 2: messages name the cell of the person's own file, and its column", async () => {
    const { issues, send } = outcomeOf(
      await check(FOREIGN.replace('\n', '\n\n').replace('Nieuw', 'Raar'), { mapping }),
    );
    expect(issues).toMatchObject([{ row: 3, column: 'status', cell: 'D3', value: 'Raar' }]);
    expect(issues[0]?.message).toContain('‘Fase’');
    expect(send).toBeNull();
  });

  test('the kept mapping is applied by itself to the same headers, in whatever order', async () => {
    const other = 'Fase;Woonplaats;Naam;Datum aanvraag;Voucher id\nNieuw;Aalten;Jansen;13-01-2025;V1\n';
    expect(outcomeOf(await check(other, { kept: mapping })).send).not.toBeNull();
  });

  test('a change of headers is told, with the kept mapping to go on from', async () => {
    const reply = await check(FOREIGN.replace('Fase', 'Stadium'), { kept: mapping });
    expect(reply).toMatchObject({ kind: 'map', changes: { added: ['Stadium'], vanished: ['Fase'] } });
    if (reply.kind !== 'map') return;
    expect(reply.mapping.columns).toContainEqual(column('sector', null, 'zorg'));
  });

  test('a kept mapping leaves files with our own headers alone', async () => {
    expect(outcomeOf(await check(`${HEADER}\n${ROW}\n`, { kept: mapping })).mapped).toBeNull();
  });

  test('uploading 24: with citizen service numbers in a column that is not mapped it is refused', async () => {
    const { groups, send } = outcomeOf(await check(FOREIGN.replace('Naam', 'BSN'), { mapping }));
    expect(groups.map(({ code }) => code)).toEqual(['bsn_kop']);
    expect(send).toBeNull();
  });
});

describe('a foreign file that no mapping mends', () => {
  const BSNS = [111222333, 123456782, 999999990];
  test.each([
    ['has a header alone', 'Voucher ID;Naam;Fase\n'],
    ['has nothing but blank rows', 'Voucher ID;Naam;Fase\n;;\n\n'],
    ['has a quote that never closes', 'Voucher ID;Naam;Fase\nV1;"Jansen;Nieuw\n'],
    ['has citizen service numbers', `Voucher ID;Dossier\n${BSNS.map((bsn) => `V;${bsn}`).join('\n')}\n`],
    ['has a column that says so', 'Voucher ID;BSN\nV1;\n'],
  ])('is told as the server tells it where it %s', async (_, text) => {
    const [here, there] = [outcomeOf(await check(text)), await checkText('vouchers', text)];
    expect(here.groups).toEqual(there.groups);
    expect(here.groups[0]?.code).toBe('verkeerd_bestand');
    expect(here).toMatchObject({ rows: there.rows, accepted: 0, refused: there.refused, send: null });
  });
});

test('uploading 2: in a workbook cells are those of the sheet, also where one column fills two of ours', async () => {
  const rows = [[], [], ['', 'Nr', 'Datum', 'Fase', 'Plaats'], [], ['', 'V1', 'x', 'Nieuw', 'Aalten\n(Ov.)']];
  const buffer = new Uint8Array(await writeXlsx({ sheets: [{ name: 'Blad1', rows }] }));
  const columns = [
    { column: 'vouchernummer', from: 'Nr', fixed: null, values: {} },
    { column: 'startdatum', from: 'Datum', fixed: null, values: {} },
    { column: 'aanvraagdatum', from: 'Datum', fixed: null, values: {} },
    { column: 'status', from: 'Fase', fixed: null, values: { nieuw: 'aangevraagd' } },
    { column: 'gemeente', from: 'Plaats', fixed: null, values: {} },
    { column: 'sector', from: null, fixed: 'zorg', values: {} },
  ];
  const { issues } = outcomeOf(
    await check('', {
      given: { kind: 'file', file: new File([buffer], 'export.xlsx') },
      mapping: { dataset: 'vouchers', headers: ['Nr', 'Datum', 'Fase', 'Plaats'], columns },
    }),
  );
  const cells = issues.map(({ row, column, cell }) => [row, column, cell]);
  expect(cells).toHaveLength(3);
  expect(cells).toEqual(
    expect.arrayContaining([
      [5, 'startdatum', 'C5'],
      [5, 'gemeente', 'E5'],
      [5, 'aanvraagdatum', 'C5'],
    ]),
  );
});

test('uploading 4: rows pasted from Excel are read as they were copied', async () => {
  const text = `${HEADER}\r\n${ROW}\r\n`.replaceAll(';', '\t');
  const { send, rows } = outcomeOf(await check('', { given: { kind: 'text', text } }));
  expect(rows).toBe(1);
  expect(send).toMatchObject({ fileName: 'geplakt.csv', sha256: sha256(text) });
});
