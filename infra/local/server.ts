import { getRequestListener } from '@hono/node-server';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { close, listen, LOOPBACK } from './engines/listen.ts';
import { OUTBOX_PATH } from './outbox-page.ts';
import { portTaken, StartError } from './start-error.ts';

/** What answers at the one address of the product. */
export interface Answers {
  readonly api: (request: Request) => Response | Promise<Response>;
  readonly issuer: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** The page with what would have been mailed. */
  readonly outbox: () => string;
  readonly site: (request: IncomingMessage, response: ServerResponse) => void;
}

/** Nothing of a message can run or load, whatever is in it. */
const OUTBOX_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'self'; img-src 'self'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

/** Listens at the product's address and passes each request on. Throws StartError when the port is taken. */
export async function startServer(port: number, answers: Answers): Promise<{ close: () => Promise<void> }> {
  const api = getRequestListener(answers.api, { overrideGlobalObjects: false });
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (path === '/api' || path.startsWith('/api/')) void api(request, response);
    else if (path.startsWith('/oidc/')) void answers.issuer(request, response);
    else if (request.headers.host === `${LOOPBACK}:${port}` && !path.includes('.')) {
      // One origin only: the login comes back to this one.
      response.writeHead(302, { location: `http://localhost:${port}${request.url ?? '/'}` }).end();
    } else if (path === OUTBOX_PATH) {
      response.writeHead(200, OUTBOX_HEADERS).end(answers.outbox());
    } else answers.site(request, response);
  };
  const servers = [await open(port, LOOPBACK, answer)];
  // Browsers may take `localhost` for ::1; a machine without IPv6 does without.
  const alsoIpv6 = await open(port, '::1', answer).catch((error: unknown) => {
    if (error instanceof StartError) throw error;
    return null;
  });
  if (alsoIpv6) servers.push(alsoIpv6);
  return { close: async () => void (await Promise.all(servers.map(close))) };
}

async function open(
  port: number,
  host: string,
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<Server> {
  const server = createServer(answer);
  try {
    await listen(server, port, host);
    return server;
  } catch (error) {
    throw portTaken(port, error);
  }
}
