import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { SqsDestination } from 'aws-cdk-lib/aws-s3-notifications';
import type { Construct } from 'constructs';
import { PeilstokApi } from './http-api.construct.ts';
import { Identity } from './identity.construct.ts';
import { NodeFunction } from './node-function.construct.ts';
import { OutgoingMail } from './outgoing-mail.construct.ts';
import { Schedules } from './schedules.construct.ts';
import { Site } from './site.construct.ts';
import { Storage } from './storage.construct.ts';
import { WorkQueue } from './work-queue.construct.ts';

export interface PeilstokStackProps extends StackProps {
  /** Locks definitive extracts in compliance mode, which nobody can undo; elsewhere in governance mode. */
  readonly production: boolean;
  /** E-mail addresses, comma-separated, of those who may add a region. */
  readonly platformUsers: string;
  /** The e-mail address that reminders and receipts come from. */
  readonly mailFrom: string;
}

const INGEST_SECONDS = 600;
const FIGURES_SECONDS = 300;

/** The pipeline of design.md: signed upload → landing → queue → ingest → table → figures → API → dashboard. */
export class PeilstokStack extends Stack {
  constructor(scope: Construct, id: string, props: PeilstokStackProps) {
    super(scope, id, { ...props, terminationProtection: true });
    const site = new Site(this, 'Site', {
      connectTo: [
        `https://cognito-idp.${this.region}.amazonaws.com`,
        `https://peilstok-login.auth.${this.region}.amazoncognito.com`,
        `https://*.s3.${this.region}.amazonaws.com`,
      ],
    });
    const siteOrigin = `https://${site.distribution.distributionDomainName}`;
    const storage = new Storage(this, 'Storage', { siteOrigins: [siteOrigin] });
    const identity = new Identity(this, 'Identity', { siteOrigin });

    const mail = new OutgoingMail(this, 'Mail', { from: props.mailFrom });

    const environment = {
      PEILSTOK_TABLE: storage.table.tableName,
      PEILSTOK_LANDING_BUCKET: storage.landing.bucketName,
      PEILSTOK_ARCHIVE_BUCKET: storage.archive.bucketName,
      PEILSTOK_LOCK_MODE: props.production ? 'COMPLIANCE' : 'GOVERNANCE',
      PEILSTOK_ISSUER: identity.issuer,
      PEILSTOK_CLIENT_ID: identity.client.userPoolClientId,
      PEILSTOK_PLATFORM: props.platformUsers,
      PEILSTOK_SITE_ORIGIN: siteOrigin,
      PEILSTOK_MAIL_FROM: props.mailFrom,
      PEILSTOK_CHECK_SECONDS: String(INGEST_SECONDS),
      POWERTOOLS_SERVICE_NAME: 'peilstok',
    };
    const make = (
      name: string,
      entry: string,
      description: string,
      memoryMegabytes: number,
      seconds: number,
    ) => new NodeFunction(this, name, { entry, description, memoryMegabytes, seconds, environment }).function;
    const ingest = make(
      'Ingest',
      'ingest/ingest.handler.ts',
      'Checks and commits a file',
      1769,
      INGEST_SECONDS,
    );
    const figures = make(
      'Figures',
      'figures/figures.handler.ts',
      'Computes figures again',
      1769,
      FIGURES_SECONDS,
    );
    const sweep = make('Sweep', 'sweep/sweep.handler.ts', 'Finishes what was left', 512, FIGURES_SECONDS);
    const reminders = make(
      'Reminders',
      'reminders/reminders.handler.ts',
      'Reminds leads of what is not in',
      512,
      FIGURES_SECONDS,
    );
    const referenceDate = make(
      'ReferenceDate',
      'reference-date/reference-date.handler.ts',
      'Freezes extracts',
      1769,
      FIGURES_SECONDS,
    );
    const api = make('Api', 'api/api.handler.ts', 'Answers the dashboard', 1024, 29);

    const ingestQueue = new WorkQueue(this, 'IngestWork', {
      consumer: ingest,
      consumerSeconds: INGEST_SECONDS,
      batchSize: 1,
      maxConcurrency: 20,
      runbook: 'ingest-dead-letters',
    });
    const figuresQueue = new WorkQueue(this, 'FiguresWork', {
      consumer: figures,
      consumerSeconds: FIGURES_SECONDS,
      batchSize: 1,
      maxConcurrency: 10,
      runbook: 'figures-dead-letters',
    });
    const referenceDateQueue = new WorkQueue(this, 'ReferenceDateWork', {
      consumer: referenceDate,
      consumerSeconds: FIGURES_SECONDS,
      batchSize: 1,
      maxConcurrency: 5,
      runbook: 'reference-date-dead-letters',
    });
    storage.landing.addEventNotification(s3.EventType.OBJECT_CREATED, new SqsDestination(ingestQueue.queue));

    for (const each of [ingest, figures, referenceDate, sweep, reminders, api]) {
      each.addEnvironment('PEILSTOK_INGEST_QUEUE_URL', ingestQueue.queue.queueUrl);
      each.addEnvironment('PEILSTOK_FIGURES_QUEUE_URL', figuresQueue.queue.queueUrl);
      each.addEnvironment('PEILSTOK_REFERENCE_DATE_QUEUE_URL', referenceDateQueue.queue.queueUrl);
      storage.table.grantReadWriteData(each);
      storage.grantKeep(each);
      figuresQueue.queue.grantSendMessages(each);
    }
    storage.grantLock(referenceDate);
    storage.grantAnchor(sweep);
    storage.grantPurge(sweep);
    for (const each of [sweep, api]) {
      ingestQueue.queue.grantSendMessages(each);
      referenceDateQueue.queue.grantSendMessages(each);
    }
    for (const each of [ingest, sweep]) {
      storage.landing.grantRead(each);
      storage.landing.grantDelete(each);
    }
    storage.landing.grantPut(api);
    for (const each of [ingest, sweep, reminders]) mail.grantSend(each);

    const { api: httpApi } = new PeilstokApi(this, 'HttpApi', {
      handler: api,
      issuer: identity.issuer,
      clientId: identity.client.userPoolClientId,
    });
    site.serveApi(httpApi);
    new Schedules(this, 'Schedules', { sweep, reminders });
    new CfnOutput(this, 'Address', { value: siteOrigin });
  }
}
