import { join } from 'node:path';
import { PROGRAMME } from '../e2e/support/seed.ts';
import { downloaded, MARK } from './downloads.ts';
import { handInJourneys } from './hand-in-journeys.ts';
import { awaitText, click, fill, logIn, logOut, settled, until } from './in-page.ts';
import { printed } from './printed.ts';
import type { Report } from './report.ts';
import type { Tab } from './tab.ts';
import { MANAGEMENT } from './world.ts';

const AT = `/programma/${PROGRAMME}`;
/** Keys by their code points in W3C WebDriver. */
const [ESCAPE, END, LEFT, RIGHT] = ['\uE00C', '\uE010', '\uE012', '\uE014'];

/** Where files are made that are handed in, and where pictures are left. */
interface Folders {
  readonly folder: string;
  readonly pictures: string;
}

/** What people do that leans most on the browser: worker, streams, canvas, dialog, keys, downloads, paper. */
export async function journeys(
  tab: Tab,
  origin: string,
  { folder, pictures }: Folders,
  report: Report,
): Promise<void> {
  await tab.resize(1280);
  const walk = (name: string, path: string, steps: () => Promise<void>): Promise<void> =>
    report.check(name, async () => {
      await tab.open(origin + path);
      await steps();
      return tab.takeErrors();
    });

  await logIn(tab, origin, MANAGEMENT);
  await walk('the overview is replayed by keys', AT, async () => {
    await awaitText(tab, 'Wie heeft aangeleverd');
    await tab.run(() => document.querySelector<HTMLElement>('input[type=range]')?.focus());
    await tab.press(LEFT);
    await until(tab, 'another moment', () => location.search.includes('bekend='));
  });
  await walk('a chart is drawn, read by keys, and downloaded', `${AT}/project?code=3.7`, async () => {
    await awaitText(tab, 'Grafiek downloaden (PNG)');
    await settled(tab);
    await tab.run(() => document.querySelector<HTMLElement>('.chart-stop')?.focus());
    const before = await tab.run(() => document.querySelector('.chart__reading')?.textContent);
    await tab.press(RIGHT, END);
    const after = await tab.run(() => document.querySelector('.chart__reading')?.textContent);
    if (before === after) throw new Error('the keys do not move through the chart');
    await click(tab, 'Cijfers downloaden (CSV)');
    await downloaded(tab, '.csv', MARK);
    await click(tab, 'Grafiek downloaden (PNG)');
    await downloaded(tab, '.png', '\x89PNG');
  });
  await walk('a figure is opened, to what it rests on', `${AT}/project?code=3.7`, async () => {
    await click(tab, 'Waar komt dit cijfer vandaan?');
    await awaitText(tab, 'Inzendingen waarop dit cijfer rust');
  });
  await walk('a meeting is presented by keys', `${AT}/overleg`, async () => {
    await click(tab, 'Partneroverleg, 18 september 2025');
    await click(tab, 'Presenteren');
    await awaitText(tab, '1 van ');
    await tab.press(RIGHT);
    await awaitText(tab, '2 van ');
    await tab.press(ESCAPE);
    await until(tab, 'the end', () => document.querySelector('dialog[open]') === null);
  });
  await printed(tab, walk, join(pictures, 'print'));
  await logOut(tab, origin);

  await logIn(tab, origin, 'kartrekker.achterhoek');
  await handInJourneys(tab, walk, folder);
  await logOut(tab, origin);

  await logIn(tab, origin, 'beheerder.achterhoek');
  await walk('the programme is changed, as far as its preview', `${AT}/inrichting`, async () => {
    await awaitText(tab, 'U hebt nog niets gewijzigd.');
    await click(tab, 'Programma');
    await fill(tab, 'Naam van het programma', 'Meerjarenplan');
    await until(tab, 'the change', () => !document.body.innerText.includes('nog niets gewijzigd'));
  });
  await logOut(tab, origin);
}
