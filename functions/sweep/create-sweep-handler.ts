import type { Log } from '../runtime/log.ts';
import { sweep, type SweepCounts, type SweepPorts } from './sweep.ts';

/** What the schedule calls, in the cloud and locally; logs what there was to do. */
export function createSweepHandler(ports: SweepPorts, log: Log): () => Promise<SweepCounts> {
  return async () => {
    const counts = await sweep(ports);
    if (Object.values(counts).some((count) => count > 0)) log('swept', { ...counts });
    return counts;
  };
}
