import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { eachMessage } from '../runtime/each-message.ts';
import type { Log } from '../runtime/log.ts';
import { ingest } from './ingest.ts';
import type { IngestPorts } from './ingest-ports.ts';
import { readMessage } from './read-message.ts';

/** What the ingest queue's messages are handed to, in the cloud and locally. */
export function createIngestHandler(
  ports: IngestPorts,
  log: Log,
): (event: SQSEvent) => Promise<SQSBatchResponse> {
  return (event) =>
    eachMessage(event, log, async (body) => {
      for (const message of readMessage(body, ports.landing)) await ingest(ports, message);
    });
}
