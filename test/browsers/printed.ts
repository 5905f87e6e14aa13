import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { PROGRAMME } from '../e2e/support/seed.ts';
import type { Walk } from './hand-in-journeys.ts';
import { awaitText, settled } from './in-page.ts';
import type { Tab } from './tab.ts';

const AT = `/programma/${PROGRAMME}`;
/** CSS pixels between the margins of A4. */
const PAPER = 688;

/** What goes to paper, with the text that shows it is complete and the most sides it may take. */
const PAPERS: readonly (readonly [name: string, path: string, shows: string, sides: number])[] = [
  ['the factsheet of the programme', `${AT}/factsheet`, 'Factsheet', 2],
  ['the factsheet of a project', `${AT}/factsheet?code=3.7`, 'Factsheet', 2],
  ['the yearly report', `${AT}/jaarverslag`, 'Jaarverslag', 30],
  ['the overview', AT, 'Wie heeft aangeleverd', 12],
  ['a project', `${AT}/project?code=3.7`, 'Aanleveringen', 8],
];

/**
 * Prints each to a PDF in `folder` and counts its sides; a browser that cannot be asked to shows it in the style for paper,
 * as wide as paper, of which a picture is left.
 */
export async function printed(tab: Tab, walk: Walk, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [name, path, shows, most] of PAPERS)
    await walk(`${name} goes to paper`, path, async () => {
      await awaitText(tab, shows);
      await settled(tab);
      const file = join(folder, name.replaceAll(' ', '-'));
      if (tab.print === null) {
        await tab.resize(PAPER);
        const beyond = await tab.run(wearPaper);
        writeFileSync(`${file}.png`, await tab.picture());
        await tab.resize(1280);
        if (beyond > 0) throw new Error(`${beyond} px wider than the paper`);
      } else {
        const pdf = await tab.print();
        writeFileSync(`${file}.pdf`, pdf);
        const sides = sidesOf(pdf);
        if (sides === 0 || sides > most) throw new Error(`${sides} sides, where ${most} are allowed`);
      }
    });
}

/** Firefox packs the objects of a PDF together. */
function sidesOf(pdf: Buffer): number {
  const packed = pdf.toString('latin1').matchAll(/\/ObjStm[^>]*>>\s*stream\r?\n([\s\S]*?)\r?\nendstream/g);
  const objects = [...packed].map(([, bytes = '']) =>
    inflateSync(Buffer.from(bytes, 'latin1')).toString('latin1'),
  );
  return [...objects.join('\n').matchAll(/\/Type\s*\/Page\b/g)].length;
}

/** Runs in the page: makes the style for paper hold on the screen; gives by how much the page is too wide then. */
async function wearPaper(): Promise<number> {
  for (const { cssRules } of document.styleSheets)
    for (const rule of cssRules)
      if (rule instanceof CSSMediaRule && rule.media.mediaText.startsWith('print'))
        rule.media.mediaText = 'all';
  dispatchEvent(new Event('beforeprint'));
  await new Promise((done) => setTimeout(done, 400));
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}
