import type * as lambda from 'aws-cdk-lib/aws-lambda';
import { Schedule, ScheduleExpression, ScheduleTargetInput } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import { Duration, TimeZone } from 'aws-cdk-lib';
import { Construct } from 'constructs';

/** What runs by the clock: the sweep every quarter of an hour, in Dutch time. */
export class Schedules extends Construct {
  constructor(scope: Construct, id: string, props: { readonly sweep: lambda.IFunction }) {
    super(scope, id);
    new Schedule(this, 'Sweep', {
      schedule: ScheduleExpression.cron({ minute: '0/15', timeZone: TimeZone.of('Europe/Amsterdam') }),
      target: new LambdaInvoke(props.sweep, {
        input: ScheduleTargetInput.fromObject({ kind: 'sweep' }),
        retryAttempts: 2,
        maxEventAge: Duration.minutes(15),
      }),
      description: 'Queues again what arrived and was never finished, and ends what waited too long',
    });
  }
}
