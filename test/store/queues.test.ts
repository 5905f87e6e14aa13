import { CreateQueueCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { buildApp } from 'fauxqs';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createQueues } from '../../functions/adapters/sqs/queues.ts';

let app: Awaited<ReturnType<typeof buildApp>>;
let client: SQSClient;
beforeAll(async () => {
  app = buildApp({ logger: false });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as AddressInfo;
  client = new SQSClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
});
afterAll(async () => {
  client.destroy();
  await app.close();
});

async function queue(name: string): Promise<string> {
  const { QueueUrl } = await client.send(new CreateQueueCommand({ QueueName: name }));
  return QueueUrl ?? '';
}

test('each message goes to its own queue, as JSON', async () => {
  const urls = {
    ingest: await queue('ingest'),
    figures: await queue('figures'),
    referenceDate: await queue('reference-date'),
  };
  const queues = createQueues(client, urls);
  await queues.ingest({ kind: 'confirm', submission: 's1' });
  await queues.figures({ kind: 'figures', programme: 'proef', project: null });
  for (const [url, body] of [
    [urls.ingest, { kind: 'confirm', submission: 's1' }],
    [urls.figures, { kind: 'figures', programme: 'proef', project: null }],
  ] as const) {
    const { Messages } = await client.send(new ReceiveMessageCommand({ QueueUrl: url }));
    expect((Messages ?? []).map(({ Body }) => JSON.parse(Body ?? '') as unknown)).toEqual([body]);
  }
});
