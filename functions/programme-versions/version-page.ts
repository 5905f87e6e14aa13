import type * as z from 'zod';
import type { programmeVersionsSchema } from '../../shared/api/programmes.schema.ts';
import { describeChange } from '../../shared/programme/describe-change.ts';
import type { ProgrammeStore } from '../ports/stores.port.ts';

/** Each version of a page is read, with the one before it. */
const PAGE = 10;

/** Versions of a programme before one (null: all), newest first, with what each changed in words. */
export async function versionPage(
  programmes: Pick<ProgrammeStore, 'versions' | 'version'>,
  id: string,
  after: string | null,
): Promise<z.output<typeof programmeVersionsSchema>> {
  const older = (await programmes.versions(id))
    .filter(({ version }) => after === null || version < Number(after))
    .toReversed();
  const shown = older.slice(0, PAGE);
  const read = await Promise.all(
    older.slice(0, PAGE + 1).map(async ({ version }) => programmes.version(id, version)),
  );
  const items = shown.map(({ version, at, by, reason }, index) => {
    const [own, before] = [read[index]?.programme, read[index + 1]?.programme];
    return { version, at, by, reason, changes: own && before ? describeChange(before, own) : [] };
  });
  return { items, next: older.length > PAGE ? String(shown.at(-1)?.version) : null };
}
