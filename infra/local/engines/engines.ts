import { SQSClient, SendMessageCommand } from '@aws-sdk/client-sqs';
import { startFilesEngine } from './files.engine.ts';
import { startQueueEngine } from './queue.engine.ts';
import { startTableEngine } from './table.engine.ts';

/** Names of what the engines hold; the data folder is the installation, so they need not differ. */
export const NAMES = {
  table: 'peilstok',
  landing: 'landing',
  archive: 'archive',
  queues: { ingest: 'ingest', figures: 'figures', referenceDate: 'reference-date' },
} as const;

export interface EnginesOptions {
  readonly tables: string;
  readonly files: string;
  readonly queues: string;
  /** Origins from which browsers may upload. */
  readonly siteOrigins: readonly string[];
}

export interface Endpoints {
  readonly dynamodb: string;
  readonly s3: string;
  readonly sqs: string;
  readonly queueUrls: Readonly<Record<keyof typeof NAMES.queues, string>>;
}

/** An error with the engine that could not start, so that the data folder's part is known. */
async function named<T>(engine: string, start: Promise<T>): Promise<T> {
  try {
    return await start;
  } catch (error) {
    throw Object.assign(new Error(`${engine} cannot start`, { cause: error }), { engine });
  }
}

/** Starts DynamoDB, SQS and S3 on loopback; S3 tells the ingest queue of each upload, as in the cloud. */
export async function startEngines(
  options: EnginesOptions,
): Promise<{ endpoints: Endpoints; close: () => Promise<void> }> {
  const table = await named('tables', startTableEngine(options.tables));
  const queue = await named('queues', startQueueEngine(options.queues, Object.values(NAMES.queues)));
  const sqs = new SQSClient({
    endpoint: queue.endpoint,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const ingest = queue.urlOf(NAMES.queues.ingest);
  const files = await named(
    'files',
    startFilesEngine({
      folder: options.files,
      landing: NAMES.landing,
      archive: NAMES.archive,
      siteOrigins: options.siteOrigins,
      onArrival: async (event) => {
        await sqs.send(new SendMessageCommand({ QueueUrl: ingest, MessageBody: JSON.stringify(event) }));
      },
    }),
  );
  const { queues } = NAMES;
  const endpoints: Endpoints = {
    dynamodb: table.endpoint,
    s3: files.endpoint,
    sqs: queue.endpoint,
    queueUrls: {
      ingest,
      figures: queue.urlOf(queues.figures),
      referenceDate: queue.urlOf(queues.referenceDate),
    },
  };
  const close = async (): Promise<void> => {
    await Promise.all([files.close(), queue.close(), table.close()]);
    sqs.destroy();
  };
  return { endpoints, close };
}
