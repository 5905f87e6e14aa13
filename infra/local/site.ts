import { createReadStream, existsSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { contentSecurityPolicy } from '../site-headers.ts';
import { siteFile } from '../site-routes.ts';

export interface SiteOptions {
  /** The built site. */
  readonly folder: string;
  /** What `/config.json` says: the same file that the cloud serves. */
  readonly config: object;
  /** Other origins the pages may call: where uploads go. */
  readonly connectTo: readonly string[];
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  // Without a character set: files of the conformance kit have several.
  '.csv': 'text/csv',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** Serves the static site as CloudFront does: same headers, and the same file for each path. */
export function createSite(
  options: SiteOptions,
): (request: IncomingMessage, response: ServerResponse) => void {
  const policy = contentSecurityPolicy(options.connectTo);
  return (request, response) => {
    response.setHeader('content-security-policy', policy);
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('x-frame-options', 'DENY');
    response.setHeader('referrer-policy', 'no-referrer');
    if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405);
    const path = pathIn(request.url ?? '/');
    if (path === null) return end(response, 400);
    if (path === '/config.json') {
      response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
      response.end(JSON.stringify(options.config));
      return;
    }
    const file = join(options.folder, siteFile(path));
    if (!existsSync(file) || !statSync(file).isFile()) return end(response, 404);
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-length': statSync(file).size,
      // Names in /assets hold a hash of their content.
      'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  };
}

/** The decoded path, null when it is no path or leads out of the folder. */
function pathIn(url: string): string | null {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    return path.includes('\0') || path.split(/[\\/]/).includes('..') ? null : path;
  } catch {
    return null;
  }
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(
    status === 404 ? 'Deze pagina bestaat niet. Ga naar / om verder te gaan.' : 'Dit verzoek kan hier niet.',
  );
}
