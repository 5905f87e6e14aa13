import type { ReferenceDateStore, ReferenceRecord } from '../../ports/reference-date.port.ts';
import { beginning, getItem, partition, putItem, queryItems } from './items.ts';
import type { Table } from './table.ts';

/** Reference dates: `REF#programme` / `date#municipality`, one item per municipality and date. */
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

  return { get, list, write };
}

const key = (programme: string, date: string, municipality: string) => ({
  pk: `REF#${programme}`,
  sk: `${date}#${municipality}`,
});
