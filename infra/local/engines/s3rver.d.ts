declare module '@20minutes/s3rver' {
  import type { RequestListener } from 'node:http';
  import type { Readable } from 'node:stream';

  interface Context {
    readonly method: string;
    readonly path: string;
    readonly querystring: string;
    status: number;
    body: string;
    get(header: string): string;
  }
  interface Options {
    directory: string;
    silent: boolean;
    vhostBuckets: boolean;
    configureBuckets: { name: string; configs: string[] }[];
  }
  type Written = Promise<[size: number, md5: string]>;
  /** An S3 API on files (a Koa application). */
  export default class S3rver {
    constructor(options: Options);
    readonly middleware: ((context: Context, next: () => Promise<void>) => Promise<void>)[];
    readonly store: {
      getObject(
        bucket: string,
        key: string,
      ): Promise<{ readonly size: number; readonly content: Readable } | null>;
      deleteObject(bucket: string, key: string): Promise<void>;
      putContent(path: string, content: Readable): Written;
    };
    configureBuckets(): Promise<unknown>;
    callback(): RequestListener;
  }
}
