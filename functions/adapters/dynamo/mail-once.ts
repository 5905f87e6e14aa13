import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import type { Mail } from '../../ports/mail.port.ts';
import { ConflictError } from '../../ports/stores.port.ts';
import { putItem } from './items.ts';
import { joinKey, type Table } from './table.ts';

/**
 * Sends each message once: its id is taken by a conditional write first (`MAIL#id` / `SENT`) and given back where the
 * message was not taken. A function that stops in between sends nothing twice, at the price of that one message.
 */
export function createMailOnce(table: Table, carrier: Mail): Mail {
  return {
    send: async (message) => {
      const key = { pk: `MAIL#${joinKey(message.id)}`, sk: 'SENT' };
      try {
        const condition = { ConditionExpression: 'attribute_not_exists(pk)', lost: 'This was sent.' };
        await putItem(table, key, condition);
      } catch (error) {
        if (error instanceof ConflictError) return;
        throw error;
      }
      try {
        await carrier.send(message);
      } catch (error) {
        await table.client.send(new DeleteCommand({ TableName: table.name, Key: key }));
        throw error;
      }
    },
  };
}
