import { App } from 'aws-cdk-lib';
import { PeilstokStack } from './peilstok.stack.ts';

const app = new App();
new PeilstokStack(app, 'Peilstok', {
  env: { region: (app.node.tryGetContext('region') as string | undefined) ?? 'eu-central-1' },
  description: 'Peilstok: progress of labour-market programmes, from upload to frozen reference date',
  mailFrom: (app.node.tryGetContext('mailFrom') as string | undefined) ?? 'peilstok@peilstok.example',
  // A compliance lock cannot be undone by anyone before its day: only who says so gets one.
  production: String(app.node.tryGetContext('production')) === 'true',
  platformUsers: (app.node.tryGetContext('platformUsers') as string | undefined) ?? '',
});
