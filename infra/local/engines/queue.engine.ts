import type { Server } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildApp } from 'fauxqs';
import type { Engine } from './engine.ts';
import { close, listen, LOOPBACK } from './listen.ts';
import { WORK_SECONDS } from './work-seconds.ts';

/** What we use of fauxqs beside its application; its own start function would listen on every address. */
interface Queue {
  readonly url: string;
  persistence: unknown;
  setAttributes(attributes: Record<string, string>): void;
}
interface SqsStore {
  persistence: unknown;
  allQueues(): Iterable<Queue>;
  getQueueByName(name: string): Queue | undefined;
  createQueue(name: string, url: string, arn: string, attributes: Record<string, string>): Queue;
}
interface Persistence {
  readonly db: { exec(sql: string): void };
  loadSqsAndSns(sqs: SqsStore, sns: object): void;
  close(): void;
}

export interface QueueEngine extends Engine {
  /** The address of a queue, for the SDK. */
  readonly urlOf: (name: string) => string;
}

const ACCOUNT = '000000000000';
const arnOf = (name: string): string => `arn:aws:sqs:eu-central-1:${ACCOUNT}:${name}`;
/** A message that failed this often goes to the dead-letter queue, as in the cloud. */
const MAX_RECEIVES = 5;

/** SQS: fauxqs on SQLite; every queue has a dead-letter queue `{name}-dead`. */
export async function startQueueEngine(folder: string, names: readonly string[]): Promise<QueueEngine> {
  const { stores, persistence } = await openStores(folder);
  const app = buildApp({ logger: false, stores: stores as never });
  await app.ready();
  const server: Server = app.server;
  const port = await listen(server, 0);
  const endpoint = `http://${LOOPBACK}:${port}`;
  const urlOf = (name: string): string => `${endpoint}/${ACCOUNT}/${name}`;
  for (const name of names) {
    const redrive = { deadLetterTargetArn: arnOf(`${name}-dead`), maxReceiveCount: MAX_RECEIVES };
    declare(stores.sqsStore, `${name}-dead`, urlOf, {});
    declare(stores.sqsStore, name, urlOf, {
      // A message is given back by whoever failed, or at the next start.
      VisibilityTimeout: String(WORK_SECONDS),
      RedrivePolicy: JSON.stringify(redrive),
    });
  }
  const end = async (): Promise<void> => {
    await close(server);
    await app.close();
    persistence.close();
  };
  return { endpoint, urlOf, close: end };
}

function declare(
  store: SqsStore,
  name: string,
  urlOf: (name: string) => string,
  attributes: Record<string, string>,
): void {
  const known = store.getQueueByName(name);
  if (known) known.setAttributes(attributes);
  else store.createQueue(name, urlOf(name), arnOf(name), attributes);
}

/** The stores with what the folder holds; the package does not export them. */
async function openStores(folder: string) {
  const dist = dirname(fileURLToPath(import.meta.resolve('fauxqs')));
  const load = async (file: string): Promise<Record<string, new (...args: string[]) => unknown>> =>
    (await import(pathToFileURL(join(dist, file)).href)) as never;
  const make = async <T>(file: string, name: string, ...args: string[]): Promise<T> => {
    const made = (await load(file))[name];
    if (!made) throw new Error(`fauxqs has no ${name}`);
    return new made(...args) as T;
  };
  const persistence = await make<Persistence>('persistence.js', 'PersistenceManager', folder);
  const stores = {
    sqsStore: await make<SqsStore>('sqs/sqsStore.js', 'SqsStore'),
    snsStore: await make<object>('sns/snsStore.js', 'SnsStore'),
    s3Store: await make<object>('s3/s3Store.js', 'S3Store'),
  };
  // Whoever held a message died with the process before this one.
  persistence.db.exec('UPDATE sqs_messages SET receipt_handle = NULL, visibility_deadline = NULL');
  persistence.loadSqsAndSns(stores.sqsStore, stores.snsStore);
  stores.sqsStore.persistence = persistence;
  for (const queue of stores.sqsStore.allQueues()) queue.persistence = persistence;
  return { stores, persistence };
}
