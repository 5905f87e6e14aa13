import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Loopback only: nobody else on the network reaches the engines. */
export const LOOPBACK = '127.0.0.1';

/**
 * Listens on loopback; port 0 takes a free one. Resolves with the port, rejects when it is taken. Connections stay open
 * however long they are idle: this process may look away for a minute while it handles a large file on a busy machine,
 * and one that is closed just as it is used again is an error to who uses it.
 */
export function listen(server: Server, port: number, host: string = LOOPBACK): Promise<number> {
  server.keepAliveTimeout = 0;
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
