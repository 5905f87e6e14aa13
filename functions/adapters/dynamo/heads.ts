import type { AuditEntry, Head, HeadEvent, Slot } from '../../../shared/submission/submission.ts';
import { ConflictError, type HeadStore } from '../../ports/stores.port.ts';
import { beginning, getItem, partition, queryItems, updateItem, type Item } from './items.ts';
import { joinKey, type Table } from './table.ts';

/** Heads: `HEAD#programme` / `project#dataset#municipality#period`, all events of a slot in one item. */
export function createHeadStore(table: Table): HeadStore {
  async function get(slot: Slot): Promise<Head | null> {
    const item = await getItem(table, headKey(slot));
    return item === null ? null : read(item);
  }

  async function ofProject(programme: string, project: string): Promise<readonly Head[]> {
    return collect(queryItems(table, beginning(`HEAD#${programme}`, `${joinKey(project)}#`)));
  }

  async function ofProgramme(programme: string): Promise<readonly Head[]> {
    return collect(queryItems(table, partition(`HEAD#${programme}`)));
  }

  /** The commit: one conditional update adds the event and its audit entry, or changes nothing. */
  async function append(slot: Slot, expected: number, event: HeadEvent, audit: AuditEntry): Promise<Head> {
    const before = await get(slot);
    if ((before?.version ?? 0) !== expected) throw new ConflictError('The head has another version.');
    const last = before?.events.at(-1)?.at ?? event.at;
    const at = last > event.at ? last : event.at;
    const { programme, project, dataset, municipality, period } = slot;
    const change = {
      Key: headKey(slot),
      UpdateExpression:
        'SET #v = :next, slot = :slot, events = list_append(if_not_exists(events, :none), :event), ' +
        'pendingAudit = list_append(if_not_exists(pendingAudit, :none), :entry)',
      ConditionExpression: expected === 0 ? 'attribute_not_exists(pk)' : '#v = :expected',
      ExpressionAttributeNames: { '#v': 'version' },
      ExpressionAttributeValues: {
        ':next': expected + 1,
        ':slot': { programme, project, dataset, municipality, period },
        ':none': [],
        ':event': [{ ...event, version: expected + 1, at }],
        ':entry': [{ ...audit, at }],
        ...(expected === 0 ? {} : { ':expected': expected }),
      },
    };
    return read(await updateItem(table, change, 'The head moved meanwhile.'));
  }

  return { get, ofProject, ofProgramme, append };
}

/** The key of a slot's head. */
export function headKey(slot: Slot): { pk: string; sk: string } {
  return {
    pk: `HEAD#${slot.programme}`,
    sk: joinKey(slot.project, slot.dataset, slot.municipality ?? '-', slot.period),
  };
}

function read(item: Item): Head {
  return {
    ...(item['slot'] as Slot),
    version: Number(item['version']),
    events: item['events'] as HeadEvent[],
    pendingAudit: (item['pendingAudit'] ?? []) as AuditEntry[],
  };
}

async function collect(items: AsyncIterable<Item>): Promise<Head[]> {
  const heads: Head[] = [];
  for await (const item of items) heads.push(read(item));
  return heads;
}
