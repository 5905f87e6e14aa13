import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import * as z from 'zod';
import { eachMessage } from '../runtime/each-message.ts';
import type { Log } from '../runtime/log.ts';
import { carryOut, type CarryOutPorts } from './carry-out.ts';

const message = z.object({
  kind: z.literal('reference-date'),
  programme: z.string(),
  date: z.string(),
  municipality: z.string(),
});

/** What the reference-date queue's messages are handed to, in the cloud and locally. */
export function createReferenceDateHandler(
  ports: CarryOutPorts,
  log: Log,
): (event: SQSEvent) => Promise<SQSBatchResponse> {
  return (event) => eachMessage(event, log, (body) => carryOut(ports, message.parse(body)));
}
