import {
  DeleteObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { LandingFiles } from '../../ports/files.port.ts';
import { isAbsent, streamObject } from './objects.ts';

/** Long enough for 100 MB over a slow line, short enough to be of no use later. */
const UPLOAD_SECONDS = 3_600;
const CHECKSUM = 'x-amz-checksum-sha256';

/**
 * Where uploads arrive, the key being the submission: no versions, no backup, emptied as soon as a file is judged
 * (design.md rule 3). No folders: the local engine clears an empty one away just when the next file is put into it.
 */
export function createLanding(client: S3Client, bucket: string): LandingFiles {
  /** Length and checksum are signed headers: other bytes than announced are refused by S3 itself. */
  async function signUpload(submissionId: string, size: number, sha256: string) {
    const checksum = Buffer.from(sha256, 'hex').toString('base64');
    const command = new PutObjectCommand({
      Bucket: bucket,
      Key: submissionId,
      ContentLength: size,
      ContentType: 'text/csv',
      ChecksumSHA256: checksum,
    });
    const kept = new Set([CHECKSUM, 'content-length', 'content-type']);
    const url = await getSignedUrl(client, command, {
      expiresIn: UPLOAD_SECONDS,
      unhoistableHeaders: kept,
      signableHeaders: new Set([...kept, 'host']),
    });
    return { method: 'PUT' as const, url, headers: { 'content-type': 'text/csv', [CHECKSUM]: checksum } };
  }

  async function find(submissionId: string) {
    try {
      const head = await client.send(new HeadObjectCommand({ Bucket: bucket, Key: submissionId }));
      return { key: submissionId, size: head.ContentLength ?? 0 };
    } catch (error) {
      if (isAbsent(error)) return null;
      throw error;
    }
  }

  async function remove(submissionId: string): Promise<void> {
    await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: submissionId }));
  }

  async function* list() {
    let token: string | undefined;
    do {
      const page = await client.send(
        new ListObjectsV2Command({
          Bucket: bucket,
          ...(token === undefined ? {} : { ContinuationToken: token }),
        }),
      );
      for (const { Key: key, Size: size, LastModified: modified } of page.Contents ?? []) {
        if (key === undefined || modified === undefined) continue;
        yield { key, size: size ?? 0, modified: modified.toISOString() };
      }
      token = page.NextContinuationToken;
    } while (token !== undefined);
  }

  return {
    signUpload,
    find,
    source: (submissionId) => ({ open: () => streamObject(client, bucket, submissionId) }),
    remove,
    list,
    submissionOf: (key) => (key === '' || key.includes('/') ? null : key),
  };
}
