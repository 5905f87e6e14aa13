import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import type * as lambda from 'aws-cdk-lib/aws-lambda';
import * as logs from 'aws-cdk-lib/aws-logs';
import { Schedule, ScheduleExpression, ScheduleTargetInput } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import { Duration, TimeZone } from 'aws-cdk-lib';
import { Construct } from 'constructs';

/** What runs by the clock, in Dutch time: the sweep every quarter of an hour, reminders at seven in the morning. */
export class Schedules extends Construct {
  constructor(
    scope: Construct,
    id: string,
    props: { readonly sweep: lambda.Function; readonly reminders: lambda.IFunction },
  ) {
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
    new Schedule(this, 'Reminders', {
      schedule: ScheduleExpression.cron({
        hour: '7',
        minute: '0',
        timeZone: TimeZone.of('Europe/Amsterdam'),
      }),
      target: new LambdaInvoke(props.reminders, {
        input: ScheduleTargetInput.fromObject({ kind: 'reminders' }),
        retryAttempts: 5,
        maxEventAge: Duration.hours(6),
      }),
      description: 'Reminds leads by mail of what is not in',
    });
    const broken = new logs.MetricFilter(this, 'BrokenTrails', {
      logGroup: props.sweep.logGroup,
      filterPattern: logs.FilterPattern.stringValue('$.message', '=', 'audit-trail-broken'),
      metricNamespace: 'Peilstok',
      metricName: 'BrokenTrails',
    });
    new cloudwatch.Alarm(this, 'BrokenTrailsAlarm', {
      metric: broken.metric({ period: Duration.hours(1), statistic: 'Sum' }),
      threshold: 1,
      evaluationPeriods: 1,
      comparisonOperator: cloudwatch.ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: cloudwatch.TreatMissingData.NOT_BREACHING,
      alarmDescription: 'An audit trail is not as it was written. See docs/runbook.md#audit-trail-broken',
    });
    new cloudwatch.Alarm(this, 'RemindersAlarm', {
      metric: props.reminders.metricErrors({ period: Duration.hours(1) }),
      threshold: 1,
      evaluationPeriods: 1,
      comparisonOperator: cloudwatch.ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: cloudwatch.TreatMissingData.NOT_BREACHING,
      alarmDescription: 'Reminders were not sent. See docs/runbook.md#reminders-not-sent',
    });
  }
}
