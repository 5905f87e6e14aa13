import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { NAMES } from '../../infra/local/engines/engines.ts';
import { startTableEngine } from '../../infra/local/engines/table.engine.ts';

/** What a stopped local stack keeps, counted by the beginning of its keys. */
interface Stored {
  readonly items: ReadonlyMap<
    string,
    { readonly items: number; readonly bytes: number; readonly largest: number }
  >;
  /** Files of the S3 engine, each object with a few of its own beside it. */
  readonly objects: number;
}

/** Counts what lies in a data folder whose server was ended. */
export async function countStored(folder: string): Promise<Stored> {
  const engine = await startTableEngine(join(folder, 'tables'));
  const client = DynamoDBDocumentClient.from(
    new DynamoDBClient({
      endpoint: engine.endpoint,
      region: 'eu-central-1',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    }),
  );
  const items = new Map<string, { items: number; bytes: number; largest: number }>();
  let start: Record<string, unknown> | undefined;
  do {
    const page = await client.send(
      new ScanCommand({ TableName: NAMES.table, ...(start !== undefined && { ExclusiveStartKey: start }) }),
    );
    for (const item of page.Items ?? []) {
      const kind = String(item['pk']).split('#')[0] ?? '';
      const size = sizeOf(item);
      const known = items.get(kind) ?? { items: 0, bytes: 0, largest: 0 };
      const largest = Math.max(known.largest, size);
      items.set(kind, { items: known.items + 1, bytes: known.bytes + size, largest });
    }
    start = page.LastEvaluatedKey;
  } while (start !== undefined);
  client.destroy();
  await engine.close();
  return { items, objects: objectsIn(join(folder, 'files')) };
}

/** Names and values of an item, about as DynamoDB counts them. */
function sizeOf(value: unknown): number {
  if (value instanceof Uint8Array) return value.length;
  if (typeof value === 'string') return Buffer.byteLength(value);
  if (typeof value !== 'object' || value === null) return 1;
  return Object.entries(value).reduce((sum, [name, cell]) => sum + name.length + sizeOf(cell), 0);
}

function objectsIn(folder: string): number {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('_object')).length;
}
