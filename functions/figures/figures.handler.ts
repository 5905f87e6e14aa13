import { cloudLog } from '../runtime/cloud-log.ts';
import { createPorts } from '../runtime/create-ports.ts';
import { readEnvironment } from '../runtime/environment.ts';
import { systemClock } from '../runtime/system-clock.ts';
import { createFiguresHandler } from './create-figures-handler.ts';

/** The Lambda entry: ports on AWS, real time. */
export const handler = createFiguresHandler(createPorts(readEnvironment(process.env), systemClock), cloudLog);
