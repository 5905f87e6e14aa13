import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROGRAMME } from '../e2e/support/seed.ts';
import { SWEPT_PAGES } from '../e2e/support/swept-pages.ts';
import type { SweptPage } from '../e2e/support/swept-pages.ts';
import { awaitText, logIn, logOut, settled } from './in-page.ts';
import type { Report } from './report.ts';
import type { Tab } from './tab.ts';
import { MANAGEMENT } from './world.ts';
import type { World } from './world.ts';

const AT = `/programma/${PROGRAMME}`;
/** Pages that the sweep of `npm test` leaves to files of their own. */
const MORE: readonly SweptPage[] = [
  { page: 'programmes side by side', path: '/vergelijken', shows: /%|Geen/ },
  { page: 'breakdowns', path: `${AT}/uitsplitsing`, shows: 'Uitsplitsing' },
  { page: 'money', path: `${AT}/geld`, shows: 'Bedragen in euro' },
  { page: 'meetings', path: `${AT}/overleg`, shows: 'Overleg' },
  { page: 'a factsheet', path: `${AT}/factsheet`, shows: 'Factsheet' },
  { page: 'a yearly report', path: `${AT}/jaarverslag`, shows: 'Jaarverslag' },
];
const OPEN_PAGES: readonly SweptPage[] = [
  { page: 'the welcome', path: '/', shows: 'Inloggen' },
  { page: 'the open standard', path: '/standaard/index.html', shows: 'standaard' },
  { page: 'the accessibility statement', path: '/toegankelijkheid/index.html', shows: 'Toegankelijkheid' },
];

/** Opens every page at both widths: one h1, no side-scrolling, nothing wrong. Leaves a picture of each. */
export async function sweep(
  tab: Tab,
  { stack, made }: World,
  pictures: string,
  report: Report,
): Promise<void> {
  const lookAt = async (user: string, { page, path, shows, refused }: SweptPage): Promise<void> => {
    const id = /[A-Z]{4,}$/.exec(path)?.[0] ?? '';
    for (const asked of [1280, 320])
      await report.check(`${page} (${user}) at ${asked} px`, async () => {
        await tab.resize(asked);
        await tab.open(stack.origin + path.replace(id, made.get(id) ?? ''));
        await awaitText(tab, shows);
        await settled(tab);
        const picture = join(pictures, user, `${page.replaceAll(' ', '-')}-${asked}.png`);
        mkdirSync(join(pictures, user), { recursive: true });
        writeFileSync(picture, await tab.picture());
        await tab.run(unfold);
        const found = await tab.run(faults);
        const wrong = tab.takeErrors().filter((each) => refused !== true || !/\b40\d\b/.test(each));
        return [...found, ...wrong];
      });
  };
  await tab.resize(1280);
  for (const page of OPEN_PAGES) await lookAt('nobody', page);
  for (const [user, pages] of Object.entries(SWEPT_PAGES)) {
    await tab.resize(1280);
    await logIn(tab, stack.origin, user);
    for (const page of pages) await lookAt(user, page);
    if (user === MANAGEMENT) for (const page of MORE) await lookAt(user, page);
    await tab.resize(1280);
    await logOut(tab, stack.origin);
  }
}

/** Runs in the page. */
function unfold(): void {
  for (const folded of document.querySelectorAll('details')) folded.open = true;
}

/** Runs in the page. */
function faults(): string[] {
  const found: string[] = [];
  const root = document.documentElement;
  const headings = document.querySelectorAll('h1').length;
  if (headings !== 1) found.push(`${headings} headings of level 1`);
  if (root.scrollWidth > root.clientWidth) {
    const wide = [...document.querySelectorAll('main *')]
      .filter((each) => each.getBoundingClientRect().right > root.clientWidth + 1)
      .slice(0, 3)
      .map((each) => `${each.tagName.toLowerCase()}.${each.className}`);
    found.push(`${root.scrollWidth - root.clientWidth} px wider than the window: ${wide.join(', ')}`);
  }
  if (!document.fonts.check('16px "Noto Sans Variable"')) found.push('the font is not there');
  return found;
}
