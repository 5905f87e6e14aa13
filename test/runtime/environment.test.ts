import { expect, test } from 'vitest';
import { readEnvironment } from '../../functions/runtime/environment.ts';

const good = {
  PEILSTOK_TABLE: 'peilstok',
  PEILSTOK_LANDING_BUCKET: 'landing',
  PEILSTOK_ARCHIVE_BUCKET: 'archive',
  PEILSTOK_LOCK_MODE: 'GOVERNANCE',
  PEILSTOK_INGEST_QUEUE_URL: 'https://sqs.example/ingest',
  PEILSTOK_FIGURES_QUEUE_URL: 'https://sqs.example/figures',
  PEILSTOK_REFERENCE_DATE_QUEUE_URL: 'https://sqs.example/reference-date',
  PEILSTOK_SITE_ORIGIN: 'https://peilstok.example',
  PEILSTOK_MAIL_FROM: 'peilstok@example.org',
  PEILSTOK_CHECK_SECONDS: '600',
};

test('names what a deployment consists of', () => {
  expect(readEnvironment(good)).toMatchObject({
    table: 'peilstok',
    landingBucket: 'landing',
    archiveBucket: 'archive',
    ingestQueueUrl: 'https://sqs.example/ingest',
    figuresQueueUrl: 'https://sqs.example/figures',
    checkSeconds: 600,
    pathStyle: false,
  });
});

test('an engine of its own has its buckets in the path', () => {
  expect(readEnvironment({ ...good, AWS_ENDPOINT_URL_S3: 'http://127.0.0.1:9000' }).pathStyle).toBe(true);
});

test('a lock is of one of the modes that S3 knows', () => {
  expect(readEnvironment(good).lockMode).toBe('GOVERNANCE');
  expect(() => readEnvironment({ ...good, PEILSTOK_LOCK_MODE: 'none' })).toThrow('PEILSTOK_LOCK_MODE');
});

test('says which are missing or wrong, without their values', () => {
  const { PEILSTOK_TABLE: _, ...rest } = good;
  expect(() => readEnvironment({ ...rest, PEILSTOK_INGEST_QUEUE_URL: 'nergens' })).toThrow(
    'The environment lacks or misspells: PEILSTOK_TABLE, PEILSTOK_INGEST_QUEUE_URL.',
  );
});
