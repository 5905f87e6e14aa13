import { parse } from 'csv-parse/sync';
import type { Ports } from '../ports/ports.ts';
import type { FrozenExtract } from '../ports/reference-date.port.ts';
import { frozenKey } from './frozen-place.ts';

/**
 * The lines of a frozen CSV without its header, cells as text; null where the extract has no such file.
 * @throws Error when the archive has not what the extract names.
 */
export async function frozenCsv(
  { archive }: Pick<Ports, 'archive'>,
  extract: FrozenExtract,
  name: string,
): Promise<string[][] | null> {
  const file = extract.files.find((each) => each.name === name);
  if (file === undefined) return null;
  const bytes = await archive.get(frozenKey(extract.prefix, file));
  if (bytes === null) throw new Error('A frozen file is missing from the archive.');
  return parse(new TextDecoder().decode(bytes), { delimiter: ';', bom: true, from: 2 });
}
