import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadKit, OWN_KIT } from '../../functions/check/kit/load-kit.ts';
import { runKit } from '../../functions/check/kit/run-kit.ts';
import { CATALOGUE } from '../../shared/issues/catalogue.ts';
import { DATASETS, FILE_DATASET_IDS } from '../../shared/datasets/datasets.ts';
import { rowJsonSchema } from '../../shared/datasets/outputs/row-json-schema.ts';
import { STANDARD_VERSION } from '../../shared/datasets/standard-version.ts';

const kit = loadKit(OWN_KIT);
const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true });
addFormats.default(ajv);

describe('the conformance kit (issue 3, an open standard)', () => {
  test('every case comes to what was worked out by hand from contract §1', async () => {
    const { code, out } = await runKit(['--kit'], '.');
    expect(out.split('\n').filter((line) => line !== '' && !line.startsWith('goed'))).toEqual([
      `Open standaard ${STANDARD_VERSION}: ${kit.cases.length} van ${kit.cases.length} goed.`,
    ]);
    expect(code).toBe(0);
  });

  test('is of this version, has its schema, and names each case once', () => {
    const schema = JSON.parse(readFileSync(join(OWN_KIT, '../cases.schema.json'), 'utf8')) as object;
    const cases = JSON.parse(readFileSync(join(OWN_KIT, 'cases.json'), 'utf8')) as unknown;
    const fits = new Ajv2020({ strict: false }).compile(schema);
    expect(fits(cases), JSON.stringify(fits.errors)).toBe(true);
    expect(kit.standard).toBe(STANDARD_VERSION);
    expect(kit.cases.length).toBeGreaterThanOrEqual(40);
    expect(new Set(kit.cases.map(({ name }) => name)).size).toBe(kit.cases.length);
  });

  test.each(FILE_DATASET_IDS)('has good and faulty files of %s', (id) => {
    const exits = kit.cases.filter(({ dataset }) => dataset === id).map(({ expected }) => expected.exit);
    expect(new Set(exits)).toEqual(new Set([0, 1]));
  });

  test('uses every file of its folder, and nothing else', () => {
    const named = kit.cases.flatMap(({ file, previous, participants }) => [file, previous, participants]);
    const used = new Set(named.flatMap((name) => (name === undefined ? [] : [basename(name)])));
    expect(readdirSync(join(OWN_KIT, 'files')).toSorted()).toEqual([...used].toSorted());
  });

  test('its counts, groups and states agree with one another', () => {
    for (const { name, expected } of kit.cases) {
      expect(expected.accepted + expected.refused, name).toBe(expected.rows);
      const has = (severity: string) => expected.groups.some((group) => group.severity === severity);
      expect(expected.exit, name).toBe(has('error') ? 1 : 0);
      const good = has('warning') ? 'te_bevestigen' : 'proefcontrole';
      expect(expected.status, name).toBe(has('error') ? 'afgekeurd' : good);
      const counted = Map.groupBy(expected.issues, ({ code, severity, column }) =>
        JSON.stringify({ code, severity, column, count: 0 }),
      );
      const groups = expected.groups.map((group) => JSON.stringify({ ...group, count: 0 }));
      expect(groups.toSorted(), name).toEqual([...counted.keys()].toSorted());
      for (const { count, ...group } of expected.groups)
        expect(counted.get(JSON.stringify({ ...group, count: 0 })), name).toHaveLength(count);
    }
  });

  test('shows most of what can be wrong with a file on its own', () => {
    const shown = new Set(kit.cases.flatMap(({ expected }) => expected.issues.map(({ code }) => code)));
    const all = Object.keys(CATALOGUE);
    expect([...shown].filter((code) => !all.includes(code))).toEqual([]);
    expect(shown.size / all.length).toBeGreaterThan(0.8);
  });

  test('each good row is one of the published schema', () => {
    for (const id of FILE_DATASET_IDS) {
      const takes = ajv.compile(rowJsonSchema(DATASETS[id]));
      for (const { name, dataset, expected } of kit.cases) {
        if (dataset !== id) continue;
        for (const { row, ...values } of expected.values ?? [])
          expect(takes(values), `${name} ${row} ${ajv.errorsText(takes.errors)}`).toBe(true);
      }
    }
  });
});
