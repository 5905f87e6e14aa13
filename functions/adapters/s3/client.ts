import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';

/**
 * The S3 client; checksums are ours to sign, so the SDK adds none of its own. With path style the bucket's own
 * address loses the SDK's closing slash, which engines that are not AWS leave out of the signature.
 */
export function openS3(pathStyle: boolean, config: S3ClientConfig = {}): S3Client {
  const client = new S3Client({
    ...config,
    forcePathStyle: pathStyle,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  if (!pathStyle) return client;
  client.middlewareStack.add(
    (next) => (args) => {
      const request = args.request as { path?: string };
      if (request.path !== undefined) request.path = request.path.replace(/^(\/[^/]+)\/$/, '$1');
      return next(args);
    },
    { step: 'build', name: 'bucketWithoutSlash' },
  );
  return client;
}
