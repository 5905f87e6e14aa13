import { GetObjectCommand, NoSuchKey, NotFound, type S3Client } from '@aws-sdk/client-s3';

/** Whether S3 said that there is no such object. */
export function isAbsent(error: unknown): boolean {
  return error instanceof NoSuchKey || error instanceof NotFound;
}

/** The bytes of an object in the chunks in which they come; throws NoSuchKey when there is none. */
export async function* streamObject(
  client: S3Client,
  bucket: string,
  key: string,
): AsyncGenerator<Uint8Array> {
  const answer = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
  if (answer.Body === undefined) return;
  yield* answer.Body as AsyncIterable<Uint8Array>;
}
