import { createAuditStore } from '../../functions/adapters/dynamo/audit.ts';
import { createAuditSampleStore } from '../../functions/adapters/dynamo/audit-samples.ts';
import { createElevenProofStore } from '../../functions/adapters/dynamo/eleven-proof.ts';
import { createExceptionStore } from '../../functions/adapters/dynamo/exceptions.ts';
import { createBreakdownStore } from '../../functions/adapters/dynamo/breakdowns.ts';
import { createFigureStore } from '../../functions/adapters/dynamo/figures.ts';
import { createHeadStore } from '../../functions/adapters/dynamo/heads.ts';
import { createMappingStore } from '../../functions/adapters/dynamo/mappings.ts';
import { createMeetingStore } from '../../functions/adapters/dynamo/meetings.ts';
import { createMemberStore } from '../../functions/adapters/dynamo/members.ts';
import { createProgrammeStore } from '../../functions/adapters/dynamo/programmes.ts';
import { createPurgeStore } from '../../functions/adapters/dynamo/purges.ts';
import { createReferenceDateStore } from '../../functions/adapters/dynamo/reference-dates.ts';
import { createReminderStore } from '../../functions/adapters/dynamo/reminders.ts';
import { createRowKeeping } from '../../functions/adapters/dynamo/row-keeping.ts';
import { createRowStore } from '../../functions/adapters/dynamo/rows.ts';
import { createSubmissionStore } from '../../functions/adapters/dynamo/submissions.ts';
import { createArchive } from '../../functions/adapters/s3/archive.ts';
import { createArchiveRemoval } from '../../functions/adapters/s3/archive-removal.ts';
import { createLanding } from '../../functions/adapters/s3/landing.ts';
import type { Ports } from '../../functions/ports/ports.ts';
import type { MailMessage } from '../../functions/ports/mail.port.ts';
import { createMailOnce } from '../../functions/adapters/dynamo/mail-once.ts';
import type { FiguresMessage, IngestMessage } from '../../functions/ports/queue.port.ts';
import type { Engines } from './engines.ts';

/** Real stores on engines, a clock that is set by hand and queues that hold what is sent until it is taken. */
export interface TestPorts {
  readonly ports: Ports;
  readonly ingestQueue: IngestMessage[];
  readonly figuresQueue: FiguresMessage[];
  /** What was mailed. */
  readonly mailed: MailMessage[];
  /** Sets the domain's time; each reading is a millisecond later. */
  setTime(instant: string): void;
}

export function createTestPorts(engines: Engines, start = '2025-03-05T09:00:00.000Z'): TestPorts {
  const { table, s3 } = engines;
  const ingestQueue: IngestMessage[] = [];
  const figuresQueue: FiguresMessage[] = [];
  const mailed: MailMessage[] = [];
  let time = Date.parse(start);
  let ids = 0;
  const clock = {
    now: () => new Date((time += 1)).toISOString(),
    today: () => new Date(time).toISOString().slice(0, 10),
  };
  const ports: Ports = {
    clock,
    newId: () => `id-${String((ids += 1)).padStart(4, '0')}`,
    programmes: createProgrammeStore(table),
    members: createMemberStore(table),
    submissions: createSubmissionStore(table),
    heads: createHeadStore(table),
    rows: createRowStore(table),
    figures: createFigureStore(table),
    breakdowns: createBreakdownStore(table),
    audit: createAuditStore(table),
    elevenProof: createElevenProofStore(table),
    exceptions: createExceptionStore(table),
    mappings: createMappingStore(table),
    meetings: createMeetingStore(table),
    reminders: createReminderStore(table),
    referenceDates: createReferenceDateStore(table),
    samples: createAuditSampleStore(table),
    purges: createPurgeStore(table),
    rowKeeping: createRowKeeping(table),
    archiveRemoval: createArchiveRemoval(s3, engines.archiveBucket),
    landing: createLanding(s3, engines.landingBucket),
    archive: createArchive(s3, engines.archiveBucket, engines.landingBucket, 'GOVERNANCE'),
    queues: {
      ingest: (message) => Promise.resolve(void ingestQueue.push(message)),
      figures: (message) => Promise.resolve(void figuresQueue.push(message)),
      referenceDate: () => Promise.resolve(),
    },
    mail: createMailOnce(table, { send: (message) => Promise.resolve(void mailed.push(message)) }, clock),
    siteOrigin: 'https://peilstok.example',
    checkSeconds: 600,
  };
  return {
    ports,
    ingestQueue,
    figuresQueue,
    mailed,
    setTime: (instant) => void (time = Date.parse(instant)),
  };
}
