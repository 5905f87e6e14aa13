import { Logger } from '@aws-lambda-powertools/logger';
import { sweep, type SweepCounts, type SweepPorts } from './sweep.ts';

const log = new Logger();

/** What the schedule calls, in the cloud and locally; logs what there was to do. */
export function createSweepHandler(ports: SweepPorts): () => Promise<SweepCounts> {
  return async () => {
    const counts = await sweep(ports);
    if (Object.values(counts).some((count) => count > 0)) log.info('swept', { ...counts });
    return counts;
  };
}
