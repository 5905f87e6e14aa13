import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { Queues } from '../../ports/queue.port.ts';

/** The queues; what their consumers get is what is put in here, as JSON. */
export function createQueues(client: SQSClient, urls: Readonly<Record<keyof Queues, string>>): Queues {
  const send = async (queue: string, message: object): Promise<void> => {
    await client.send(new SendMessageCommand({ QueueUrl: queue, MessageBody: JSON.stringify(message) }));
  };
  return {
    ingest: (message) => send(urls.ingest, message),
    figures: (message) => send(urls.figures, message),
    referenceDate: (message) => send(urls.referenceDate, message),
  };
}
