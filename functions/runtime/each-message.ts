import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import type { Log } from './log.ts';

/**
 * Hands each message of a batch to `handle` and answers which failed, so that only those come again. What failed is
 * logged by name and place, without its message, which might hold a personal value (design.md rule 5).
 */
export async function eachMessage(
  event: SQSEvent,
  log: Log,
  handle: (body: unknown) => Promise<void>,
): Promise<SQSBatchResponse> {
  const failed: string[] = [];
  for (const { messageId, body } of event.Records) {
    try {
      await handle(JSON.parse(body));
    } catch (error) {
      failed.push(messageId);
      log('message failed', { messageId, ...traceOf(error) });
    }
  }
  return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
}

function traceOf(error: unknown): { error: string; frames: string } {
  if (!(error instanceof Error)) return { error: 'unknown', frames: '' };
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return { error: error.name, frames: frames.slice(0, 12).join('\n') };
}
