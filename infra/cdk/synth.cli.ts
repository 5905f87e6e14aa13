import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// The CLI asks the network for notices and sends usage figures unless told not to.
const cli = fileURLToPath(new URL('../../node_modules/aws-cdk/bin/cdk', import.meta.url));
const { status } = spawnSync(
  process.execPath,
  [cli, 'synth', '--quiet', '--no-notices', ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    env: { ...process.env, CDK_DISABLE_CLI_TELEMETRY: 'true' },
  },
);
process.exitCode = status ?? 1;
