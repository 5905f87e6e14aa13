import { createHash } from 'node:crypto';
import type { KeptRemark } from '../../shared/reference-date/remark.ts';
import type { Ports } from '../ports/ports.ts';
import type { ReferencePlace, RemarkList } from '../ports/reference-date.port.ts';

/** The remarks of a list, as written; none where nobody wrote any. */
export async function readRemarks(
  { archive }: Pick<Ports, 'archive'>,
  list: RemarkList | null,
): Promise<readonly KeptRemark[]> {
  if (list === null) return [];
  const bytes = await archive.get(list.key);
  if (bytes === null) throw new Error('A list of remarks is missing from the archive.');
  return JSON.parse(new TextDecoder().decode(bytes)) as KeptRemark[];
}

/** Puts a list of remarks under the hash of its content: nothing reads it before a record points there. */
export async function writeRemarks(
  { archive }: Pick<Ports, 'archive'>,
  { programme, date, municipality }: ReferencePlace,
  remarks: readonly KeptRemark[],
): Promise<RemarkList> {
  const bytes = new TextEncoder().encode(JSON.stringify(remarks));
  const hash = createHash('sha256').update(bytes).digest('hex');
  const key = `remarks/${programme}/${date}/${municipality}/${hash}.json`;
  await archive.put(key, bytes, 'application/json');
  const open = remarks.filter(({ resolved }) => resolved === null).length;
  return { key, total: remarks.length, open };
}
