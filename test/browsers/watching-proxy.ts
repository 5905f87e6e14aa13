import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A proxy for a browser that tells nobody what goes wrong in it. */
interface WatchingProxy {
  /** Host and port. */
  readonly address: string;
  takeErrors(): readonly string[];
  close(): Promise<void>;
}

const SCRIPT = '/-/watch.js';
const TOLD = '/-/told';

/**
 * Starts it. It passes all through unchanged, but puts one script before all others of each document: from the document's
 * own origin, so that the content security policy stays as it is. The script tells it what goes wrong.
 */
export async function startWatchingProxy(): Promise<WatchingProxy> {
  const errors: string[] = [];
  const proxy = createServer((asked, answer) => {
    const url = new URL(asked.url ?? '');
    if (url.pathname === SCRIPT) {
      answer.setHeader('content-type', 'text/javascript');
      answer.end(`(${watch.toString()})(${JSON.stringify(TOLD)})`);
    } else if (url.pathname === TOLD) {
      void text(asked).then((told) => errors.push(told));
      answer.writeHead(204).end();
    } else {
      const headers = { ...asked.headers, 'accept-encoding': 'identity' };
      const passed = request(url, { method: asked.method, headers }, (given) => {
        if (given.headers['content-type']?.startsWith('text/html') === true)
          watchedDocument(given).catch(() => answer.destroy());
        else given.pipe(answer.writeHead(given.statusCode ?? 502, given.headers));
      });
      passed.on('error', () => answer.destroy());
      answer.on('close', () => passed.destroy());
      asked.pipe(passed);
    }

    async function watchedDocument(given: IncomingMessage): Promise<void> {
      const { 'content-length': _, 'transfer-encoding': _also, ...headers } = given.headers;
      const whole = (await text(given)).replace(/<head[^>]*>/, `$&<script src="${SCRIPT}"></script>`);
      answer.writeHead(given.statusCode ?? 502, headers).end(whole);
    }
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  return {
    address: `127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    takeErrors: () => errors.splice(0),
    close: async () => {
      proxy.closeAllConnections();
      proxy.close();
      await once(proxy, 'close');
    },
  };
}

/** Runs in each page before all else. */
function watch(told: string): void {
  const tell = (what: string): void => void navigator.sendBeacon(told, what);
  addEventListener(
    'error',
    (event: Event) =>
      tell(
        event instanceof ErrorEvent ? event.message : `not loaded: ${(event.target as Element).outerHTML}`,
      ),
    // What is not loaded tells so only to itself.
    { capture: true },
  );
  addEventListener('unhandledrejection', ({ reason }) => tell(String(reason)));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    tell(`${violatedDirective} refused ${blockedURI}`),
  );
  const { error } = console;
  console.error = (...said: unknown[]) => {
    tell(said.join(' '));
    error(...said);
  };
}
