import { CopyObjectCommand, GetObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { Archive } from '../../ports/files.port.ts';
import { uploadKey } from '../../ingest/upload-key.ts';
import { isAbsent, orAbsent, streamObject } from './objects.ts';

/** A download link lives as long as a click needs. */
const DOWNLOAD_SECONDS = 300;

/** The versioned bucket: files as received, issue pages, frozen extracts. */
export function createArchive(client: S3Client, bucket: string, landingBucket: string): Archive {
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
  return { keepUpload, put, get, source, signDownload };
}
