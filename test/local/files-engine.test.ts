import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openS3 } from '../../functions/adapters/s3/client.ts';
import { createLanding } from '../../functions/adapters/s3/landing.ts';
import type { LandingFiles } from '../../functions/ports/files.port.ts';
import type { Engine } from '../../infra/local/engines/engine.ts';
import { startFilesEngine } from '../../infra/local/engines/files.engine.ts';

const SITE = 'http://localhost:8080';
const CONTENT = 'vouchernummer;status\r\n1;toegekend\r\n';
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

let base: string;
let engine: Engine;
let landing: LandingFiles;
const arrived: unknown[] = [];

beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), 'peilstok-files-'));
  mkdirSync(join(base, 'files'));
  engine = await startFilesEngine({
    folder: join(base, 'files'),
    landing: 'landing',
    archive: 'archive',
    siteOrigins: [SITE],
    onArrival: async (event) => void arrived.push(event),
  });
  const credentials = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' };
  const s3 = openS3(true, { endpoint: engine.endpoint, region: 'eu-central-1', credentials });
  landing = createLanding(s3, 'landing');
});
afterAll(async () => {
  await engine.close();
  rmSync(base, { recursive: true, force: true });
});
beforeEach(() => arrived.splice(0));

const sign = (id: string) => landing.signUpload(id, CONTENT.length, sha256(CONTENT));

describe('an upload', () => {
  it('is kept and told to the queue as S3 does', async () => {
    const { url, headers } = await sign('good');
    const answer = await fetch(url, { method: 'PUT', headers: { ...headers, origin: SITE }, body: CONTENT });
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([200, SITE]);
    expect(await landing.find('good')).toEqual({ key: 'good', size: CONTENT.length });
    expect(arrived).toEqual([
      {
        Records: [
          {
            eventSource: 'aws:s3',
            eventName: 'ObjectCreated:Put',
            s3: { bucket: { name: 'landing' }, object: { key: 'good' } },
          },
        ],
      },
    ]);
  });

  it('may be sent by a browser of the site only', async () => {
    const preflight = (origin: string): Promise<Response> => {
      const asked = {
        'access-control-request-method': 'PUT',
        'access-control-request-headers': 'content-type',
      };
      return fetch(`${engine.endpoint}/landing/uploads/x`, {
        method: 'OPTIONS',
        headers: { origin, ...asked },
      });
    };
    expect((await preflight(SITE)).status).toBe(200);
    expect((await preflight('https://elsewhere.example')).status).toBe(403);
  });

  it('is refused with other content of the same length', async () => {
    const { url, headers } = await sign('other');
    const other = CONTENT.replace('1;', '2;');
    expect((await fetch(url, { method: 'PUT', headers, body: other })).status).toBe(400);
    expect(await landing.find('other')).toBeNull();
    expect(arrived).toEqual([]);
  });

  it.each([
    ['another length', (url: string) => url, `${CONTENT}x`],
    ['another name', (url: string) => url.replace('/signed', '/stolen'), CONTENT],
    ['a changed signature', (url: string) => url.replace(/Signature=.{4}/, 'Signature=0000'), CONTENT],
    ['no signature', (url: string) => url.split('?')[0] ?? '', CONTENT],
  ])('is refused with %s', async (_what, change, body) => {
    const { url, headers } = await sign('signed');
    expect((await fetch(change(url), { method: 'PUT', headers, body })).status).toBe(403);
    expect(await landing.find('signed')).toBeNull();
    expect(await landing.find('stolen')).toBeNull();
  });

  it('leaves nothing when it is broken off', async () => {
    const { url, headers } = await sign('broken');
    const sending = request(url, {
      method: 'PUT',
      headers: { ...headers, 'content-length': CONTENT.length },
    });
    sending.on('error', () => {});
    sending.write(CONTENT.slice(0, 10));
    const arriving = (): string[] => readdirSync(join(base, 'files-arriving'));
    await vi.waitFor(() => expect(arriving()).toHaveLength(1));
    expect(await landing.find('broken')).toBeNull();
    sending.destroy();
    await vi.waitFor(() => expect(arriving()).toHaveLength(0));
    expect(await landing.find('broken')).toBeNull();
    expect(arrived).toEqual([]);
  });
});
