import { expect, test } from 'vitest';
import type { ApiIssue } from '../../../web/src/api/answers.ts';
import { loadIssues } from '../../../web/src/pages/submission/load-issues.ts';

const issue = (code: string): ApiIssue => ({
  ...{ code, severity: 'warning', row: null, column: null, cell: null },
  ...{ message: code, fix: '' },
});
const group = (code: string) => ({ code, severity: 'warning' as const, column: null, count: 1 });

async function load(codes: readonly string[], pages: readonly string[][]) {
  const asked: string[] = [];
  const found = await loadIssues(codes.map(group), async (path) => {
    asked.push(path);
    const at = asked.length;
    return { issues: (pages[at - 1] ?? []).map(issue), next: at < pages.length ? String(at + 1) : null };
  })('/issues', new AbortController().signal);
  return { asked, found: found.map(({ code }) => code) };
}

test('uploading 13: further pages are read until each kind of fault has one to show', async () => {
  const { asked, found } = await load(['a', 'b'], [['a', 'a'], ['a'], ['b'], ['b']]);
  expect(asked).toEqual(['/issues', '/issues?after=2', '/issues?after=3']);
  expect(found).toEqual(['a', 'a', 'a', 'b']);
});

test('one page is enough where all are in it, and no more than ten are read', async () => {
  expect((await load(['a'], [['a'], ['a']])).asked).toHaveLength(1);
  const many = Array.from({ length: 30 }, () => ['a']);
  expect((await load(['a', 'z'], many)).asked).toHaveLength(10);
});
