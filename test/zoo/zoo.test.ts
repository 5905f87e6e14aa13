import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runCase } from './run-case.ts';
import { ZOO } from './zoo.ts';
import { zooTable } from './zoo-table.ts';

describe.each(Object.entries(ZOO))('%s', (_group, cases) => {
  test.each(cases.map((one) => [one.name, one] as const))('%s', async (_name, expected) => {
    const { rows, issues, messages, browser, sheets } = await runCase(expected);
    if (expected.unopened !== undefined) {
      expect(messages.join()).toContain(expected.unopened);
      expect(browser).toBe('unopened');
      return;
    }
    expect(issues.toSorted()).toEqual((expected.issues ?? []).toSorted());
    expect(rows).toEqual(expected.rows ?? []);
    expect(messages[0] ?? '').toContain(expected.says ?? '');
    expect(browser).toBe(expected.asks === 'columns' ? 'columns' : 'same');
    expect(sheets.length > 0).toBe(expected.asks === 'sheet');
  });
});

test('docs/file-zoo.md is what the zoo says', () => {
  const page = readFileSync(new URL('../../docs/file-zoo.md', import.meta.url), 'utf8');
  expect(page).toBe(zooTable());
});
