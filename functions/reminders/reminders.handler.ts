import { cloudLog } from '../runtime/cloud-log.ts';
import { createPorts } from '../runtime/create-ports.ts';
import { readEnvironment } from '../runtime/environment.ts';
import { systemClock } from '../runtime/system-clock.ts';
import { createRemindersHandler } from './create-reminders-handler.ts';

/** The Lambda entry: ports on AWS, real time. */
export const handler = createRemindersHandler(
  createPorts(readEnvironment(process.env), systemClock),
  cloudLog,
);
