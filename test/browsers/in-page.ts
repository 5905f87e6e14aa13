import { waitFor } from '../../functions/demo/load/wait-for.ts';
import type { Tab } from './tab.ts';

const SECONDS = 30;

/** Asks a page until its answer is true; a page that is being left cannot be asked. */
export async function until<A extends readonly unknown[]>(
  tab: Tab,
  what: string,
  work: (...given: A) => boolean,
  ...given: A
): Promise<void> {
  await waitFor(what, SECONDS, async () =>
    (await tab.run(work, ...given).catch(() => false)) ? true : null,
  );
}

/** Waits for a text anywhere in the page, as a text or the source of a pattern. Throws an Error with what is there instead. */
export async function awaitText(tab: Tab, text: string | RegExp): Promise<void> {
  const sought = typeof text === 'string' ? text : text.source;
  const isThere = (source: string, isPattern: boolean): boolean => {
    if (document.querySelector('.loading') !== null) return false;
    const texts = [...document.querySelectorAll('body *')].map((each) => each.textContent.trim());
    return texts.some((each) => (isPattern ? new RegExp(source).test(each) : each.includes(source)));
  };
  await until(tab, `'${sought}'`, isThere, sought, typeof text !== 'string').catch(async () => {
    const shown = await tab.run(() => `${location.href}: ${document.body.innerText.slice(0, 600)}`);
    throw new Error(`'${sought}' did not come at ${shown}`);
  });
}

/** Waits until fonts are there and every chart is drawn. */
export async function settled(tab: Tab): Promise<void> {
  await tab.run(async () => {
    await document.fonts.ready;
    await new Promise((done) => setTimeout(done, 400));
  });
  await until(tab, 'drawn charts', () =>
    [...document.querySelectorAll('canvas')].every((canvas) => {
      if (canvas.clientWidth === 0) return true;
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
      return pixels !== undefined && new Set(new Uint32Array(pixels.buffer)).size > 4;
    }),
  );
}

/** Clicks a button, link or summary by its text, once it is there. */
export async function click(tab: Tab, text: string): Promise<void> {
  const work = (sought: string): boolean => {
    const found = [...document.querySelectorAll<HTMLElement>('button, a, summary')].filter((each) =>
      each.checkVisibility(),
    );
    const target =
      found.find((each) => each.innerText.trim() === sought) ??
      found.find((each) => each.innerText.trim().startsWith(sought));
    target?.click();
    return target !== undefined;
  };
  await until(tab, `'${text}' to click`, work, text);
}

/** Chooses in a list or fills a field by the text of its label, as typing does. */
export async function fill(tab: Tab, label: string, value: string): Promise<void> {
  const work = (sought: string, given: string): boolean => {
    const named = [...document.querySelectorAll('label')].find((each) => each.innerText.trim() === sought);
    const field = named?.control;
    if (field instanceof HTMLSelectElement && ![...field.options].some((each) => each.value === given))
      return false;
    if (!field || !('value' in field)) return false;
    field.value = given;
    for (const event of ['input', 'change']) field.dispatchEvent(new Event(event, { bubbles: true }));
    return true;
  };
  await until(tab, `field '${label}'`, work, label, value);
}

/** Logs in over the welcome and the login page. */
export async function logIn(tab: Tab, origin: string, user: string): Promise<void> {
  await tab.open(origin);
  await click(tab, 'Inloggen');
  await awaitText(tab, 'Iemand anders');
  if (user.includes('@')) {
    await fill(tab, 'Iemand anders: e-mailadres', user);
    await click(tab, 'Inloggen');
  } else await click(tab, user);
  await awaitText(tab, 'Uitloggen');
}

/** Logs out of the site and of the login. */
export async function logOut(tab: Tab, origin: string): Promise<void> {
  await tab.open(origin);
  await click(tab, 'Uitloggen');
  await until(tab, 'the page to log out', () => location.pathname.includes('/oidc/session'));
  await click(tab, 'Uitloggen');
  await awaitText(tab, 'Inloggen');
}
