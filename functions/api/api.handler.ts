import { handle } from 'hono/aws-lambda';
import { setTimeout as pause } from 'node:timers/promises';
import { withPlatformUsers } from '../auth/platform-users.ts';
import { createTokenVerifier, issuerSettings } from '../auth/verify-token.ts';
import { cloudLog } from '../runtime/cloud-log.ts';
import { createPorts } from '../runtime/create-ports.ts';
import { readEnvironment } from '../runtime/environment.ts';
import { systemClock } from '../runtime/system-clock.ts';
import { createApi } from './app.ts';

const ports = createPorts(readEnvironment(process.env), systemClock);

/** Answers an HTTP API event with the same app that the local server has. */
export const handler = handle(
  createApi({
    ...ports,
    members: withPlatformUsers(ports.members, process.env['PEILSTOK_PLATFORM']),
    tokens: createTokenVerifier(issuerSettings(process.env)),
    log: cloudLog,
    pause,
  }),
);
