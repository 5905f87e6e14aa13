import type { Page } from 'playwright-core';
import { axeFaults } from './axe-faults.ts';

/** The widths at which every page must hold: a desk and the narrowest telephone (WCAG 1.4.10). */
export const WIDTHS = [1280, 320] as const;

/** Opens all that is folded and waits until it has been fetched. */
export async function showAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
    for (const button of document.querySelectorAll<HTMLElement>('button[aria-expanded=false]'))
      button.click();
  });
  await page.waitForFunction(() => document.querySelector('.loading') === null);
}

/**
 * What is wrong with the page as it stands, each fault a line: language, title, heading, side-scrolling, small targets,
 * texts that do not fit and what axe finds. Empty when all is well. axe needs a context that bypasses the content security policy.
 */
export async function pageFaults(page: Page): Promise<string[]> {
  await page.evaluate(stillness);
  const found = [await page.evaluate(layoutFaults), await page.evaluate(spills), await axeFaults(page)];
  return found.flat();
}

/** Waits until charts have been drawn to their new size: until then they lie over what comes next. Runs in the page. */
async function stillness(): Promise<void> {
  const boxes = (): string =>
    [...document.querySelectorAll('canvas, main > *')]
      .map((element) => Object.values(element.getBoundingClientRect().toJSON() as object).join())
      .join(' ');
  let before = '';
  for (let same = 0; same < 5;) {
    await new Promise(requestAnimationFrame);
    const now = boxes();
    same = now === before ? same + 1 : 0;
    before = now;
  }
}

/** Runs in the page. */
function layoutFaults(): string[] {
  /** The least side of a target in CSS pixels (WCAG 2.5.8). */
  const smallest = 24;
  const root = document.documentElement;
  const faults: string[] = [];
  if (root.lang !== 'nl') faults.push(`the language is '${root.lang}'`);
  if (document.title.trim() === '') faults.push('the page has no title');
  const headings = document.querySelectorAll('h1').length;
  if (headings !== 1) faults.push(`the page has ${headings} headings of level 1`);
  if (root.scrollWidth > root.clientWidth)
    faults.push(`the page is ${root.scrollWidth - root.clientWidth} px wider than the window`);

  const isHidden = (element: Element): boolean =>
    !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ||
    element.closest('.visually-hidden') !== null;
  // A link in a sentence is as high as its line; text around it is the exception that WCAG makes.
  const isInSentence = (element: Element): boolean =>
    element.tagName === 'A' &&
    getComputedStyle(element).display === 'inline' &&
    (element.parentElement?.textContent.trim() ?? '') !== element.textContent.trim();
  const targets = document.querySelectorAll(
    'a[href], button, input, select, textarea, summary, [role=button]',
  );
  for (const target of targets) {
    if (isHidden(target) || isInSentence(target)) continue;
    const { width, height, top, bottom } = target.getBoundingClientRect();
    // What waits outside the window until it has the focus, as a skip link does.
    if (bottom + scrollY <= 0 || (width <= 1 && height <= 1)) continue;
    if (Math.round(width) < smallest || Math.round(height) < smallest)
      faults.push(
        `${target.tagName.toLowerCase()} '${target.textContent.trim().slice(0, 40)}' at ${Math.round(top)} ` +
          `is ${Math.round(width)}×${Math.round(height)} px`,
      );
  }
  return faults;
}

/** Boxes that are too small for what is in them, so that it lies over what comes next. Runs in the page. */
function spills(): string[] {
  /** Letters may hang a little out of a tight line. */
  const slack = 5;
  return [...document.querySelectorAll('body *')].flatMap((box) => {
    const { display, overflow } = getComputedStyle(box);
    if (!(box instanceof HTMLElement) || !box.checkVisibility() || display.startsWith('inline')) return [];
    if (overflow !== 'visible' || box.closest('.visually-hidden, .skip-link') !== null) return [];
    const [wide, high] = [box.scrollWidth - box.clientWidth, box.scrollHeight - box.clientHeight];
    if (box.clientWidth === 0 || (wide <= slack && high <= slack)) return [];
    const name = `${box.tagName.toLowerCase()}.${box.className.trim()}`;
    return [`${name} '${box.innerText.trim().slice(0, 30)}' spills ${wide}×${high} px`];
  });
}
