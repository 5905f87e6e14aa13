import { createHash } from 'node:crypto';
import { ingest } from '../../functions/ingest/ingest.ts';
import { recompute } from '../../functions/figures/recompute.ts';
import { createSubmission, type Announcement } from '../../functions/submissions/create-submission.ts';
import { readSubmission } from '../../functions/submissions/read-submission.ts';
import type { Programme } from '../../shared/programme/programme.schema.ts';
import type { Submission } from '../../shared/submission/submission.ts';
import { startEngines } from '../store/engines.ts';
import { installFaults, type Faults } from '../store/faults.ts';
import { createTestPorts, type TestPorts } from '../store/ports.ts';
import { programme } from '../store/programme.ts';

/** The pipeline from announcement to figures on real engines, driven by hand. */
export interface World extends TestPorts {
  readonly faults: Faults;
  /** Announces and uploads; nothing is checked until {@link World.work}. */
  handIn(csv: string, announced?: Partial<Announcement>): Promise<string>;
  /** Handles what waits in both queues until they are empty. */
  work(): Promise<void>;
  /** The submission as the API would show it. */
  read(id: string): Promise<Submission>;
  actual(
    indicator: string,
    end: string,
    known?: string | null,
    project?: string,
  ): Promise<number | null | undefined>;
  stop(): Promise<void>;
}

export const lead = { user: 'lead@example.org', beheerder: false };

/** @param copies how many further projects like OP there are: OP1, OP2 … */
export async function startWorld(copies = 0): Promise<World> {
  const engines = await startEngines();
  const test = createTestPorts(engines);
  const { ports, ingestQueue, figuresQueue } = test;
  const faults = installFaults(engines);
  await ports.programmes.add(withCopies(copies), 0, ports.clock.now(), {
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

  async function work(): Promise<void> {
    for (let message = ingestQueue.shift(); message !== undefined; message = ingestQueue.shift()) {
      await ingest(ports, message);
    }
    for (let message = figuresQueue.shift(); message !== undefined; message = figuresQueue.shift()) {
      await recompute(ports, message);
    }
  }

  async function read(id: string): Promise<Submission> {
    const submission = await ports.submissions.get(id);
    if (submission === null) throw new Error(`There is no submission ${id}.`);
    return (await readSubmission(ports, submission)).submission;
  }

  async function actual(indicator: string, end: string, known: string | null = null, project?: string) {
    const all = await ports.figures.ofProgramme('proef', known);
    const found = all
      .filter((points) => points.project === null || project === undefined || points.project === project)
      .flatMap(({ indicators }) => indicators)
      .find(({ id }) => id === indicator);
    return found?.points.find((point) => point.end === end)?.value;
  }

  return { ...test, faults, handIn, work, read, actual, stop: engines.stop };
}

function withCopies(copies: number): Programme {
  const [first] = programme.projects;
  if (first === undefined) throw new Error('The programme has no project.');
  const more = Array.from({ length: copies }, (_, index) => ({ ...first, code: `OP${index + 1}` }));
  return { ...programme, projects: [...programme.projects, ...more] };
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
