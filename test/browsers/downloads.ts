import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { waitFor } from '../../functions/demo/load/wait-for.ts';
import type { Tab } from './tab.ts';

/** The byte-order mark as Latin-1 reads it. */
export const MARK = '\xEF\xBB\xBF';

/** The newest download with such an ending, once it begins with these bytes (as Latin-1) and holds this text. */
export function downloaded(tab: Tab, ending: string, start: string, holds = ''): Promise<Buffer> {
  return waitFor(`a download ${ending}`, 30, async () => {
    const files = readdirSync(tab.downloads)
      .filter((name) => name.endsWith(ending))
      .map((name) => join(tab.downloads, name))
      .toSorted((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
    const bytes = files[0] === undefined ? null : readFileSync(files[0]);
    return bytes?.toString('latin1').startsWith(start) === true && bytes.includes(holds) ? bytes : null;
  });
}
