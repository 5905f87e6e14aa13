import type { IsoDate } from '../../shared/dates/iso-date.ts';
import type { Programme } from '../../shared/programme/programme.schema.ts';
import type { Difference } from '../../shared/reference-date/differences.ts';
import type { Ports } from '../ports/ports.ts';
import { frozenRows } from './frozen-rows.ts';
import { lateCorrections } from './late-corrections.ts';
import { definitiveExtracts } from './previous-extract.ts';

/**
 * What an extract made now would say that the frozen one does not (contract §4); empty where nothing is frozen. The
 * extract itself never changes.
 */
export async function differencesAt(
  ports: Pick<Ports, 'heads' | 'rows' | 'referenceDates' | 'archive'>,
  programme: Programme,
  { date, municipality }: { readonly date: IsoDate; readonly municipality: string },
): Promise<Difference[]> {
  const record = await ports.referenceDates.get(programme.id, date, municipality);
  if (record?.extract == null) return [];
  const { extract } = record;
  const previous = (await definitiveExtracts(ports, programme.id, date, municipality)).slice(-1);
  const frozen = { date, extract, rows: await frozenRows(ports, extract) };
  const heads = await ports.heads.ofProgramme(programme.id);
  const found = await lateCorrections(ports, programme, heads, municipality, [...previous, frozen]);
  return found.filter((difference) => difference.date === date);
}
