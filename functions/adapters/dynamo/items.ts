import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import {
  BatchWriteCommand,
  DeleteCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
  UpdateCommand,
  type DeleteCommandInput,
  type PutCommandInput,
  type QueryCommandInput,
  type UpdateCommandInput,
} from '@aws-sdk/lib-dynamodb';
import { setTimeout as sleep } from 'node:timers/promises';
import { ConflictError } from '../../ports/stores.port.ts';
import type { Table } from './table.ts';

/** An item as the document client gives it. */
export type Item = Record<string, unknown>;
export interface ItemKey {
  readonly pk: string;
  readonly sk: string;
}

/** DynamoDB's limit of writes in one batch. */
const BATCH = 25;

/** One item by its key, read consistently; null when absent. */
export async function getItem(table: Table, key: ItemKey, projection?: string): Promise<Item | null> {
  const answer = await table.client.send(
    new GetCommand({
      TableName: table.name,
      Key: key,
      ConsistentRead: true,
      ...(projection === undefined ? {} : { ProjectionExpression: projection }),
    }),
  );
  return answer.Item ?? null;
}

/** Every item of a query, page after page. */
export async function* queryItems(
  table: Table,
  query: Omit<QueryCommandInput, 'TableName'>,
): AsyncGenerator<Item> {
  let start: Item | undefined;
  do {
    const answer = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        ...query,
        ...(start === undefined ? {} : { ExclusiveStartKey: start }),
      }),
    );
    yield* answer.Items ?? [];
    start = answer.LastEvaluatedKey;
  } while (start !== undefined);
}

/** A consistent query for a partition, with sort keys that begin with a text. */
export function beginning(pk: string, prefix: string): Omit<QueryCommandInput, 'TableName'> {
  return {
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
    ExpressionAttributeValues: { ':pk': pk, ':prefix': prefix },
    ConsistentRead: true,
  };
}

/** A consistent query for a whole partition. */
export function partition(pk: string): Omit<QueryCommandInput, 'TableName'> {
  return {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': pk },
    ConsistentRead: true,
  };
}

/** Puts an item; a failed condition becomes a ConflictError that says what was lost. */
export async function putItem(
  table: Table,
  item: Item,
  condition?: Omit<PutCommandInput, 'TableName' | 'Item'> & { readonly lost: string },
): Promise<void> {
  const { lost = '', ...rest } = condition ?? {};
  await orConflict(lost, () =>
    table.client.send(new PutCommand({ TableName: table.name, Item: item, ...rest })),
  );
}

/** Updates an item; a failed condition becomes a ConflictError that says what was lost. */
export async function updateItem(
  table: Table,
  update: Omit<UpdateCommandInput, 'TableName'>,
  lost: string,
): Promise<Item> {
  const answer = await orConflict(lost, () =>
    table.client.send(new UpdateCommand({ TableName: table.name, ReturnValues: 'ALL_NEW', ...update })),
  );
  return answer.Attributes ?? {};
}

/** Removes an item, which need not be there; a failed condition becomes a ConflictError that says what was lost. */
export async function deleteItem(
  table: Table,
  key: ItemKey,
  condition: Omit<DeleteCommandInput, 'TableName' | 'Key'> = {},
  lost = '',
): Promise<void> {
  await orConflict(lost, () =>
    table.client.send(new DeleteCommand({ TableName: table.name, Key: key, ...condition })),
  );
}

/** Puts items without conditions, in batches, until each of them is taken. */
export async function putItems(table: Table, items: readonly Item[]): Promise<void> {
  for (let first = 0; first < items.length; first += BATCH) {
    let waiting: { PutRequest: { Item: Item } }[] = items
      .slice(first, first + BATCH)
      .map((item) => ({ PutRequest: { Item: item } }));
    for (let attempt = 0; waiting.length > 0; attempt++) {
      if (attempt > 0) await sleep(Math.min(50 * 2 ** attempt, 5_000));
      const answer = await table.client.send(
        new BatchWriteCommand({ RequestItems: { [table.name]: waiting } }),
      );
      waiting = (answer.UnprocessedItems?.[table.name] ?? []) as typeof waiting;
    }
  }
}

async function orConflict<T>(lost: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) throw new ConflictError(lost, { cause: error });
    throw error;
  }
}
