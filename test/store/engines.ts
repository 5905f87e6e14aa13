import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { S3Client } from '@aws-sdk/client-s3';
import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTable, tableDefinition, type Table } from '../../functions/adapters/dynamo/table.ts';
import { openS3 } from '../../functions/adapters/s3/client.ts';

/** The engines of local mode, on free loopback ports, empty at the start. */
export interface Engines {
  readonly table: Table;
  readonly s3: S3Client;
  readonly landingBucket: string;
  readonly archiveBucket: string;
  stop(): Promise<void>;
}

interface S3Rver {
  run(): Promise<AddressInfo>;
  close(): Promise<void>;
}

const load = createRequire(import.meta.url);
const dynalite = load('dynalite') as (options: { createTableMs: number }) => Server;
const S3rver = load('@20minutes/s3rver') as new (options: object) => S3Rver;

/** s3rver knows this pair, and checks signatures made with it. */
const credentials = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' };
const region = 'eu-central-1';

export async function startEngines(): Promise<Engines> {
  const database = dynalite({ createTableMs: 0 });
  await new Promise<void>((resolve) => database.listen(0, '127.0.0.1', resolve));
  const { port } = database.address() as AddressInfo;
  const dynamo = new DynamoDBClient({ endpoint: `http://127.0.0.1:${port}`, region, credentials });
  const table = openTable(dynamo, 'peilstok');
  await dynamo.send(new CreateTableCommand(tableDefinition(table.name)));

  const directory = await mkdtemp(join(tmpdir(), 'peilstok-test-'));
  const [landingBucket, archiveBucket] = ['landing', 'archive'];
  const store = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory,
    configureBuckets: [{ name: landingBucket }, { name: archiveBucket }],
  });
  const at = await store.run();
  const s3 = openS3(true, { endpoint: `http://127.0.0.1:${at.port}`, region, credentials });

  async function stop(): Promise<void> {
    dynamo.destroy();
    s3.destroy();
    await new Promise((resolve) => database.close(resolve));
    await store.close();
    await rm(directory, { recursive: true, force: true });
  }
  return { table, s3, landingBucket, archiveBucket, stop };
}
