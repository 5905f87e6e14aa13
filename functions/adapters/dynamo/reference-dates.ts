import type {
  FrozenVersion,
  ReferenceDateStore,
  ReferencePlace,
  ReferenceRecord,
} from '../../ports/reference-date.port.ts';
import { beginning, getItem, partition, putItem, queryItems } from './items.ts';
import type { Table } from './table.ts';

/**
 * Reference dates: `REF#programme` / `date#municipality`, one item per municipality and date; and the extracts that
 * were frozen before the latest: `REFV#programme` / `date#municipality#000001`.
 */
export function createReferenceDateStore(table: Table): ReferenceDateStore {
  async function get(programme: string, date: string, municipality: string): Promise<ReferenceRecord | null> {
    const item = await getItem(table, key(programme, date, municipality));
    return item === null ? null : (item['record'] as ReferenceRecord);
  }

  async function list(programme: string, date?: string): Promise<readonly ReferenceRecord[]> {
    const query =
      date === undefined ? partition(`REF#${programme}`) : beginning(`REF#${programme}`, `${date}#`);
    const records: ReferenceRecord[] = [];
    for await (const item of queryItems(table, query)) records.push(item['record'] as ReferenceRecord);
    return records;
  }

  /** One conditional put: the state, its extract and the audit entry move together or not at all. */
  async function write(record: ReferenceRecord): Promise<ReferenceRecord> {
    const next = { ...record, version: record.version + 1 };
    await putItem(
      table,
      { ...key(record.programme, record.date, record.municipality), version: next.version, record: next },
      {
        lost: 'The reference date changed meanwhile.',
        ...(record.version === 0
          ? { ConditionExpression: 'attribute_not_exists(pk)' }
          : {
              ConditionExpression: '#v = :expected',
              ExpressionAttributeNames: { '#v': 'version' },
              ExpressionAttributeValues: { ':expected': record.version },
            }),
      },
    );
    return next;
  }

  /** Needs no condition: a number's extract is settled before a later one is made. */
  async function keepVersion(place: ReferencePlace, version: FrozenVersion): Promise<void> {
    const { programme, date, municipality } = place;
    const sk = `${versionsOf(place)}${String(version.nr).padStart(6, '0')}`;
    await putItem(table, { pk: `REFV#${programme}`, sk, programme, date, municipality, version });
  }

  async function versions(programme: string, place?: Pick<ReferencePlace, 'date' | 'municipality'>) {
    const found: (ReferencePlace & { version: FrozenVersion })[] = [];
    const pk = `REFV#${programme}`;
    const query = place === undefined ? partition(pk) : beginning(pk, versionsOf(place));
    for await (const { date, municipality, version } of queryItems(table, query))
      found.push({
        programme,
        date: String(date),
        municipality: String(municipality),
        version: version as FrozenVersion,
      });
    return found;
  }

  return { get, list, write, keepVersion, versions };
}

const versionsOf = ({ date, municipality }: Pick<ReferencePlace, 'date' | 'municipality'>): string =>
  `${date}#${municipality}#`;

const key = (programme: string, date: string, municipality: string) => ({
  pk: `REF#${programme}`,
  sk: `${date}#${municipality}`,
});
