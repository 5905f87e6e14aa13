import type { ReminderStore } from '../../ports/stores.port.ts';
import { getItem, putItem } from './items.ts';
import type { Table } from './table.ts';
import { won } from './won.ts';

/** Through which day each person was reminded: `REMINDED#address` / `THROUGH`. */
export function createReminderStore(table: Table): ReminderStore {
  async function through(user: string): Promise<string | null> {
    const item = await getItem(table, keyOf(user));
    const day = item?.['through'];
    return typeof day === 'string' ? day : null;
  }

  /** One conditional put: of several runs at once only one moves it on. */
  async function moveOn(user: string, before: string | null, day: string | null): Promise<boolean> {
    const condition =
      before === null
        ? {
            ConditionExpression: 'attribute_not_exists(pk) OR through = :before',
            ExpressionAttributeValues: { ':before': null },
          }
        : {
            ConditionExpression: 'through = :before',
            ExpressionAttributeValues: { ':before': before },
          };
    const item = { ...keyOf(user), through: day };
    return won(() => putItem(table, item, { ...condition, lost: 'Another run was first.' }));
  }

  return { through, moveOn };
}

const keyOf = (user: string) => ({ pk: `REMINDED#${user}`, sk: 'THROUGH' });
