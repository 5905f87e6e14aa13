import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Loopback only: nobody else on the network reaches the engines. */
export const LOOPBACK = '127.0.0.1';

/**
 * How long an idle connection is kept: longer than this process is ever too busy to look. With Node's five seconds a
 * connection is closed just as it is used again while a large file is handled, which is an error to who uses it.
 */
const IDLE_MILLISECONDS = 55_000;

/** Listens on loopback; port 0 takes a free one. Resolves with the port, rejects when it is taken. */
export function listen(server: Server, port: number, host: string = LOOPBACK): Promise<number> {
  server.keepAliveTimeout = IDLE_MILLISECONDS;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/** Ends a server without waiting for connections that are kept alive. */
export function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
