import { createHash } from 'node:crypto';
import { ingest } from '../../functions/ingest/ingest.ts';
import { recompute } from '../../functions/figures/recompute.ts';
import type { Ports } from '../../functions/ports/ports.ts';
import { createSubmission, type Announcement } from '../../functions/submissions/create-submission.ts';
import { readSubmission } from '../../functions/submissions/read-submission.ts';
import type { Submission } from '../../shared/submission/submission.ts';
import { startEngines } from '../store/engines.ts';
import { createTestPorts, type TestPorts } from '../store/ports.ts';
import { programme } from '../store/programme.ts';

/** The pipeline from announcement to figures on real engines, driven by hand. */
export interface World extends TestPorts {
  /** Announces and uploads; nothing is checked until {@link World.work}. */
  handIn(csv: string, announced?: Partial<Announcement>): Promise<string>;
  /** Handles what waits in both queues until they are empty, with these ports if given. */
  work(ports?: Ports): Promise<void>;
  /** The submission as the API would show it. */
  read(id: string): Promise<Submission>;
  actual(indicator: string, end: string, known?: string): Promise<number | null | undefined>;
  stop(): Promise<void>;
}

export const lead = { user: 'lead@example.org', beheerder: false };

export async function startWorld(): Promise<World> {
  const engines = await startEngines();
  const test = createTestPorts(engines);
  const { ports, ingestQueue, figuresQueue } = test;
  await ports.programmes.add(programme, 0, ports.clock.now(), {
    id: 'audit-programme',
    at: ports.clock.now(),
    by: 'beheerder@example.org',
    action: 'programme.added',
    subject: 'proef',
    from: null,
    to: 'version 1',
    reason: null,
  });
  await recompute(ports, { kind: 'figures', programme: 'proef', project: null });

  async function handIn(csv: string, announced: Partial<Announcement> = {}): Promise<string> {
    const bytes = new Uint8Array(Buffer.from(csv));
    const { submission, upload } = await createSubmission(ports, lead, {
      programme: 'proef',
      project: 'OP',
      dataset: 'vouchers',
      period: '2025-B1',
      fileName: 'bestand.csv',
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      ...announced,
    });
    if (upload !== null) {
      const answer = await fetch(upload.url, { method: 'PUT', headers: upload.headers, body: bytes });
      if (!answer.ok) throw new Error(`The upload was answered with ${answer.status}.`);
      ingestQueue.push({ kind: 'arrived', submission: submission.id });
    }
    return submission.id;
  }

  async function work(used: Ports = ports): Promise<void> {
    for (let message = ingestQueue.shift(); message !== undefined; message = ingestQueue.shift()) {
      await ingest(used, message);
    }
    for (let message = figuresQueue.shift(); message !== undefined; message = figuresQueue.shift()) {
      await recompute(used, message);
    }
  }

  async function read(id: string): Promise<Submission> {
    const submission = await ports.submissions.get(id);
    if (submission === null) throw new Error(`There is no submission ${id}.`);
    return (await readSubmission(ports, submission)).submission;
  }

  async function actual(indicator: string, end: string, known: string | null = null) {
    const all = await ports.figures.ofProgramme('proef', known);
    const found = all.flatMap(({ indicators }) => indicators).find(({ id }) => id === indicator);
    return found?.points.find((point) => point.end === end)?.value;
  }

  return { ...test, handIn, work, read, actual, stop: engines.stop };
}

/** A voucher file with so many granted vouchers, numbered from V1. */
export function vouchers(count: number, extra: readonly string[] = []): string {
  const rows = Array.from(
    { length: count },
    (_, index) => `V${index + 1};02-01-2025;toegekend;15-01-2025;Doetinchem;zorg`,
  );
  return ['vouchernummer;aanvraagdatum;status;toekenningsdatum;gemeente;sector', ...rows, ...extra].join(
    '\r\n',
  );
}
