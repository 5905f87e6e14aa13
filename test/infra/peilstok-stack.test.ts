import { App } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { tableDefinition } from '../../functions/adapters/dynamo/table.ts';
import { readEnvironment } from '../../functions/runtime/environment.ts';
import { PeilstokStack } from '../../infra/cdk/peilstok.stack.ts';

const FUNCTIONS = ['Ingest', 'Figures', 'ReferenceDate', 'Sweep', 'Reminders', 'Api'];
const resource = z.object({ Properties: z.record(z.string(), z.unknown()).default({}) });

const policy = z.object({
  PolicyDocument: z.object({
    Statement: z.array(
      z.object({ Action: z.unknown(), Resource: z.unknown().optional(), Condition: z.unknown().optional() }),
    ),
  }),
});

const props = {
  env: { region: 'eu-central-1' },
  production: false,
  platformUsers: '',
  mailFrom: 'peilstok@regio.example',
};
/** Of no stack are functions bundled: their code is not asked for. */
const WITHOUT_BUNDLES = { 'aws:cdk:bundling-stacks': [] };

let template: Template;
let outdir: string;
/** Properties of every resource of a type, by logical id. */
const properties = (type: string) =>
  Object.entries(template.findResources(type)).map(([id, found]) => ({
    id,
    of: resource.parse(found).Properties,
  }));
const ownFunctions = () =>
  properties('AWS::Lambda::Function').filter(({ id }) =>
    FUNCTIONS.some((name) => id.startsWith(`${name}Function`)),
  );

beforeAll(() => {
  outdir = mkdtempSync(join(tmpdir(), 'peilstok-synth-'));
  const app = new App({ outdir });
  const stack = new PeilstokStack(app, 'Peilstok', props);
  template = Template.fromStack(stack);
}, 120_000);
afterAll(() => rmSync(outdir, { recursive: true, force: true }));

describe('functions', () => {
  test('each handler is bundled from its entry, without anything to fetch', () => {
    const bundles = readdirSync(outdir).filter(
      (name) => name.startsWith('asset.') && readdirSync(join(outdir, name)).includes('index.mjs'),
    );
    expect(ownFunctions()).toHaveLength(FUNCTIONS.length);
    expect(bundles).toHaveLength(FUNCTIONS.length);
  });

  test('all run on arm64 and the pinned runtime', () => {
    for (const { of } of ownFunctions()) {
      expect(of['Architectures']).toEqual(['arm64']);
      expect(of['Runtime']).toBe('nodejs24.x');
    }
  });

  test('each is given every name that its environment asks for', () => {
    for (const { of } of ownFunctions()) {
      const { Variables } = z
        .object({ Variables: z.record(z.string(), z.unknown()) })
        .parse(of['Environment']);
      const given = Object.fromEntries(
        Object.entries(Variables).map(([name, value]) => [
          name,
          // What the deployment fills in is not known yet.
          typeof value === 'string' && value !== '' ? value : 'https://name.example',
        ]),
      );
      expect(() => readEnvironment(given)).not.toThrow();
    }
  });
});

describe('storage', () => {
  test('the table is the one the adapters expect, with recovery and protection', () => {
    const { KeySchema, GlobalSecondaryIndexes } = tableDefinition('any');
    template.hasResourceProperties('AWS::DynamoDB::GlobalTable', {
      KeySchema,
      GlobalSecondaryIndexes: [Match.objectLike({ ...GlobalSecondaryIndexes?.[0] })],
      BillingMode: 'PAY_PER_REQUEST',
      Replicas: [
        Match.objectLike({
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
          DeletionProtectionEnabled: true,
        }),
      ],
    });
  });

  test('no bucket is public, and all demand TLS', () => {
    const buckets = properties('AWS::S3::Bucket');
    expect(buckets).toHaveLength(3);
    for (const { of } of buckets)
      expect(of['PublicAccessBlockConfiguration']).toEqual({
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      });
    expect(properties('AWS::S3::BucketPolicy')).toHaveLength(3);
  });

  test('landing keeps no versions and is emptied within a day; the archive is versioned under object lock', () => {
    const bucket = (name: string) =>
      properties('AWS::S3::Bucket').find(({ id }) => id.startsWith(name))?.of ?? {};
    expect(bucket('StorageLanding')).not.toHaveProperty('VersioningConfiguration');
    expect(bucket('StorageLanding')['LifecycleConfiguration']).toMatchObject({
      Rules: [{ ExpirationInDays: 1 }],
    });
    expect(bucket('StorageArchive')['VersioningConfiguration']).toEqual({ Status: 'Enabled' });
    expect(bucket('StorageArchive')['ObjectLockEnabled']).toBe(true);
    expect(bucket('StorageArchive')).not.toHaveProperty('LifecycleConfiguration');
  });

  test('only the function of reference dates locks extracts, nobody unlocks, and only the purge removes', () => {
    const statements = properties('AWS::IAM::Policy').flatMap(({ id, of }) =>
      policy.parse(of).PolicyDocument.Statement.map((statement) => ({
        id,
        actions: z.union([z.string().transform((one) => [one]), z.array(z.string())]).parse(statement.Action),
        resource: JSON.stringify(statement.Resource),
      })),
    );
    const onArchive = statements.filter(({ resource }) => resource.includes('StorageArchive'));
    const locking = onArchive.filter(
      ({ actions, resource }) =>
        actions.includes('s3:PutObjectRetention') && /StorageArchive.*\/extracts\/\*/.test(resource),
    );
    expect(locking.map(({ id }) => id)).toEqual([expect.stringMatching(/^ReferenceDateFunction/)]);
    expect(onArchive.length).toBeGreaterThan(FUNCTIONS.length);
    // No wildcard that would take in s3:BypassGovernanceRetention, or a change of the bucket's own lock.
    const removing = /^s3:(DeleteObject|DeleteObjectVersion|GetObjectRetention)$/;
    const keeping = /^s3:(GetObject\*|GetBucket\*|List\*|PutObject|PutObjectRetention|AbortMultipartUpload)$/;
    for (const { id, actions } of onArchive)
      for (const action of actions)
        if (!(id.startsWith('SweepFunction') && removing.test(action))) expect(action).toMatch(keeping);
  });

  test('definitive extracts are locked in governance mode, in production in compliance mode', () => {
    const modes = (of: typeof template) =>
      Object.values(of.findResources('AWS::Lambda::Function'))
        .map((found) => JSON.stringify(found))
        .flatMap((found) => found.match(/"PEILSTOK_LOCK_MODE":"[A-Z]+"/) ?? []);
    expect(new Set(modes(template))).toEqual(new Set(['"PEILSTOK_LOCK_MODE":"GOVERNANCE"']));
    const production = new PeilstokStack(new App({ context: WITHOUT_BUNDLES }), 'Peilstok', {
      ...props,
      production: true,
    });
    expect(new Set(modes(Template.fromStack(production)))).toEqual(
      new Set(['"PEILSTOK_LOCK_MODE":"COMPLIANCE"']),
    );
  });
});

describe('pipeline', () => {
  test('what lands goes to the queue of ingest', () => {
    template.hasResourceProperties('Custom::S3BucketNotifications', {
      NotificationConfiguration: {
        QueueConfigurations: [
          {
            Events: ['s3:ObjectCreated:*'],
            QueueArn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^IngestWorkQueue'), 'Arn'] },
          },
        ],
      },
    });
  });

  test('each queue has dead letters with an alarm that names the runbook, and answers per message', () => {
    const queues = properties('AWS::SQS::Queue');
    expect(queues.filter(({ of }) => of['RedrivePolicy'] !== undefined)).toHaveLength(3);
    expect(queues.filter(({ id }) => id.includes('DeadLetters'))).toHaveLength(3);
    const alarms = properties('AWS::CloudWatch::Alarm');
    expect(alarms).toHaveLength(5);
    for (const { of } of alarms) expect(of['AlarmDescription']).toMatch(/docs\/runbook\.md#[a-z-]+$/);
    const sources = properties('AWS::Lambda::EventSourceMapping');
    expect(sources).toHaveLength(3);
    for (const { of } of sources) expect(of['FunctionResponseTypes']).toEqual(['ReportBatchItemFailures']);
  });

  test('a message stays away six times as long as its function may run, as AWS advises', () => {
    const seconds = (id: string | undefined, field: string, type: string): number =>
      z.number().parse(properties(type).find((each) => each.id === id)?.of[field]);
    const named = (value: unknown): string | undefined =>
      JSON.stringify(value).match(/[A-Z][A-Za-z0-9]{9,}/)?.[0];
    for (const { of } of properties('AWS::Lambda::EventSourceMapping')) {
      const runs = seconds(named(of['FunctionName']), 'Timeout', 'AWS::Lambda::Function');
      const away = seconds(named(of['EventSourceArn']), 'VisibilityTimeout', 'AWS::SQS::Queue');
      expect(away).toBeGreaterThanOrEqual(6 * runs);
    }
  });

  test('a check is given up once the function that did it was stopped, not before', () => {
    const ingest = ownFunctions().find(({ id }) => id.startsWith('IngestFunction'))?.of;
    for (const { of } of ownFunctions())
      expect(of['Environment']).toMatchObject({
        Variables: { PEILSTOK_CHECK_SECONDS: String(ingest?.['Timeout']) },
      });
  });

  test('the sweep runs on a schedule in Dutch time', () => {
    template.hasResourceProperties('AWS::Scheduler::Schedule', {
      ScheduleExpressionTimezone: 'Europe/Amsterdam',
    });
  });

  test('uploading 22: reminders go out at seven in the morning, in Dutch time', () => {
    template.hasResourceProperties('AWS::Scheduler::Schedule', {
      ScheduleExpression: 'cron(0 7 * * ? *)',
      ScheduleExpressionTimezone: 'Europe/Amsterdam',
    });
  });

  test('mail may be sent from the one address only', () => {
    const statements = properties('AWS::IAM::Policy').flatMap(({ of }) =>
      policy
        .parse(of)
        .PolicyDocument.Statement.filter(({ Action }) => JSON.stringify(Action).includes('ses:')),
    );
    expect(statements.length).toBeGreaterThan(0);
    for (const { Action, Resource, Condition } of statements) {
      expect(Action).toBe('ses:SendEmail');
      expect(JSON.stringify(Resource)).toContain(':identity/');
      expect(Condition).toEqual({ StringEquals: { 'ses:FromAddress': 'peilstok@regio.example' } });
    }
  });

  test('the API asks a token at the gate and is never cached', () => {
    for (const { of } of properties('AWS::ApiGatewayV2::Route')) expect(of['AuthorizationType']).toBe('JWT');
    template.hasResourceProperties('AWS::CloudFront::Distribution', {
      DistributionConfig: Match.objectLike({
        // AWS's managed policy CachingDisabled.
        CacheBehaviors: [
          Match.objectLike({ PathPattern: '/api/*', CachePolicyId: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad' }),
        ],
      }),
    });
  });
});
