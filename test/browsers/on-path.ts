import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The first of these programs that is installed: a name on the path, or a whole path. Null when there is none. */
export function onPath(...names: readonly string[]): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const places = names.flatMap((name) => [
    ...(name.includes('/') ? [name] : []),
    ...folders.map((folder) => join(folder, name)),
  ]);
  return places.find((place) => existsSync(place)) ?? null;
}
