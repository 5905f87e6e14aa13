import { fileURLToPath } from 'node:url';
import { Duration } from 'aws-cdk-lib';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import * as logs from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface NodeFunctionProps {
  /** The entry below `functions/`, e.g. `ingest/ingest.handler.ts`; it exports `handler`. */
  readonly entry: string;
  readonly description: string;
  readonly memoryMegabytes: number;
  readonly seconds: number;
  readonly environment: Readonly<Record<string, string>>;
}

/** A Lambda function of ours: arm64, the pinned runtime, one bundled file, its own log group. */
export class NodeFunction extends Construct {
  readonly function: NodejsFunction;

  constructor(scope: Construct, id: string, props: NodeFunctionProps) {
    super(scope, id);
    this.function = new NodejsFunction(this, 'Function', {
      entry: `${root}functions/${props.entry}`,
      description: props.description,
      runtime: lambda.Runtime.NODEJS_24_X,
      architecture: lambda.Architecture.ARM_64,
      memorySize: props.memoryMegabytes,
      timeout: Duration.seconds(props.seconds),
      environment: { ...props.environment, NODE_OPTIONS: '--enable-source-maps' },
      logGroup: new logs.LogGroup(this, 'Logs', { retention: logs.RetentionDays.THREE_MONTHS }),
      tracing: lambda.Tracing.ACTIVE,
      projectRoot: root,
      depsLockFilePath: `${root}package-lock.json`,
      bundling: {
        format: OutputFormat.ESM,
        target: 'node24',
        minify: true,
        sourceMap: true,
        mainFields: ['module', 'main'],
        // CommonJS packages call require(), which an ES module bundle does not have of itself.
        banner:
          "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
        externalModules: [],
      },
    });
  }
}
