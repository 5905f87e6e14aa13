import { deleteItem, partition, queryItems, updateItem, type ItemKey } from './items.ts';
import { packShards } from './packs.ts';
import type { Table } from './table.ts';
import { won } from './won.ts';

/** Where a pack is, without its chunk: `pk|buckets#bucket#sha256`. */
type Place = string;

/** Partitions of one series that are listed at once. */
const LISTED = 16;

/** Finds and removes packs of a series that none of the named places is of. */
export function createPackRemoval(table: Table) {
  async function unnamed(base: string, named: ReadonlySet<Place>): Promise<ItemKey[]> {
    const shards = packShards(base);
    const found: ItemKey[] = [];
    for (let at = 0; at < shards.length; at += LISTED) {
      const lists = await Promise.all(shards.slice(at, at + LISTED).map(keysOf));
      found.push(...lists.flat().filter((key) => !named.has(placeOf(key))));
    }
    return found;
  }

  async function keysOf(pk: string): Promise<ItemKey[]> {
    const keys: ItemKey[] = [];
    const query = { ...partition(pk), ProjectionExpression: 'pk, sk' };
    for await (const item of queryItems(table, query))
      keys.push({ pk: String(item['pk']), sk: String(item['sk']) });
    return keys;
  }

  async function count(base: string, named: ReadonlySet<Place>): Promise<number> {
    return new Set((await unnamed(base, named)).map(placeOf)).size;
  }

  /**
   * Marks, looks again, removes what is still marked. An upload writes its packs whole, which takes a mark off, before
   * it names them: so a pack that comes into use is either written after the mark or named when `lookAgain` looks.
   */
  async function remove(
    base: string,
    named: ReadonlySet<Place>,
    lookAgain: () => Promise<ReadonlySet<Place> | null>,
  ): Promise<number> {
    const marked = await unnamed(base, named);
    for (const key of marked) {
      const change = {
        Key: key,
        UpdateExpression: 'SET unnamed = :yes',
        ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(unnamed)',
        ExpressionAttributeValues: { ':yes': true },
      };
      await won(() => updateItem(table, change, 'The pack is gone, or marked already.'));
    }
    const still = marked.length === 0 ? new Set<Place>() : await lookAgain();
    if (still === null) return 0;
    const removed = new Set<Place>();
    for (const key of marked) {
      if (still.has(placeOf(key))) continue;
      const condition = {
        ConditionExpression: 'unnamed = :yes',
        ExpressionAttributeValues: { ':yes': true },
      };
      if (await won(() => deleteItem(table, key, condition, 'The pack is in use.')))
        removed.add(placeOf(key));
    }
    return removed.size;
  }

  return { count, remove };
}

/** The sort key ends in the chunk's number. */
const placeOf = ({ pk, sk }: ItemKey): Place => `${pk}|${sk.slice(0, sk.lastIndexOf('#'))}`;
