import { Logger } from '@aws-lambda-powertools/logger';
import type { Log } from './log.ts';

const logger = new Logger();

/** Structured lines on standard output, where CloudWatch takes them. */
export const cloudLog: Log = (message, facts) => logger.info(message, { facts });
