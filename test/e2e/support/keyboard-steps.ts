import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import type { UploadFile } from './voucher-files.ts';

/** More stops than any page has before what is looked for. */
const MOST_STOPS = 200;
/** Frames in which a page may move the focus on after a key; more than any effect takes. */
const FRAMES = 12;

/** What a person without a mouse does on a page. Each throws an Error when afterwards the focus is nowhere. */
export interface KeyboardSteps {
  readonly page: Page;
  /** Waits until a page that was opened anew shows something; the first key finds its first stop. */
  arrive(shows: Locator): Promise<void>;
  /** Opens an address of the site, and arrives there. */
  begin(path: string, shows: string | RegExp): Promise<void>;
  /** Goes to a button, link or summary and presses it. */
  press(target: Locator, key?: 'Enter' | 'Space'): Promise<void>;
  /** Presses what leads out of the site. */
  leave(target: Locator): Promise<void>;
  /** Writes a text in place of what a field holds. */
  write(field: Locator, text: string): Promise<void>;
  /** Goes through a list with the arrows until it has a value or a text. */
  choose(list: Locator, wanted: string): Promise<void>;
  /** Chooses a file. */
  give(field: Locator, file: UploadFile): Promise<void>;
  /** Presses what downloads, and gives the name and content of the file. */
  take(target: Locator): Promise<{ name: string; content: Buffer }>;
  /** Waits until something is there. */
  sees(what: Locator | string | RegExp): Promise<void>;
}

/** The keyboard of a page at which someone is logged in. */
export function keyboardOf(page: Page): KeyboardSteps {
  const held = async (step: string): Promise<void> => {
    const place = await page.evaluate(placeOfFocus, FRAMES);
    if (place === null) throw new Error(`after ${step} the focus is nowhere`);
  };
  const goTo = async (target: Locator): Promise<void> => {
    await target.waitFor();
    await held(`coming to ${target.toString()}`);
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      const way = await target.evaluate(wayTo);
      if (way === 'here') return;
      if (way === 'lost') throw new Error(`a Tab to ${target.toString()} leads nowhere`);
      await page.keyboard.press(way);
    }
    throw new Error(`Tab does not reach ${target.toString()}`);
  };
  const press: KeyboardSteps['press'] = async (target, key = 'Enter') => {
    await goTo(target);
    await page.keyboard.press(key);
    await held(`${key} on ${target.toString()}`);
  };
  const arrive = async (shows: Locator): Promise<void> => {
    await shows.first().waitFor();
    await page.keyboard.press('Tab');
    await held(`the first Tab of ${page.url()}`);
  };
  return {
    page,
    press,
    arrive,
    begin: async (path, shows) => {
      await page.goto(new URL(path, page.url()).href);
      await arrive(page.getByText(shows));
    },
    leave: async (target) => {
      await goTo(target);
      await page.keyboard.press('Enter');
    },
    write: async (field, text) => {
      await goTo(field);
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(text);
      await held(`typing in ${field.toString()}`);
    },
    choose: async (list, wanted) => {
      await goTo(list);
      await page.keyboard.press('Home');
      for (let stop = 0; stop < MOST_STOPS; stop += 1) {
        const texts = await list.evaluate(chosen);
        if (texts === null) throw new Error(`an arrow in ${list.toString()} takes the focus from it`);
        if (texts.includes(wanted)) return held(`choosing ${wanted}`);
        await page.keyboard.press('ArrowDown');
      }
      throw new Error(`the arrows do not reach '${wanted}' in ${list.toString()}`);
    },
    give: async (field, file) => {
      // Listened for well before the key: the browser must know of it by then.
      const chooser = page.waitForEvent('filechooser');
      await press(field);
      await (await chooser).setFiles(file);
      await held(`choosing ${file.name}`);
    },
    take: async (target) => {
      const coming = page.waitForEvent('download');
      await press(target);
      const file = await coming;
      await held(`downloading ${file.suggestedFilename()}`);
      return { name: file.suggestedFilename(), content: readFileSync(await file.path()) };
    },
    sees: async (what) => {
      const there = typeof what === 'string' || what instanceof RegExp ? page.getByText(what) : what;
      await there.first().waitFor();
      await held(`waiting for ${there.toString()}`);
    },
  };
}

/** What has the focus once the page has had time to move it; null when nothing has. Runs in the page. */
async function placeOfFocus(frames: number): Promise<string | null> {
  for (let frame = 0; frame < frames; frame += 1) {
    await new Promise(requestAnimationFrame);
    const { activeElement, body } = document;
    // The first frames may still show what is on its way out.
    if (frame > 1 && activeElement !== null && activeElement !== body) return activeElement.tagName;
  }
  return null;
}

/** The key that leads from what has the focus to an element. Runs in the page. */
function wayTo(element: Element): 'here' | 'lost' | 'Tab' | 'Shift+Tab' {
  const from = document.activeElement;
  if (from === element) return 'here';
  if (from === null || from === document.body) return 'lost';
  return (from.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) === 0
    ? 'Tab'
    : 'Shift+Tab';
}

/** The value and text of a list that has the focus; null when it has not. Runs in the page. */
function chosen(list: Element): string[] | null {
  if (!(list instanceof HTMLSelectElement) || list !== document.activeElement) return null;
  return [list.value, list.selectedOptions[0]?.text ?? ''];
}

/** A button by what it says. */
export const button = (inside: Page | Locator, name: string | RegExp, exact = false): Locator =>
  inside.getByRole('button', { name, exact });
