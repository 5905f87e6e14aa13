import {
  ChangeMessageVisibilityCommand,
  DeleteMessageBatchCommand,
  ReceiveMessageCommand,
} from '@aws-sdk/client-sqs';
import type { Message, SQSClient } from '@aws-sdk/client-sqs';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';

/** What Lambda runs for a batch of messages: the same function in the cloud. */
export type SqsHandler = (event: SQSEvent) => Promise<SQSBatchResponse>;

export interface EventSourceOptions {
  readonly client: SQSClient;
  readonly queueUrl: string;
  readonly handler: SqsHandler;
  /** Messages per call, at most ten. */
  readonly batchSize: number;
  /** Calls at the same time. */
  readonly concurrency: number;
  /** Told of failures: what and how many, never what is in a message. */
  readonly onFailure: (error: unknown, messages: number) => void;
}

export interface EventSource {
  /** Takes no more messages and resolves when the work at hand is done. */
  stop(): Promise<void>;
}

const WAIT_SECONDS = 20;
const LONGEST_PAUSE_SECONDS = 30;

/**
 * Lambda's event source mapping for SQS: long polling, batches, partial answers. Only what succeeded is deleted; the
 * rest comes again after a pause and ends in the dead-letter queue.
 */
export function startEventSource(options: EventSourceOptions): EventSource {
  const stopping = new AbortController();
  const workers = Array.from({ length: options.concurrency }, () => work(options, stopping.signal));
  return {
    stop: async () => {
      stopping.abort();
      await Promise.all(workers);
    },
  };
}

async function work(options: EventSourceOptions, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      const messages = await receive(options, signal);
      if (messages.length > 0) await handle(options, messages);
    } catch (error) {
      if (signal.aborted) return;
      options.onFailure(error, 0);
      await pause(1, signal);
    }
  }
}

async function receive(
  { client, queueUrl, batchSize }: EventSourceOptions,
  signal: AbortSignal,
): Promise<Message[]> {
  const request = new ReceiveMessageCommand({
    QueueUrl: queueUrl,
    MaxNumberOfMessages: batchSize,
    WaitTimeSeconds: WAIT_SECONDS,
    MessageSystemAttributeNames: ['All'],
  });
  const answer = await client.send(request, { abortSignal: signal });
  return answer.Messages ?? [];
}

async function handle(options: EventSourceOptions, messages: readonly Message[]): Promise<void> {
  const failed = await failures(options, messages);
  const done = messages.filter(({ MessageId }) => !failed.has(MessageId ?? ''));
  if (done.length > 0) {
    const Entries = done.map(({ MessageId, ReceiptHandle }) => ({ Id: MessageId ?? '', ReceiptHandle }));
    await options.client.send(new DeleteMessageBatchCommand({ QueueUrl: options.queueUrl, Entries }));
  }
  for (const message of messages.filter((each) => !done.includes(each))) await giveBack(options, message);
}

/** Ids of the messages to try again: those the handler names, all when it throws. */
async function failures(options: EventSourceOptions, messages: readonly Message[]): Promise<Set<string>> {
  try {
    const { batchItemFailures } = await options.handler({ Records: messages.map(asRecord) });
    if (batchItemFailures.length > 0) options.onFailure(null, batchItemFailures.length);
    return new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
  } catch (error) {
    options.onFailure(error, messages.length);
    return new Set(messages.map(({ MessageId }) => MessageId ?? ''));
  }
}

/** Longer after each failure. Never 0 seconds: with that fauxqs loses the message (docs/engines.md). */
async function giveBack({ client, queueUrl }: EventSourceOptions, message: Message): Promise<void> {
  const received = Number(message.Attributes?.ApproximateReceiveCount ?? 1);
  const request = new ChangeMessageVisibilityCommand({
    QueueUrl: queueUrl,
    ReceiptHandle: message.ReceiptHandle,
    VisibilityTimeout: Math.min(2 ** (received - 1), LONGEST_PAUSE_SECONDS),
  });
  await client.send(request);
}

function asRecord(message: Message): SQSRecord {
  const { ApproximateReceiveCount = '1', SentTimestamp = '0', SenderId = '' } = message.Attributes ?? {};
  return {
    messageId: message.MessageId ?? '',
    receiptHandle: message.ReceiptHandle ?? '',
    body: message.Body ?? '',
    attributes: {
      ApproximateReceiveCount,
      SentTimestamp,
      SenderId,
      ApproximateFirstReceiveTimestamp: message.Attributes?.ApproximateFirstReceiveTimestamp ?? SentTimestamp,
    },
    messageAttributes: {},
    md5OfBody: message.MD5OfBody ?? '',
    eventSource: 'aws:sqs',
    eventSourceARN: 'arn:aws:sqs:eu-central-1:000000000000:local',
    awsRegion: 'eu-central-1',
  };
}

function pause(seconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, seconds * 1000);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
