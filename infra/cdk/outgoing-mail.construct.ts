import { CfnOutput, Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as ses from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';

export interface OutgoingMailProps {
  /** The address that mail comes from; its domain's owner publishes the DKIM records of the outputs. */
  readonly from: string;
}

/** The domain that mail comes from, and the right to send from that one address. */
export class OutgoingMail extends Construct {
  private readonly identity: ses.EmailIdentity;
  private readonly from: string;

  constructor(scope: Construct, id: string, { from }: OutgoingMailProps) {
    super(scope, id);
    this.from = from;
    const domain = from.slice(from.indexOf('@') + 1);
    this.identity = new ses.EmailIdentity(this, 'Domain', { identity: ses.Identity.domain(domain) });
    for (const [index, { name, value }] of this.identity.dkimRecords.entries())
      new CfnOutput(this, `Dkim${index + 1}`, { value: `${name} CNAME ${value}` });
  }

  /** Lets a function send from the address, and from no other. */
  grantSend(grantee: iam.IGrantable): void {
    iam.Grant.addToPrincipal({
      grantee,
      actions: ['ses:SendEmail'],
      resourceArns: [
        Stack.of(this).formatArn({
          service: 'ses',
          resource: 'identity',
          resourceName: this.identity.emailIdentityName,
        }),
      ],
      conditions: { StringEquals: { 'ses:FromAddress': this.from } },
    });
  }
}
