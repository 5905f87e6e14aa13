import * as z from 'zod';
import type { LandingFiles } from '../ports/files.port.ts';
import type { IngestMessage } from '../ports/queue.port.ts';

const own = z.object({
  kind: z.enum(['arrived', 'nothing', 'confirm', 'committed']),
  submission: z.string().min(1),
});
const s3Event = z.object({
  Records: z.array(z.object({ s3: z.object({ object: z.object({ key: z.string() }) }) })),
});
const s3Test = z.object({ Event: z.literal('s3:TestEvent') });

/**
 * What a message of the ingest queue asks: our own message, or S3's notice of new objects. Objects that are no upload
 * are passed over, and so is the test S3 sends when notices are switched on. Throws a ZodError for anything else.
 */
export function readMessage(
  body: unknown,
  landing: Pick<LandingFiles, 'submissionOf'>,
): readonly IngestMessage[] {
  const message = z.union([own, s3Event, s3Test]).parse(body);
  if ('kind' in message) return [message];
  if ('Event' in message) return [];
  return message.Records.flatMap(({ s3 }) => {
    // S3 writes keys as in a form: a space is a plus.
    const key = decodeURIComponent(s3.object.key.replaceAll('+', ' '));
    const submission = landing.submissionOf(key);
    return submission === null ? [] : [{ kind: 'arrived' as const, submission }];
  });
}
