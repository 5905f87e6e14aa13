import type { DeadlineException, ExceptionScope } from '../../../shared/programme/exception.ts';
import type { AuditEntry } from '../../../shared/submission/submission.ts';
import type { ExceptionStore } from '../../ports/stores.port.ts';
import { getItem, partition, queryItems, updateItem } from './items.ts';
import { joinKey, type Table } from './table.ts';

/** Exceptions to the lock: `EXC#programme` / `project#period#dataset#municipality`, the last word on each. */
export function createExceptionStore(table: Table): ExceptionStore {
  async function ofProgramme(programme: string): Promise<readonly DeadlineException[]> {
    const found: DeadlineException[] = [];
    for await (const item of queryItems(table, partition(exceptionsKey(programme))))
      found.push(item['granted'] as DeadlineException);
    return found;
  }

  async function get(programme: string, scope: ExceptionScope) {
    const item = await getItem(table, keyOf(programme, scope));
    if (item === null) return { version: 0, exception: null };
    return { version: Number(item['version']), exception: item['granted'] as DeadlineException };
  }

  /** One conditional update: the exception and its audit entry stand together or not at all. */
  async function put(programme: string, expected: number, exception: DeadlineException, audit: AuditEntry) {
    const change = {
      Key: keyOf(programme, exception),
      UpdateExpression:
        'SET #v = :next, granted = :granted, ' +
        'pendingAudit = list_append(if_not_exists(pendingAudit, :none), :entry)',
      ConditionExpression: expected === 0 ? 'attribute_not_exists(pk)' : '#v = :expected',
      ExpressionAttributeNames: { '#v': 'version' },
      ExpressionAttributeValues: {
        ':next': expected + 1,
        ':granted': exception,
        ':none': [],
        ':entry': [audit],
        ...(expected === 0 ? {} : { ':expected': expected }),
      },
    };
    await updateItem(table, change, 'The exception changed meanwhile.');
  }

  return { ofProgramme, get, put };
}

/** Where the exceptions of a programme are. */
export const exceptionsKey = (programme: string): string => `EXC#${programme}`;

function keyOf(programme: string, { project, period, dataset, municipality }: ExceptionScope) {
  return { pk: exceptionsKey(programme), sk: joinKey(project, period, dataset ?? '-', municipality ?? '-') };
}
