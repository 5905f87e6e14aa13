import type { AuditEntry } from '../../../shared/submission/submission.ts';
import type { Purge, PurgeStore } from '../../ports/retention.port.ts';
import { partition, queryItems, updateItem } from './items.ts';
import type { Table } from './table.ts';

/** Purges: `PURGE#programme` / `000001`, one item per purge. */
export function createPurgeStore(table: Table): PurgeStore {
  async function list(programme: string): Promise<readonly Purge[]> {
    const found: Purge[] = [];
    for await (const item of queryItems(table, partition(purgesKey(programme))))
      found.push(item['purge'] as Purge);
    return found;
  }

  /** One conditional update: the state and its audit entries move together or not at all. */
  async function write(purge: Purge, audit: readonly AuditEntry[]): Promise<Purge> {
    const next = { ...purge, version: purge.version + 1 };
    const change = {
      Key: { pk: purgesKey(purge.programme), sk: String(purge.number).padStart(6, '0') },
      UpdateExpression:
        'SET #v = :next, purge = :purge, pendingAudit = list_append(if_not_exists(pendingAudit, :none), :audit)',
      ConditionExpression: purge.version === 0 ? 'attribute_not_exists(pk)' : '#v = :expected',
      ExpressionAttributeNames: { '#v': 'version' },
      ExpressionAttributeValues: {
        ':next': next.version,
        ':purge': next,
        ':none': [],
        ':audit': audit,
        ...(purge.version === 0 ? {} : { ':expected': purge.version }),
      },
    };
    await updateItem(table, change, 'The purge moved meanwhile.');
    return next;
  }

  return { list, write };
}

/** Where the purges of a programme are. */
export const purgesKey = (programme: string): string => `PURGE#${programme}`;
