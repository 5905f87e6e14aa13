import {
  DeleteObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  type HeadObjectCommandOutput,
  type S3Client,
} from '@aws-sdk/client-s3';
import type { ArchiveRemoval } from '../../ports/retention.port.ts';
import { isAbsent } from './objects.ts';

/** Removal from the versioned bucket; only what purges may use it. */
export function createArchiveRemoval(client: S3Client, bucket: string): ArchiveRemoval {
  async function* keys(prefix: string): AsyncGenerator<string> {
    let token: string | undefined;
    do {
      const more = token === undefined ? {} : { ContinuationToken: token };
      const page = await client.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, ...more }));
      for (const { Key: key } of page.Contents ?? []) if (key !== undefined) yield key;
      token = page.NextContinuationToken;
    } while (token !== undefined);
  }

  /** Version by version: where the newest is gone, the one before it is the newest. No delete marker is ever made. */
  async function remove(key: string): Promise<'removed' | 'locked' | 'absent'> {
    let done: 'removed' | 'absent' = 'absent';
    for (;;) {
      const head = await find(key);
      if (head === null) return done;
      if ((head.ObjectLockRetainUntilDate ?? new Date(0)) > new Date()) return 'locked';
      const version = head.VersionId === undefined ? {} : { VersionId: head.VersionId };
      await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key, ...version }));
      done = 'removed';
    }
  }

  async function find(key: string): Promise<HeadObjectCommandOutput | null> {
    try {
      return await client.send(new HeadObjectCommand({ Bucket: bucket, Key: key }));
    } catch (error) {
      if (isAbsent(error)) return null;
      throw error;
    }
  }

  return { keys, remove };
}
