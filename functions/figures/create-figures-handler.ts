import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import * as z from 'zod';
import { REGISTER_DATASETS } from '../../shared/datasets/dataset.ts';
import { eachMessage } from '../runtime/each-message.ts';
import type { Log } from '../runtime/log.ts';
import { recompute } from './recompute.ts';
import type { RecomputePorts } from './recompute-ports.ts';

const message = z.object({
  kind: z.literal('figures'),
  programme: z.string(),
  project: z.string().nullable(),
  breakdown: z.enum(REGISTER_DATASETS).optional(),
});

/** What the figures queue's messages are handed to, in the cloud and locally. */
export function createFiguresHandler(
  ports: RecomputePorts,
  log: Log,
): (event: SQSEvent) => Promise<SQSBatchResponse> {
  return (event) => eachMessage(event, log, (body) => recompute(ports, message.parse(body)));
}
