import * as z from 'zod';
import type { LockMode } from '../adapters/s3/archive.ts';

const schema = z.object({
  PEILSTOK_TABLE: z.string().min(1),
  PEILSTOK_LANDING_BUCKET: z.string().min(1),
  PEILSTOK_ARCHIVE_BUCKET: z.string().min(1),
  PEILSTOK_LOCK_MODE: z.enum(['COMPLIANCE', 'GOVERNANCE']),
  PEILSTOK_INGEST_QUEUE_URL: z.url(),
  PEILSTOK_FIGURES_QUEUE_URL: z.url(),
  PEILSTOK_REFERENCE_DATE_QUEUE_URL: z.url(),
  PEILSTOK_SITE_ORIGIN: z.url(),
  PEILSTOK_MAIL_FROM: z.string().min(1),
  PEILSTOK_CHECK_SECONDS: z.coerce.number().int().positive(),
  AWS_ENDPOINT_URL_S3: z.url().optional(),
});

/** Names of what a deployment consists of; endpoints of the engines are read by the SDK itself. */
export interface Environment {
  readonly table: string;
  readonly landingBucket: string;
  readonly archiveBucket: string;
  /** How definitive extracts are locked. */
  readonly lockMode: LockMode;
  readonly ingestQueueUrl: string;
  readonly figuresQueueUrl: string;
  readonly referenceDateQueueUrl: string;
  /** Where the pages are, without a closing slash. */
  readonly siteOrigin: string;
  /** The address that mail comes from. */
  readonly mailFrom: string;
  /** How long the ingest function may run. */
  readonly checkSeconds: number;
  /** An engine that is not AWS has no host names per bucket. */
  readonly pathStyle: boolean;
}

/** Reads and checks the environment; throws naming what is missing, so that a wrong deployment stops at once. */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const read = schema.safeParse(variables);
  if (!read.success) {
    const names = read.error.issues.map((issue) => issue.path.join('.')).join(', ');
    throw new Error(`The environment lacks or misspells: ${names}.`);
  }
  return {
    table: read.data.PEILSTOK_TABLE,
    landingBucket: read.data.PEILSTOK_LANDING_BUCKET,
    archiveBucket: read.data.PEILSTOK_ARCHIVE_BUCKET,
    lockMode: read.data.PEILSTOK_LOCK_MODE,
    ingestQueueUrl: read.data.PEILSTOK_INGEST_QUEUE_URL,
    figuresQueueUrl: read.data.PEILSTOK_FIGURES_QUEUE_URL,
    referenceDateQueueUrl: read.data.PEILSTOK_REFERENCE_DATE_QUEUE_URL,
    siteOrigin: read.data.PEILSTOK_SITE_ORIGIN,
    mailFrom: read.data.PEILSTOK_MAIL_FROM,
    checkSeconds: read.data.PEILSTOK_CHECK_SECONDS,
    pathStyle: read.data.AWS_ENDPOINT_URL_S3 !== undefined,
  };
}
