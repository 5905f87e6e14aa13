import { NAMES } from './engines/engines.ts';
import type { Endpoints } from './engines/engines.ts';
import { WORK_SECONDS } from './engines/work-seconds.ts';

/** The environment in which the functions run as in the cloud, on the local engines. */
export function functionEnvironment(
  endpoints: Endpoints,
  platformUsers: string,
  siteOrigin: string,
): Record<string, string> {
  return {
    // s3rver knows one pair of keys; the other engines take any. Keys of a real account must never be used here.
    AWS_ACCESS_KEY_ID: 'S3RVER',
    AWS_SECRET_ACCESS_KEY: 'S3RVER',
    AWS_REGION: 'eu-central-1',
    AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb,
    AWS_ENDPOINT_URL_S3: endpoints.s3,
    AWS_ENDPOINT_URL_SQS: endpoints.sqs,
    PEILSTOK_TABLE: NAMES.table,
    PEILSTOK_LANDING_BUCKET: NAMES.landing,
    PEILSTOK_ARCHIVE_BUCKET: NAMES.archive,
    // The local engine keeps no locks (docs/engines.md).
    PEILSTOK_LOCK_MODE: 'GOVERNANCE',
    PEILSTOK_INGEST_QUEUE_URL: endpoints.queueUrls.ingest,
    PEILSTOK_FIGURES_QUEUE_URL: endpoints.queueUrls.figures,
    PEILSTOK_REFERENCE_DATE_QUEUE_URL: endpoints.queueUrls.referenceDate,
    PEILSTOK_PLATFORM: platformUsers,
    PEILSTOK_SITE_ORIGIN: siteOrigin,
    PEILSTOK_MAIL_FROM: 'peilstok@localhost',
    PEILSTOK_CHECK_SECONDS: String(WORK_SECONDS),
  };
}

/** Variables that would lead the SDK to a real account. */
const ACCOUNT_VARIABLES = [
  'AWS_PROFILE',
  'AWS_SESSION_TOKEN',
  'AWS_ENDPOINT_URL',
  'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS',
];

/** Makes this process see the given environment and no account. */
export function enterEnvironment(environment: Readonly<Record<string, string>>): void {
  for (const name of ACCOUNT_VARIABLES) delete process.env[name];
  Object.assign(process.env, environment);
}
