import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import type { Clock } from '../../ports/clock.port.ts';
import { UnsentError, type Mail, type MailCarrier } from '../../ports/mail.port.ts';
import { getItem, putItem, type ItemKey } from './items.ts';
import { joinKey, type Table } from './table.ts';
import { won } from './won.ts';

/** No function lives longer: whoever claimed a message before that and told no end has stopped. */
const LEASE_MILLISECONDS = 15 * 60_000;

/**
 * Sends each message once. Its id is claimed by a conditional write (`MAIL#id` / `SENT`), noted as sent after the carrier
 * took it, and given back where it did not. A claim that outlived its lease is of a function that stopped: the next who
 * asks sends. Only a stop between the carrier's answer and the note can make a second copy; none is lost.
 */
export function createMailOnce(table: Table, carrier: MailCarrier, clock: Pick<Clock, 'now'>): Mail {
  return {
    send: async (message) => {
      const key = { pk: `MAIL#${joinKey(message.id)}`, sk: 'SENT' };
      const now = clock.now();
      if (!(await claim(table, key, now))) {
        return (await getItem(table, key))?.['claimed'] === undefined ? 'sent' : 'underWay';
      }
      try {
        await carrier.send(message);
      } catch (error) {
        await table.client.send(new DeleteCommand({ TableName: table.name, Key: key }));
        throw new UnsentError('The message was not taken.', { cause: error });
      }
      await putItem(table, key);
      return 'sent';
    },
  };
}

/** Whether the message is this caller's to send. A claim from beyond the lease ahead is of a clock that was set back. */
async function claim(table: Table, key: ItemKey, now: string): Promise<boolean> {
  const from = (milliseconds: number) => new Date(Date.parse(now) + milliseconds).toISOString();
  const condition = {
    ConditionExpression: 'attribute_not_exists(pk) OR claimed < :over OR claimed > :ahead',
    ExpressionAttributeValues: { ':over': from(-LEASE_MILLISECONDS), ':ahead': from(LEASE_MILLISECONDS) },
    lost: 'This was claimed or sent.',
  };
  return won(() => putItem(table, { ...key, claimed: now }, condition));
}
