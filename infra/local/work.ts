import { SQSClient } from '@aws-sdk/client-sqs';
import { createFiguresHandler } from '../../functions/figures/create-figures-handler.ts';
import { createIngestHandler } from '../../functions/ingest/create-ingest-handler.ts';
import type { Ports } from '../../functions/ports/ports.ts';
import { createReferenceDateHandler } from '../../functions/reference-date/create-reference-date-handler.ts';
import type { Environment } from '../../functions/runtime/environment.ts';
import type { Log } from '../../functions/runtime/log.ts';
import { createRemindersHandler } from '../../functions/reminders/create-reminders-handler.ts';
import { createSweepHandler } from '../../functions/sweep/create-sweep-handler.ts';
import { startEventSource } from './event-source.ts';
import type { SqsHandler } from './event-source.ts';
import { startSchedule } from './schedule.ts';
import type { Schedule } from './schedule.ts';

/** Few enough to leave the site an answer on two cores. */
const CONCURRENCY = 4;
const SWEEP_SECONDS = 300;
/** Looks at the domain's date now and then: a person gets one mail a day, however often this runs. */
const REMINDER_SECONDS = 60;

export interface Work {
  /** Lets reminders go out from now on: not before the demo, whose days pass in a minute, is loaded. */
  startReminders(): void;
  stop(): Promise<void>;
}

/** Lets the functions work on the queues and the sweep run now and then, as the cloud does. */
export function startWork(ports: Ports, environment: Environment, log: Log): Work {
  const client = new SQSClient({});
  const source = (queue: string, queueUrl: string, handler: SqsHandler) =>
    startEventSource({
      client,
      queueUrl,
      handler,
      batchSize: 1,
      concurrency: CONCURRENCY,
      onFailure: (error, messages) => log('work failed', { queue, messages, error: nameOf(error) }),
    });
  const sources = [
    source('ingest', environment.ingestQueueUrl, createIngestHandler(ports, log)),
    source('figures', environment.figuresQueueUrl, createFiguresHandler(ports, log)),
    source('reference-date', environment.referenceDateQueueUrl, createReferenceDateHandler(ports, log)),
  ];
  const sweeps = startSchedule(createSweepHandler(ports, log), SWEEP_SECONDS, (error) =>
    log('sweep failed', { error: nameOf(error) }),
  );
  let reminders: Schedule | undefined;
  return {
    startReminders: () => {
      reminders ??= startSchedule(createRemindersHandler(ports, log), REMINDER_SECONDS, (error) =>
        log('reminders failed', { error: nameOf(error) }),
      );
    },
    stop: async () => {
      const running = [...sources, sweeps, ...(reminders ? [reminders] : [])];
      await Promise.all(running.map((each) => each.stop()));
      client.destroy();
    },
  };
}

/** Not its message, which might hold a personal value (design.md rule 5). */
const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'none');
