import { CopyObjectCommand, GetObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { createHash } from 'node:crypto';
import { addDays, type IsoDate } from '../../../shared/dates/iso-date.ts';
import { OtherBytesError, type Archive } from '../../ports/files.port.ts';
import { uploadKey } from '../../ingest/upload-key.ts';
import { isAbsent, orAbsent, streamObject } from './objects.ts';

/** A download link lives as long as a click needs. */
const DOWNLOAD_SECONDS = 300;

/** How S3 holds on to a locked object: against everyone, or against all but who may set governance aside. */
export type LockMode = 'COMPLIANCE' | 'GOVERNANCE';

/** The versioned bucket: files as received, issue pages, frozen extracts. */
export function createArchive(
  client: S3Client,
  bucket: string,
  landingBucket: string,
  lockMode: LockMode,
): Archive {
  /** Copies inside S3, so that the bytes are those that were received. */
  async function keepUpload(submissionId: string): Promise<void> {
    const command = new CopyObjectCommand({
      Bucket: bucket,
      Key: uploadKey(submissionId),
      CopySource: `${landingBucket}/${submissionId}`,
    });
    await orAbsent(submissionId, () => client.send(command));
  }

  async function put(key: string, bytes: Uint8Array, contentType: string): Promise<void> {
    await client.send(
      new PutObjectCommand({ Bucket: bucket, Key: key, Body: bytes, ContentType: contentType }),
    );
  }

  /** S3 takes a lock only with a checksum. A second put of the same bytes makes a second locked version of them. */
  async function putLocked(
    key: string,
    bytes: Uint8Array,
    contentType: string,
    until: IsoDate,
  ): Promise<void> {
    const present = await get(key);
    if (present !== null && !Buffer.from(bytes).equals(present))
      throw new OtherBytesError(`Other bytes stand under ${key}.`);
    await client.send(
      new PutObjectCommand({
        Bucket: bucket,
        Key: key,
        Body: bytes,
        ContentType: contentType,
        ChecksumSHA256: createHash('sha256').update(bytes).digest('base64'),
        ObjectLockMode: lockMode,
        // The day itself is over in Amsterdam before it is over in UTC.
        ObjectLockRetainUntilDate: new Date(`${addDays(until, 1)}T00:00:00Z`),
      }),
    );
  }

  async function get(key: string): Promise<Uint8Array | null> {
    try {
      const answer = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
      return (await answer.Body?.transformToByteArray()) ?? new Uint8Array();
    } catch (error) {
      if (isAbsent(error)) return null;
      throw error;
    }
  }

  /** Accents are taken off the name: the plain form of the header is the one that every engine signs alike. */
  async function signDownload(key: string, fileName: string): Promise<string> {
    const plain = fileName
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .replaceAll(/[^\w. -]/g, '_');
    const command = new GetObjectCommand({
      Bucket: bucket,
      Key: key,
      ResponseContentDisposition: `attachment; filename="${plain}"`,
    });
    return getSignedUrl(client, command, { expiresIn: DOWNLOAD_SECONDS });
  }

  const source = (key: string) => ({ open: () => streamObject(client, bucket, key) });
  return { keepUpload, put, putLocked, get, source, signDownload };
}
