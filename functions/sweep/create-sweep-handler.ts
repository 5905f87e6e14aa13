import type { Log } from '../runtime/log.ts';
import { sweep, type SweepCounts, type SweepPorts } from './sweep.ts';

/** What the schedule calls, in the cloud and locally; logs what there was to do. */
export function createSweepHandler(ports: SweepPorts, log: Log): () => Promise<SweepCounts> {
  return async () => {
    const counts = await sweep(ports);
    // The words that the alarm looks for: docs/runbook.md#audit-trail-broken
    if (counts.brokenTrails > 0) log('audit-trail-broken', { trails: counts.brokenTrails });
    if (Object.values(counts).some((count) => count > 0)) log('swept', { ...counts });
    return counts;
  };
}
