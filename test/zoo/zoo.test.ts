import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runCase } from './run-case.ts';
import type { ZooCase } from './zoo-case.ts';
import { ZOO } from './zoo.ts';
import { zooTable } from './zoo-table.ts';

/** Rows without an error; 0 where an error is of no row. */
function acceptedOf({ rows = [], issues = [] }: ZooCase): number {
  const errors = issues.filter((issue) => issue.startsWith('error '));
  const faulty = new Set(errors.map((issue) => Number(/^\w+ \w+ [A-Z]*(\d+)/.exec(issue)?.[1])));
  const sound = new Set(rows.map(({ row }) => row));
  return [...faulty].every((row) => sound.has(row)) ? sound.size - faulty.size : 0;
}

describe.each(Object.entries(ZOO))('%s', (_group, cases) => {
  test.each(cases.map((one) => [one.name, one] as const))('%s', async (_name, expected) => {
    const { rows, issues, messages, accepted, browser, sheets } = await runCase(expected);
    if (expected.unopened !== undefined) {
      expect(messages.join()).toContain(expected.unopened);
      expect(browser).toBe('unopened');
      return;
    }
    expect(issues.toSorted()).toEqual((expected.issues ?? []).toSorted());
    expect(rows).toEqual(expected.rows ?? []);
    expect(accepted).toBe(acceptedOf(expected));
    expect(messages[0] ?? '').toContain(expected.says ?? '');
    expect(browser).toBe(expected.asks === 'columns' ? 'columns' : 'same');
    expect(sheets.length > 0).toBe(expected.asks === 'sheet');
  });
});

test('docs/file-zoo.md is what the zoo says', () => {
  const page = readFileSync(new URL('../../docs/file-zoo.md', import.meta.url), 'utf8');
  expect(page).toBe(zooTable());
});
