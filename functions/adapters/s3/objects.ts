import { GetObjectCommand, NoSuchKey, NotFound, type S3Client } from '@aws-sdk/client-s3';
import { AbsentError } from '../../ports/files.port.ts';

/** Whether S3 said that there is no such object. */
export function isAbsent(error: unknown): boolean {
  return error instanceof NoSuchKey || error instanceof NotFound;
}

/** Does something with an object; S3's word that there is none becomes an AbsentError. */
export async function orAbsent<T>(key: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (isAbsent(error)) throw new AbsentError(`There is no ${key}.`, { cause: error });
    throw error;
  }
}

/** The bytes of an object in the chunks in which they come. */
export async function* streamObject(
  client: S3Client,
  bucket: string,
  key: string,
): AsyncGenerator<Uint8Array> {
  const command = new GetObjectCommand({ Bucket: bucket, Key: key });
  const answer = await orAbsent(key, () => client.send(command));
  if (answer.Body === undefined) return;
  yield* answer.Body as AsyncIterable<Uint8Array>;
}
