import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** More stops than any page has before what is looked for. */
const MOST_STOPS = 150;

export const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

/** Goes to an element as who has no mouse does. Throws an Error when Tab does not come by it. */
export async function tabTo(target: Locator): Promise<void> {
  await target.waitFor();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await hasFocus(target)) return;
    await target.page().keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${target.toString()}`);
}

/** Goes to a button or link, and presses Enter. */
export async function pressOn(target: Locator): Promise<void> {
  await tabTo(target);
  await target.page().keyboard.press('Enter');
}

/** Goes to a list, and goes through it with the arrows until it has a value. Throws an Error when it has no such. */
export async function arrowTo(list: Locator, value: string): Promise<void> {
  await tabTo(list);
  await list.page().keyboard.press('Home');
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if ((await list.inputValue()) === value) return;
    await list.page().keyboard.press('ArrowDown');
  }
  throw new Error(`the arrows do not reach '${value}' in ${list.toString()}`);
}

/** The place where a person is has not fallen back to the top of the page. */
export async function expectFocus(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
}
