import { describe, expect, test } from 'vitest';
import type { Mapping } from '../../../shared/mapping/mapping.ts';
import { HEADER, ROW, check, outcomeOf } from './support/check-in-browser.ts';

describe('uploading 10: a file that is ours but for a few columns', () => {
  const PARTIAL =
    'vouchernummer;aanvraagdatum;status;Woonplaats;sector\nV1;13-01-2025;aangevraagd;Doetinchem stad;zorg\n';
  const ours = (name: string, from = name, values = {}) => ({ column: name, from, fixed: null, values });
  const mapping: Mapping = {
    dataset: 'vouchers',
    headers: ['vouchernummer', 'aanvraagdatum', 'status', 'Woonplaats', 'sector'],
    columns: [
      ours('vouchernummer'),
      ours('aanvraagdatum'),
      ours('status'),
      ours('gemeente', 'Woonplaats', { 'Doetinchem stad': 'GM0222' }),
      ours('sector'),
    ],
  };

  test('asks where a required one lacks, with those that match filled in', async () => {
    const reply = await check(PARTIAL);
    expect(reply).toMatchObject({
      kind: 'map',
      mapping,
      changes: null,
      fit: { kind: 'own', missing: ['gemeente'], unknown: ['Woonplaats'] },
    });
  });

  test('takes it in as it was mapped, and by itself the next time', async () => {
    for (const how of [{ mapping }, { kept: mapping }]) {
      const { send, mapped } = outcomeOf(await check(PARTIAL, how));
      const sent = `${HEADER}\r\nV1;13-01-2025;aangevraagd;GM0222;zorg\r\n`;
      expect(await send?.blob.text()).toBe(sent);
      expect(mapped).toMatchObject({ gemeente: 'Woonplaats' });
    }
  });

  test('a corrected file with our explanations in it has the same headers', async () => {
    const { explainedFile } = outcomeOf(await check(PARTIAL.replace('13-01', '31-02'), { kept: mapping }));
    const mended = ((await explainedFile?.text()) ?? '').replace('31-02', '13-01');
    expect(mended).toContain('uitleg_peilstok');
    expect(outcomeOf(await check(mended, { kept: mapping })).send).not.toBeNull();
  });

  test('without mapping it is told what lacks', async () => {
    const { groups, mappable } = outcomeOf(await check(PARTIAL, { ask: 'never' }));
    expect(groups.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['kolom_ontbreekt', 'kolom_onbekend']),
    );
    expect(mappable).toBe(true);
  });

  test('asks too where only an unknown one is filled, and sends its header without its cells', async () => {
    const text = `${HEADER};Onderwijs bij\n${ROW};ROC\n`;
    const reply = await check(text);
    expect(reply).toMatchObject({ kind: 'map', fit: { missing: [], unknown: ['Onderwijs bij'] } });
    if (reply.kind !== 'map') return;
    const { send } = outcomeOf(await check(text, { mapping: reply.mapping }));
    expect(await send?.blob.text()).toBe(`${HEADER};Onderwijs bij\r\n${ROW};\r\n`);
  });

  test('does not ask where all matches or the unknown one is empty', async () => {
    expect((await check(`${HEADER}\n${ROW}\n`)).kind).toBe('checked');
    expect((await check(`${HEADER};memo\n${ROW};\n`)).kind).toBe('checked');
  });

  test('a person in a column that is not mapped refuses it still', async () => {
    const text = PARTIAL.replace('sector\n', 'sector;E-mail\n').replace('zorg\n', 'zorg;jan@voorbeeld.nl\n');
    const headers = [...mapping.headers, 'E-mail'];
    const { send, groups } = outcomeOf(await check(text, { mapping: { ...mapping, headers } }));
    expect(send).toBeNull();
    expect(groups.map(({ code }) => code)).toContain('persoon_kop');
  });

  test('own words under our headers can be mapped from what was found', async () => {
    const text = `${HEADER}\n${ROW.replace('aangevraagd', 'Ingediend per post')}\n`;
    expect(outcomeOf(await check(text))).toMatchObject({ mappable: true, send: null });
    const reply = await check(text, { ask: 'always' });
    if (reply.kind !== 'map') throw new Error(reply.kind);
    const asked = reply.ours.find(({ name }) => name === 'status')?.asked;
    expect(asked?.['status']).toEqual([{ text: 'Ingediend per post', count: 1, suggestion: '' }]);
  });
});
