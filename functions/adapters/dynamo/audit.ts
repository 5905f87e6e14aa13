import { QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import type { AuditEntry, ChainedAuditEntry, Slot } from '../../../shared/submission/submission.ts';
import { chain } from '../../audit/chain.ts';
import type { AuditStore } from '../../ports/stores.port.ts';
import { getItem, partition, putItem, queryItems, updateItem, type ItemKey } from './items.ts';
import { pendingOf, type Carrier } from './pending-audit.ts';
import { headKey } from './heads.ts';
import type { Table } from './table.ts';
import { won } from './won.ts';

/** The trail of a programme: `AUDIT#programme` / sequence, with a place reserved per entry id (design.md rule 7). */
export function createAuditStore(table: Table): AuditStore {
  /**
   * Reserves a place under the entry's id, then puts the entry there. A repeat finds the same place and its own entry
   * in it; where another entry took the place, the reservation moves on from the old one. So an entry is never doubled.
   */
  async function append(programme: string, entry: AuditEntry): Promise<void> {
    for (;;) {
      const place = (await reserved(programme, entry.id)) ?? (await reserve(programme, entry.id, null));
      if (place === null) continue;
      const taken = await at(programme, place);
      if (taken?.id === entry.id) return;
      // Who loses here looks again: the winner may have been the same entry.
      if (taken === null && (await put(programme, place, entry))) return;
      if (taken !== null) await reserve(programme, entry.id, place);
    }
  }

  const list: AuditStore['list'] = (programme, after, limit) =>
    pageOf(programme, 'sk > :edge', placeKey(after), { Limit: limit });

  const listBack: AuditStore['listBack'] = (programme, before, limit) =>
    // Every place is digits, and comes before a tilde.
    pageOf(programme, 'sk < :edge', before === null ? '~' : placeKey(before), {
      Limit: limit,
      ScanIndexForward: false,
    });

  async function pageOf(
    programme: string,
    side: string,
    edge: string,
    order: Pick<QueryCommandInput, 'Limit' | 'ScanIndexForward'>,
  ): Promise<readonly ChainedAuditEntry[]> {
    const answer = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        KeyConditionExpression: `pk = :pk AND ${side}`,
        ExpressionAttributeValues: { ':pk': `AUDIT#${programme}`, ':edge': edge },
        ConsistentRead: true,
        ...order,
      }),
    );
    return (answer.Items ?? []).map((item) => item['entry'] as ChainedAuditEntry);
  }

  /** The whole trail, each entry with the place that its key says. */
  async function* read(programme: string) {
    for await (const { sk, entry } of queryItems(table, partition(`AUDIT#${programme}`)))
      yield { place: Number(sk), entry: entry as ChainedAuditEntry };
  }

  /** Of one head, right after its commit. */
  async function drainHead(slot: Slot): Promise<void> {
    const item = await getItem(table, headKey(slot));
    const entries = (item?.['pendingAudit'] ?? []) as AuditEntry[];
    await move([{ key: headKey(slot), entries, trails: [slot.programme] }]);
  }

  /** Of everything that can carry entries: what a stopped function left behind. */
  async function drain(programme: string): Promise<number> {
    return move(await pendingOf(table, programme));
  }

  /** Appends in order of time, and takes off an entry only when every trail it belongs on has it. */
  async function move(carriers: readonly Carrier[]): Promise<number> {
    const waiting = carriers.flatMap(({ key, entries, trails }) =>
      entries.map((entry) => ({ key, entry, trails })),
    );
    waiting.sort((a, b) => (a.entry.at < b.entry.at ? -1 : a.entry.at > b.entry.at ? 1 : 0));
    for (const { key, entry, trails } of waiting) {
      for (const trail of trails) await append(trail, entry);
      await takeOff(key, entry.id);
    }
    return waiting.length;
  }

  /** Someone else may have taken it off already: then the first one waiting is another, and stays. */
  async function takeOff(key: ItemKey, id: string): Promise<void> {
    const change = {
      Key: key,
      UpdateExpression: 'REMOVE pendingAudit[0]',
      ConditionExpression: 'pendingAudit[0].id = :id',
      ExpressionAttributeValues: { ':id': id },
    };
    await won(() => updateItem(table, change, 'The entry is off already.'));
  }

  async function reserved(programme: string, id: string): Promise<number | null> {
    const item = await getItem(table, { pk: `AUDITREF#${programme}`, sk: id });
    return item === null ? null : Number(item['place']);
  }

  async function reserve(programme: string, id: string, old: number | null): Promise<number | null> {
    const place = ((await last(programme))?.sequence ?? 0) + 1;
    const condition =
      old === null
        ? { ConditionExpression: 'attribute_not_exists(pk)' }
        : { ConditionExpression: 'place = :old', ExpressionAttributeValues: { ':old': old } };
    const item = { pk: `AUDITREF#${programme}`, sk: id, place };
    const done = await won(() => putItem(table, item, { ...condition, lost: 'Reserved by another.' }));
    return done ? place : null;
  }

  async function put(programme: string, place: number, entry: AuditEntry): Promise<boolean> {
    const before = place === 1 ? null : await at(programme, place - 1);
    if (place > 1 && before === null) throw new Error(`The trail of ${programme} lacks entry ${place - 1}.`);
    const item = { pk: `AUDIT#${programme}`, sk: placeKey(place), entry: chain(before, entry) };
    return won(() =>
      putItem(table, item, { ConditionExpression: 'attribute_not_exists(pk)', lost: 'The place is taken.' }),
    );
  }

  async function at(programme: string, place: number): Promise<ChainedAuditEntry | null> {
    const item = await getItem(table, { pk: `AUDIT#${programme}`, sk: placeKey(place) });
    return item === null ? null : (item['entry'] as ChainedAuditEntry);
  }

  async function last(programme: string): Promise<ChainedAuditEntry | null> {
    return (await listBack(programme, null, 1))[0] ?? null;
  }

  return { append, list, listBack, read, drainHead, drain };
}

const placeKey = (place: number): string => String(place).padStart(9, '0');
