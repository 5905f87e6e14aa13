import { expect, test } from 'vitest';
import { readAll, readOn } from '../../../web/src/api/pages.ts';

const PAGES: Readonly<Record<string, { items: number[]; next: string | null }>> = {
  '/lijst?x=1': { items: [1, 2], next: '2' },
  '/lijst?x=1&after=2': { items: [], next: 'a&b' },
  '/lijst?x=1&after=a%26b': { items: [3, 4], next: '4' },
  '/lijst?x=1&after=4': { items: [5], next: null },
};

/** Answers pages and keeps what was asked. */
function server() {
  const asked: string[] = [];
  const get = (path: string) => {
    asked.push(path);
    const page = PAGES[path];
    return page === undefined ? Promise.reject(new Error(path)) : Promise.resolve(page);
  };
  return { asked, get };
}

test('reads every page, also past an empty one', async () => {
  expect(await readAll('/lijst?x=1', server().get)).toEqual([1, 2, 3, 4, 5]);
});

test('reads no further than is enough, and keeps what else the first page told', async () => {
  const { asked, get } = server();
  const first = { items: [1, 2], next: '2', total: 5 };
  const isEnough = (items: readonly number[]) => items.length > 2;
  expect(await readOn('/lijst?x=1', first, isEnough, get)).toEqual({
    items: [1, 2, 3, 4],
    next: '4',
    total: 5,
  });
  expect(asked).toEqual(['/lijst?x=1&after=2', '/lijst?x=1&after=a%26b']);
});
