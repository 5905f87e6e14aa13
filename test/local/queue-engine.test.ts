import { ReceiveMessageCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startQueueEngine } from '../../infra/local/engines/queue.engine.ts';
import type { QueueEngine } from '../../infra/local/engines/queue.engine.ts';
import { startEventSource } from '../../infra/local/event-source.ts';
import type { EventSource, EventSourceOptions, SqsHandler } from '../../infra/local/event-source.ts';

let folder: string;
let engine: QueueEngine;
let client: SQSClient;
let sources: EventSource[] = [];

async function open(): Promise<void> {
  engine = await startQueueEngine(folder, ['work']);
  const credentials = { accessKeyId: 'x', secretAccessKey: 'x' };
  client = new SQSClient({ endpoint: engine.endpoint, region: 'eu-central-1', credentials });
}

async function reopen(): Promise<void> {
  await engine.close();
  await open();
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'peilstok-queue-'));
  await open();
});
afterEach(async () => {
  await Promise.all(sources.map((source) => source.stop()));
  sources = [];
  await engine.close();
  rmSync(folder, { recursive: true, force: true });
});

const send = (body: string) =>
  client.send(new SendMessageCommand({ QueueUrl: engine.urlOf('work'), MessageBody: body }));

async function receive(queue: string, visibility = 0): Promise<string[]> {
  const request = { QueueUrl: engine.urlOf(queue), MaxNumberOfMessages: 10, VisibilityTimeout: visibility };
  const { Messages = [] } = await client.send(new ReceiveMessageCommand(request));
  return Messages.map(({ Body }) => Body ?? '');
}

/** A source that records what it is handed; `fails` tells which messages fail. */
function consume(handler: SqsHandler, options: Partial<EventSourceOptions> = {}): void {
  const all = {
    client,
    queueUrl: engine.urlOf('work'),
    handler,
    batchSize: 10,
    concurrency: 1,
    onFailure: () => {},
  };
  sources.push(startEventSource({ ...all, ...options }));
}

describe('the queue', () => {
  it('gives a message to the dead letters after five failures, not before', async () => {
    await send('bad');
    for (let time = 1; time <= 5; time += 1) expect(await receive('work')).toEqual(['bad']);
    expect(await receive('work')).toEqual([]);
    expect(await receive('work-dead')).toEqual(['bad']);
  });

  it('keeps messages over a restart, and gives back at once what a dead process held', async () => {
    await send('held');
    expect(await receive('work', 3_600)).toEqual(['held']);
    await send('waiting');
    await reopen();
    expect((await receive('work')).toSorted()).toEqual(['held', 'waiting']);
  });

  it('counts failures over a restart', async () => {
    await send('bad');
    for (let time = 1; time <= 5; time += 1) await receive('work');
    await reopen();
    expect(await receive('work')).toEqual([]);
    expect(await receive('work-dead')).toEqual(['bad']);
  });
});

describe('the event source', () => {
  it('hands over what comes and deletes what succeeded', async () => {
    const handled: string[] = [];
    consume(async ({ Records }) => {
      handled.push(...Records.map(({ body }) => body));
      return { batchItemFailures: [] };
    });
    await Promise.all([send('a'), send('b')]);
    await vi.waitFor(() => expect(handled.toSorted()).toEqual(['a', 'b']), 45_000);
    await sources[0]?.stop();
    expect(await receive('work')).toEqual([]);
  });

  it('offers again only what failed, and says how many times it came', async () => {
    const seen: string[] = [];
    consume(async ({ Records }) => {
      const failed = Records.filter(
        ({ body, attributes }) => body === 'b' && attributes.ApproximateReceiveCount === '1',
      );
      seen.push(...Records.map(({ body, attributes }) => `${body}${attributes.ApproximateReceiveCount}`));
      return { batchItemFailures: failed.map(({ messageId }) => ({ itemIdentifier: messageId })) };
    });
    await Promise.all([send('a'), send('b')]);
    await vi.waitFor(() => expect(seen.toSorted()).toEqual(['a1', 'b1', 'b2']), 45_000);
  });

  it('offers everything again when the handler throws, and tells of it', async () => {
    let calls = 0;
    const failures: unknown[] = [];
    const handler: SqsHandler = async () => {
      calls += 1;
      if (calls === 1) throw new RangeError('broken');
      return { batchItemFailures: [] };
    };
    consume(handler, {
      onFailure: (error, messages) => failures.push([error instanceof RangeError, messages]),
    });
    await send('a');
    await vi.waitFor(() => expect(calls).toBe(2), 45_000);
    expect(failures).toEqual([[true, 1]]);
  });

  it('finishes the work at hand when it is stopped, and takes no more', async () => {
    const order: string[] = [];
    let finish = (): void => {};
    const started = new Promise<void>((resolve) => {
      consume(
        async ({ Records }) => {
          order.push(`began ${Records[0]?.body}`);
          resolve();
          await new Promise<void>((done) => (finish = done));
          order.push('finished');
          return { batchItemFailures: [] };
        },
        { batchSize: 1 },
      );
    });
    await send('a');
    await started;
    await send('b');
    const stopped = sources[0]?.stop().then(() => order.push('stopped'));
    finish();
    await stopped;
    expect(order).toEqual(['began a', 'finished', 'stopped']);
    expect(await receive('work')).toEqual(['b']);
  });

  it('works on no more at a time than it may', async () => {
    let atOnce = 0;
    let most = 0;
    let done = 0;
    const handler: SqsHandler = async () => {
      most = Math.max(most, (atOnce += 1));
      await new Promise((resolve) => setTimeout(resolve, 20));
      atOnce -= 1;
      done += 1;
      return { batchItemFailures: [] };
    };
    await Promise.all(Array.from({ length: 12 }, (_, index) => send(String(index))));
    consume(handler, { batchSize: 1, concurrency: 3 });
    await vi.waitFor(() => expect(done).toBe(12), 45_000);
    expect(most).toBe(3);
  });
});
