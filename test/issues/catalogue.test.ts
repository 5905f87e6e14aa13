import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../shared/issues/catalogue.ts';
import type { Finding, IssueCode } from '../../shared/issues/catalogue.ts';
import { makeIssue } from '../../shared/issues/make-issue.ts';
import { EVERY_FINDING } from './support/every-finding.ts';

const ROOT = new URL('../../', import.meta.url);

/** All sources of the domain and the functions, the catalogue's own texts left out. */
function sources(folder: string): string[] {
  return readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.startsWith('issues/catalogue'))
    .map((path) => readFileSync(new URL(`${folder}${path}`, ROOT), 'utf8'));
}

const place = { row: 7, column: 'kolom', cell: 'C7', value: 'iets' };

test('every code of the catalogue can occur: some source names it', () => {
  const text = [...sources('shared/'), ...sources('functions/')].join('\n');
  const unused = Object.keys(CATALOGUE).filter((code) => !text.includes(`'${code}'`));
  expect(unused).toEqual([]);
});

test('every code has an example here', () => {
  expect(EVERY_FINDING.map(({ code }) => code).toSorted()).toEqual(Object.keys(CATALOGUE).toSorted());
});

describe.each(EVERY_FINDING.map((finding): [IssueCode, Finding] => [finding.code, finding]))(
  '%s',
  (_, finding) => {
    const issue = makeIssue(finding, place);
    const hidden = makeIssue(finding, { ...place, value: null });

    test('uploading 3: says what happened, what is allowed and what to do, in whole sentences', () => {
      for (const text of [issue.message, issue.fix, hidden.message]) {
        expect(text).toMatch(/^[A-Z‘0-9].*[.?]$/u);
        expect(text).not.toMatch(/undefined|null|\[object|NaN| {2}/);
      }
      if (issue.severity === 'error') expect(issue.message).toMatch(/toegestaan/i);
    });

    test('repeats what was entered only where it may', () => {
      expect(issue.value).toBe('iets');
      expect(hidden).not.toHaveProperty('value');
      expect(hidden.message).not.toContain('iets’');
    });
  },
);

test('a long value is shortened', () => {
  const issue = makeIssue({ code: 'datum_vorm', params: {} }, { ...place, value: 'x'.repeat(5_000) });
  expect(issue.value).toHaveLength(120);
  expect(issue.message.length).toBeLessThan(400);
});
