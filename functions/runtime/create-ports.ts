import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { SQSClient } from '@aws-sdk/client-sqs';
import { randomUUID } from 'node:crypto';
import { createAuditStore } from '../adapters/dynamo/audit.ts';
import { createAuditSampleStore } from '../adapters/dynamo/audit-samples.ts';
import { createElevenProofStore } from '../adapters/dynamo/eleven-proof.ts';
import { createExceptionStore } from '../adapters/dynamo/exceptions.ts';
import { createBreakdownStore } from '../adapters/dynamo/breakdowns.ts';
import { createFigureStore } from '../adapters/dynamo/figures.ts';
import { createHeadStore } from '../adapters/dynamo/heads.ts';
import { createMailOnce } from '../adapters/dynamo/mail-once.ts';
import { createMappingStore } from '../adapters/dynamo/mappings.ts';
import { createMeetingStore } from '../adapters/dynamo/meetings.ts';
import { createMemberStore } from '../adapters/dynamo/members.ts';
import { createProgrammeStore } from '../adapters/dynamo/programmes.ts';
import { createPurgeStore } from '../adapters/dynamo/purges.ts';
import { createReferenceDateStore } from '../adapters/dynamo/reference-dates.ts';
import { createReminderStore } from '../adapters/dynamo/reminders.ts';
import { createRowKeeping } from '../adapters/dynamo/row-keeping.ts';
import { createRowStore } from '../adapters/dynamo/rows.ts';
import { createSubmissionStore } from '../adapters/dynamo/submissions.ts';
import { openTable } from '../adapters/dynamo/table.ts';
import { createArchive } from '../adapters/s3/archive.ts';
import { openS3 } from '../adapters/s3/client.ts';
import { createArchiveRemoval } from '../adapters/s3/archive-removal.ts';
import { createLanding } from '../adapters/s3/landing.ts';
import { createSesMail } from '../adapters/ses/mail.ts';
import { createQueues } from '../adapters/sqs/queues.ts';
import type { Clock } from '../ports/clock.port.ts';
import type { MailCarrier } from '../ports/mail.port.ts';
import type { Ports } from '../ports/ports.ts';
import type { Environment } from './environment.ts';

/**
 * The ports on the AWS SDK, for the cloud and for the engines of local mode alike: endpoints and credentials are what
 * the SDK finds in the environment. The clock is given, since local mode has its own; so has it an outbox for mail.
 */
export function createPorts(
  environment: Environment,
  clock: Clock,
  carrier: MailCarrier = createSesMail(new SESv2Client({}), environment.mailFrom),
): Ports {
  const table = openTable(new DynamoDBClient({}), environment.table);
  const s3 = openS3(environment.pathStyle);
  const { landingBucket, archiveBucket, lockMode } = environment;
  return {
    clock,
    newId: randomUUID,
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
    archiveRemoval: createArchiveRemoval(s3, archiveBucket),
    landing: createLanding(s3, landingBucket),
    archive: createArchive(s3, archiveBucket, landingBucket, lockMode),
    queues: createQueues(new SQSClient({}), {
      ingest: environment.ingestQueueUrl,
      figures: environment.figuresQueueUrl,
      referenceDate: environment.referenceDateQueueUrl,
    }),
    mail: createMailOnce(table, carrier, clock),
    siteOrigin: environment.siteOrigin,
    checkSeconds: environment.checkSeconds,
  };
}
