import { HttpApi, HttpMethod, HttpStage } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type * as lambda from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';

export interface PeilstokApiProps {
  readonly handler: lambda.IFunction;
  readonly issuer: string;
  readonly clientId: string;
}

/** The HTTP API: a token is asked at the gate and verified again by the function, which also reads the rights. */
export class PeilstokApi extends Construct {
  readonly api: HttpApi;

  constructor(scope: Construct, id: string, props: PeilstokApiProps) {
    super(scope, id);
    this.api = new HttpApi(this, 'Api', { createDefaultStage: false });
    const integration = new HttpLambdaIntegration('Function', props.handler);
    this.api.addRoutes({
      path: '/api/{proxy+}',
      methods: [HttpMethod.GET, HttpMethod.POST, HttpMethod.PUT],
      integration,
      authorizer: new HttpJwtAuthorizer('Token', props.issuer, { jwtAudience: [props.clientId] }),
    });
    new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: 100, burstLimit: 200 },
      detailedMetricsEnabled: true,
    });
  }
}
