import { cloudLog } from '../runtime/cloud-log.ts';
import { createPorts } from '../runtime/create-ports.ts';
import { readEnvironment } from '../runtime/environment.ts';
import { systemClock } from '../runtime/system-clock.ts';
import { createIngestHandler } from './create-ingest-handler.ts';

/** The Lambda entry: ports on AWS, real time. */
export const handler = createIngestHandler(createPorts(readEnvironment(process.env), systemClock), cloudLog);
