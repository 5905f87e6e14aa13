import { CreateTableCommand, DynamoDBClient, ResourceInUseException } from '@aws-sdk/client-dynamodb';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { tableDefinition } from '../../functions/adapters/dynamo/table.ts';
import type { MailMessage } from '../../functions/ports/mail.port.ts';
import { createApi } from '../../functions/api/app.ts';
import { letGoOfAll } from '../../functions/ingest/check-lease.ts';
import { withPlatformUsers } from '../../functions/auth/platform-users.ts';
import { createTokenVerifier, issuerSettings } from '../../functions/auth/verify-token.ts';
import { createPorts } from '../../functions/runtime/create-ports.ts';
import { readEnvironment } from '../../functions/runtime/environment.ts';
import type { DataFolder } from './data-folder.ts';
import type { DomainClock } from './domain-clock.ts';
import { NAMES } from './engines/engines.ts';
import { startEnginesThread } from './engines/engines.thread.ts';
import { enterEnvironment, functionEnvironment } from './environment.ts';
import { openIssuer } from './issuer/issuer.ts';
import { openLog } from './log.ts';
import { createOutbox, readOutbox } from './outbox.ts';
import { outboxPage } from './outbox-page.ts';
import { startServer } from './server.ts';
import { createSite } from './site.ts';
import { startWork } from './work.ts';

export interface StackOptions {
  readonly port: number;
  /** The built site. */
  readonly siteFolder: string;
  readonly platformUsers: string;
  readonly folder: DataFolder;
  readonly clock: DomainClock;
  /** Told when an engine fails after the start. */
  readonly onFault: (error: Error) => void;
}

export interface Stack {
  /** `http://localhost:PORT`. */
  readonly origin: string;
  /** A bearer token for an e-mail address. */
  readonly tokenFor: (email: string) => Promise<string>;
  /** Does work of which nobody is mailed, as loading the demo. */
  withoutMail(work: () => Promise<void>): Promise<void>;
  /** Lets reminders go out from now on, by the domain's date. */
  startReminders(): void;
  close(): Promise<void>;
}

/**
 * The whole product in one process: engines, functions, login, API and site. Throws StartError or EngineError when it
 * cannot start.
 */
export async function startStack(options: StackOptions): Promise<Stack> {
  const { port, folder, clock } = options;
  const origin = `http://localhost:${port}`;
  const log = openLog(join(folder.path, 'peilstok.log'));
  const issuer = await openIssuer(origin, folder.issuer);
  const { tables, files, queues } = folder;
  const engines = await startEnginesThread({ tables, files, queues, siteOrigins: [origin] }, options.onFault);
  const variables = {
    ...functionEnvironment(engines.endpoints, options.platformUsers, origin),
    ...issuer.environment,
  };
  enterEnvironment(variables);
  await createTable();
  const environment = readEnvironment(variables);
  const outbox = createOutbox(folder.outbox, clock);
  let silent = false;
  const carrier = {
    send: (message: MailMessage) => (silent ? Promise.resolve() : outbox.send(message)),
  };
  const ports = createPorts(environment, clock, carrier);
  const api = createApi({
    ...ports,
    members: withPlatformUsers(ports.members, options.platformUsers),
    tokens: createTokenVerifier(issuerSettings(variables)),
    log,
    pause,
  });
  const site = createSite({
    folder: options.siteFolder,
    config: issuer.siteConfig,
    connectTo: [engines.endpoints.s3],
  });
  const server = await startServer(port, {
    api: (request) => api.fetch(request),
    issuer: issuer.answer,
    outbox: () => outboxPage(readOutbox(folder.outbox), folder.outbox),
    site,
  });
  await letGoOfAll(ports);
  const work = startWork(ports, environment, log);
  const close = async (): Promise<void> => {
    await server.close();
    await work.stop();
    await engines.close();
  };
  const withoutMail = async (job: () => Promise<void>): Promise<void> => {
    silent = true;
    await job().finally(() => (silent = false));
  };
  return { origin, tokenFor: issuer.tokenFor, withoutMail, startReminders: work.startReminders, close };
}

/** The table as the cloud has it, the first time. */
async function createTable(): Promise<void> {
  const client = new DynamoDBClient({});
  try {
    await client.send(new CreateTableCommand(tableDefinition(NAMES.table)));
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  } finally {
    client.destroy();
  }
}
