import S3rver from '@20minutes/s3rver';
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Engine } from './engine.ts';
import { close, listen, LOOPBACK } from './listen.ts';

export interface FilesOptions {
  readonly folder: string;
  /** Buckets by name; uploads into `landing` are told to `onArrival` and may come from the site's origins. */
  readonly landing: string;
  readonly archive: string;
  readonly siteOrigins: readonly string[];
  readonly onArrival: (event: object) => Promise<void>;
}

/** S3: s3rver on files, mended where it falls short of what we rely on (docs/engines.md). */
export async function startFilesEngine(options: FilesOptions): Promise<Engine> {
  const app = new S3rver({
    directory: options.folder,
    silent: true,
    vhostBuckets: false,
    configureBuckets: [options.landing, options.archive].map((name) => ({
      name,
      configs: [corsRules(options.siteOrigins)],
    })),
  });
  await app.configureBuckets();
  writeWhole(app, join(options.folder, '..', 'files-arriving'));
  app.middleware.unshift(async (context, next) => {
    // s3rver lets anyone without a signature do everything.
    if (context.method !== 'OPTIONS' && !isSigned(context.get('authorization'), context.querystring)) {
      context.status = 403;
      context.body = '<Error><Code>AccessDenied</Code></Error>';
      return;
    }
    await next();
    if (context.method !== 'PUT' || context.status !== 200) return;
    const [, bucket = '', ...parts] = decodeURIComponent(context.path).split('/');
    const key = parts.join('/');
    const announced = context.get('x-amz-checksum-sha256');
    if (announced !== '' && (await checksum(app, bucket, key)) !== announced) {
      await app.store.deleteObject(bucket, key);
      context.status = 400;
      context.body = '<Error><Code>BadDigest</Code></Error>';
    } else if (bucket === options.landing) {
      await options.onArrival(arrivalEvent(bucket, key));
    }
  });
  const server = createServer(app.callback());
  const port = await listen(server, 0);
  return { endpoint: `http://${LOOPBACK}:${port}`, close: () => close(server) };
}

/** Whether there is a signature at all; s3rver judges it. */
const isSigned = (authorization: string, query: string): boolean =>
  authorization !== '' || new URLSearchParams(query).has('X-Amz-Signature');

/** An object appears when it has arrived whole, as in S3: it is written beside and then given its name. */
function writeWhole(app: S3rver, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const write = app.store.putContent.bind(app.store);
  app.store.putContent = async (path, content) => {
    const arriving = join(folder, randomUUID());
    try {
      const written = await write(arriving, content);
      await rename(arriving, path);
      return written;
    } catch (error) {
      await rm(arriving, { force: true });
      throw error;
    }
  };
}

/** SHA-256 in base64, as the header has it; s3rver itself does not compare it. */
async function checksum(app: S3rver, bucket: string, key: string): Promise<string> {
  const object = await app.store.getObject(bucket, key);
  const hash = createHash('sha256');
  if (object !== null && object.size > 0)
    for await (const chunk of object.content) hash.update(chunk as Buffer);
  return hash.digest('base64');
}

/** The part of S3's event notification that consumers may rely on; keys are URL-encoded there. */
function arrivalEvent(bucket: string, key: string): object {
  const encoded = key.split('/').map(encodeURIComponent).join('/');
  return {
    Records: [
      {
        eventSource: 'aws:s3',
        eventName: 'ObjectCreated:Put',
        s3: { bucket: { name: bucket }, object: { key: encoded } },
      },
    ],
  };
}

function corsRules(origins: readonly string[]): string {
  const allowed = origins.map((origin) => `<AllowedOrigin>${origin}</AllowedOrigin>`).join('');
  return (
    `<CORSConfiguration><CORSRule>${allowed}<AllowedMethod>PUT</AllowedMethod><AllowedMethod>GET</AllowedMethod>` +
    '<AllowedHeader>*</AllowedHeader></CORSRule></CORSConfiguration>'
  );
}
