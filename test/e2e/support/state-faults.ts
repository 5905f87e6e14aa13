import type { Page } from 'playwright-core';
import { pageFaults, WIDTHS } from './page-faults.ts';

/** What a state must have beside what every page must: it is told in Dutch, and says nothing by accident. */
interface Expected {
  /** A text in the content of the page. */
  readonly says: string | RegExp;
}

/** What was examined already, by width and content: many routes fail in the same words, in the same frame. */
const examined = new Set<string>();

/** Every fault of the page in the state that it is in, at each width, a line each. */
export async function stateFaults(page: Page, { says }: Expected): Promise<string[]> {
  const found = await page.evaluate(wordFaults);
  const text = await page.locator('main').innerText();
  if (typeof says === 'string' ? !text.includes(says) : !says.test(text))
    found.push(`does not say ${says}, but: ${text.slice(0, 300)}`);
  // The width that it has comes first: the fewest changes.
  const now = page.viewportSize()?.width;
  for (const width of WIDTHS.toSorted((one) => (one === now ? -1 : 1))) {
    await page.setViewportSize({ width, height: 900 });
    const content = `${width} ${await page.locator('main').innerHTML()}`;
    if (examined.has(content)) continue;
    examined.add(content);
    for (const fault of await pageFaults(page)) found.push(`${width} px: ${fault}`);
  }
  return found;
}

/** Words that no page should show, and a title that does not say where one is. Runs in the page. */
function wordFaults(): string[] {
  const text = document.body.innerText;
  const slips = /\b(undefined|NaN|null|Infinity|Invalid Date|object Object)\b/.exec(text);
  const english =
    /\b(the|and|with|please|loading|error|failed|fetch|retry|try again|not found|forbidden|unauthorized|bad gateway|internal|server|unavailable|unexpected|token)\b/i.exec(
      text,
    );
  const faults = [slips, english].flatMap((found) =>
    found === null ? [] : [`says '${text.slice(Math.max(0, found.index - 30), found.index + 30)}'`],
  );
  if (!/^.+ · Peilstok$/.test(document.title)) faults.push(`the title is '${document.title}'`);
  const current = document.querySelectorAll('nav[aria-label=Hoofdmenu] [aria-current]').length;
  if (current > 1) faults.push(`${current} items of the menu are the current one`);
  return faults;
}

/** Where the focus is: the tag of the element that has it, with what it says. Runs in the page. */
export function focused(): string {
  const { tagName = 'BODY', textContent = '' } = document.activeElement ?? {};
  return tagName === 'H1' ? `H1 ${textContent}` : tagName;
}
