import type { Page } from './answers.ts';
import { getJson } from './client.ts';

type Get<Answer> = (path: string, signal?: AbortSignal) => Promise<Answer>;

/** The path of the page that begins where `next` says. */
function pageAfter(path: string, next: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}${new URLSearchParams({ after: next })}`;
}

/**
 * An answer with the pages behind it, until there are enough items or no more: what else stands in the answer is that of
 * the first page.
 * @param first what was read of the path so far.
 */
export async function readOn<Answer extends Page<unknown>>(
  path: string,
  first: Answer,
  isEnough: (items: Answer['items']) => boolean,
  get: Get<Page<unknown>> = getJson<Page<unknown>>,
): Promise<Answer> {
  let { items, next }: Page<unknown> = first;
  while (next !== null && !isEnough(items)) {
    const page = await get(pageAfter(path, next));
    items = [...items, ...page.items];
    ({ next } = page);
  }
  return { ...first, items, next };
}

/** Every item of a list in pages. */
export async function readAll<Item>(
  path: string,
  get: Get<Page<Item>> = getJson<Page<Item>>,
): Promise<readonly Item[]> {
  const all = await readOn<Page<Item>>(path, await get(path), () => false, get);
  return all.items;
}
