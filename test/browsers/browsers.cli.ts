import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startFirefox } from './firefox.ts';
import { journeys } from './journeys.ts';
import { reportOn } from './report.ts';
import { sweep } from './sweep.ts';
import type { Engine } from './tab.ts';
import { startWebKit } from './webkit.ts';
import { startWorld } from './world.ts';

/**
 * `npm run test:browsers -- [firefox|webkit]`: every page and the journeys that lean most on a browser, in the engines
 * beside Chromium (with which `npm test` does this and more). One that is not installed is named and passed over;
 * pictures of each page go to `.test/browsers`. Ends with 1 when something is wrong, 2 when there was no browser at all.
 */
const ENGINES: Readonly<Record<string, Engine>> = { firefox: startFirefox, webkit: startWebKit };
const asked = process.argv.slice(2);
let [tried, failed] = [0, 0];
for (const [name, start] of Object.entries(ENGINES)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const folder = mkdtempSync(join(tmpdir(), 'peilstok-browser-'));
  const tab = await start(folder);
  if (tab === null) console.log(`${name} is not installed here: not tried (docs/runbook.md says how)`);
  else {
    const [pages, walks] = [reportOn(`${tab.name} · page`), reportOn(`${tab.name} · journey`)];
    const pictures = resolve(import.meta.dirname, '../../.test/browsers', name);
    const world = await startWorld();
    try {
      await sweep(tab, world, pictures, pages);
      await journeys(tab, world.stack.origin, { folder, pictures }, walks);
      await walks.check('nothing else went wrong', async () => tab.takeErrors());
    } finally {
      await tab.close();
      await world.stack.remove();
    }
    for (const each of [pages, walks]) console.log(each.summary);
    tried += 1;
    failed += pages.failed + walks.failed;
  }
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed > 0 ? 1 : tried === 0 ? 2 : 0;
