import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { INDEX } from '../../functions/adapters/dynamo/table.ts';
import { ANCHORS } from '../../functions/audit/trail-anchors.ts';
import { EXTRACTS } from '../../functions/reference-date/frozen-place.ts';

export interface StorageProps {
  /** Origins from which a browser may PUT a signed upload. */
  readonly siteOrigins: readonly string[];
}

/** The table and the two buckets: what arrives, and what is kept. */
export class Storage extends Construct {
  readonly table: dynamodb.TableV2;
  /** Without versions or readers: a file with citizen numbers must be gone once removed (design.md rule 3). */
  readonly landing: s3.Bucket;
  /** Versioned: files as received, issue pages, frozen extracts. */
  readonly archive: s3.Bucket;

  constructor(scope: Construct, id: string, props: StorageProps) {
    super(scope, id);
    this.table = new dynamodb.TableV2(this, 'Table', {
      partitionKey: { name: 'pk', type: dynamodb.AttributeType.STRING },
      sortKey: { name: 'sk', type: dynamodb.AttributeType.STRING },
      globalSecondaryIndexes: [
        {
          indexName: INDEX,
          partitionKey: { name: 'gsi1pk', type: dynamodb.AttributeType.STRING },
          sortKey: { name: 'gsi1sk', type: dynamodb.AttributeType.STRING },
        },
      ],
      billing: dynamodb.Billing.onDemand(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      encryption: dynamodb.TableEncryptionV2.awsManagedKey(),
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.landing = new s3.Bucket(this, 'Landing', {
      ...closed,
      versioned: false,
      lifecycleRules: [
        { expiration: Duration.days(1), abortIncompleteMultipartUploadAfter: Duration.days(1) },
      ],
      cors: [
        {
          allowedMethods: [s3.HttpMethods.PUT],
          allowedOrigins: [...props.siteOrigins],
          allowedHeaders: ['content-type', 'x-amz-checksum-sha256', 'x-amz-sdk-checksum-algorithm'],
          maxAge: 3600,
        },
      ],
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.archive = new s3.Bucket(this, 'Archive', {
      ...closed,
      versioned: true,
      objectLockEnabled: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  /** Lets a function read the archive and add to it; nothing in it is removed or unlocked. */
  grantKeep(grantee: iam.IGrantable): void {
    this.archive.grantRead(grantee);
    this.allow(grantee, ['s3:PutObject', 's3:AbortMultipartUpload'], '*');
  }

  /** Lets a function lock what it freezes, for longer only: S3 shortens a lock for nobody without the bypass. */
  grantLock(grantee: iam.IGrantable): void {
    this.allow(grantee, ['s3:PutObjectRetention'], `${EXTRACTS}/*`);
  }

  /** Lets a function anchor audit trails in objects that nobody changes. */
  grantAnchor(grantee: iam.IGrantable): void {
    this.allow(grantee, ['s3:PutObjectRetention'], `${ANCHORS}/*`);
  }

  /** Lets a function take away what the retention time no longer keeps; a lock holds against it all the same. */
  grantPurge(grantee: iam.IGrantable): void {
    const actions = ['s3:DeleteObject', 's3:DeleteObjectVersion', 's3:GetObjectRetention'];
    for (const kind of ['files', 'issues', 'remarks', EXTRACTS]) this.allow(grantee, actions, `${kind}/*`);
  }

  private allow(grantee: iam.IGrantable, actions: string[], keys: string): void {
    iam.Grant.addToPrincipal({ grantee, actions, resourceArns: [this.archive.arnForObjects(keys)] });
  }
}

const closed = {
  blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL,
  encryption: s3.BucketEncryption.S3_MANAGED,
  enforceSSL: true,
  objectOwnership: s3.ObjectOwnership.BUCKET_OWNER_ENFORCED,
} as const;
