import type { CreateTableCommandInput, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** The one table and the client that speaks to it; every store file takes this. */
export interface Table {
  readonly client: DynamoDBDocumentClient;
  readonly name: string;
}

/** The name of the only index; items have `gsi1pk` and `gsi1sk` when they are in it. */
export const INDEX = 'gsi1';

/** Wraps a plain client; undefined fields are left out instead of refused. */
export function openTable(client: DynamoDBClient, name: string): Table {
  const marshallOptions = { removeUndefinedValues: true };
  return { client: DynamoDBDocumentClient.from(client, { marshallOptions }), name };
}

/** The table's shape, for the local stack, the tests and the comparison with the template of the cloud. */
export function tableDefinition(name: string): CreateTableCommandInput {
  const text = (AttributeName: string) => ({ AttributeName, AttributeType: 'S' as const });
  const keys = (hash: string, range: string) => [
    { AttributeName: hash, KeyType: 'HASH' as const },
    { AttributeName: range, KeyType: 'RANGE' as const },
  ];
  return {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [text('pk'), text('sk'), text('gsi1pk'), text('gsi1sk')],
    KeySchema: keys('pk', 'sk'),
    GlobalSecondaryIndexes: [
      { IndexName: INDEX, KeySchema: keys('gsi1pk', 'gsi1sk'), Projection: { ProjectionType: 'ALL' } },
    ],
  };
}

/** Parts of a key joined with `#`; a `#` inside a part is escaped, so that no two lists of parts are equal. */
export function joinKey(...parts: readonly string[]): string {
  return parts.map((part) => encodeURIComponent(part)).join('#');
}
