import type { ExtractRow } from '../../shared/reference-date/extract-row.ts';
import type { Ports } from '../ports/ports.ts';
import type { FrozenExtract } from '../ports/reference-date.port.ts';
import { frozenKey } from './frozen-place.ts';

/** The rows of a frozen extract, as they were frozen. */
export async function frozenRows(
  { archive }: Pick<Ports, 'archive'>,
  extract: FrozenExtract,
): Promise<ExtractRow[]> {
  const file = extract.files.find(({ name }) => name === 'extract.json');
  const bytes = file === undefined ? null : await archive.get(frozenKey(extract.prefix, file));
  if (bytes === null) throw new Error('A frozen extract is missing from the archive.');
  return JSON.parse(new TextDecoder().decode(bytes)) as ExtractRow[];
}
