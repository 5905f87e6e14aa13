import type { Ports } from '../ports/ports.ts';
import { anchorTrail } from '../audit/trail-anchors.ts';
import { ConflictError } from '../ports/stores.port.ts';
import { carryOutPurges } from '../retention/carry-out-purge.ts';
import { isPurged } from '../retention/is-purged.ts';
import { staleFigures } from '../figures/stale-figures.ts';
import { resumeReferenceDates } from '../reference-date/resume.ts';
import { scheduleFreezes } from '../reference-date/schedule-freeze.ts';
import { emptyLanding } from './empty-landing.ts';
import { sweepSubmission } from './sweep-submission.ts';

export type SweepPorts = Pick<
  Ports,
  | 'clock'
  | 'newId'
  | 'programmes'
  | 'submissions'
  | 'heads'
  | 'figures'
  | 'audit'
  | 'landing'
  | 'queues'
  | 'referenceDates'
  | 'mail'
  | 'siteOrigin'
  | 'checkSeconds'
  | 'archive'
  | 'archiveRemoval'
  | 'purges'
  | 'rowKeeping'
>;

/** What a sweep found to do, for the log. */
export interface SweepCounts {
  readonly queued: number;
  readonly ended: number;
  readonly removed: number;
  readonly figures: number;
  readonly audited: number;
  readonly referenceDates: number;
  readonly purges: number;
  /** Trails that are not as they were written. */
  readonly brokenTrails: number;
}

/**
 * Finishes what a stopped function, a lost message or a person left undone: submissions, the landing bucket, figures
 * older than what they rest on, audit entries not yet on the trail (design.md), and reference dates whose scheduled freeze
 * has come. Runs at start and by the clock.
 */
export async function sweep(ports: SweepPorts): Promise<SweepCounts> {
  const counts = {
    queued: 0,
    ended: 0,
    removed: 0,
    figures: 0,
    audited: 0,
    referenceDates: 0,
    purges: 0,
    brokenTrails: 0,
  };
  for await (const submission of ports.submissions.unfinished()) {
    try {
      const done = await sweepSubmission(ports, submission);
      if (done !== 'left') counts[done] += 1;
    } catch (error) {
      // Someone brought it on meanwhile: nothing is left to do here.
      if (!(error instanceof ConflictError)) throw error;
    }
  }
  counts.removed = await emptyLanding(ports);
  for (const region of await ports.programmes.regions()) {
    for (const { id } of await ports.programmes.ofRegion(region)) {
      const purged = await isPurged(ports, id);
      for (const message of purged ? [] : await staleFigures(ports, id)) {
        await ports.queues.figures(message);
        counts.figures += 1;
      }
      counts.audited += await ports.audit.drain(id);
      counts.referenceDates += await resumeReferenceDates(ports, id);
      counts.referenceDates += await scheduleFreezes(ports, id);
      counts.purges += await carryOutPurges(ports, id);
      const trail = await anchorTrail(ports, id);
      if (trail !== null && trail.faults.length > 0) counts.brokenTrails += 1;
    }
  }
  return counts;
}
