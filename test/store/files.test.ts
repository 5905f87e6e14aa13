import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createArchive } from '../../functions/adapters/s3/archive.ts';
import { createLanding } from '../../functions/adapters/s3/landing.ts';
import { uploadKey } from '../../functions/ingest/upload-key.ts';
import { AbsentError, OtherBytesError } from '../../functions/ports/files.port.ts';
import type { Archive, LandingFiles } from '../../functions/ports/files.port.ts';
import { startEngines, type Engines } from './engines.ts';

let engines: Engines;
let landing: LandingFiles;
let archive: Archive;
const text = 'vouchernummer;status\r\nV1;toegekend\r\n';
const bytes = new Uint8Array(Buffer.from(text));
const sha256 = createHash('sha256').update(bytes).digest('hex');

beforeAll(async () => {
  engines = await startEngines();
  landing = createLanding(engines.s3, engines.landingBucket);
  archive = createArchive(engines.s3, engines.archiveBucket, engines.landingBucket, 'COMPLIANCE');
});
afterAll(() => engines.stop());

async function upload(id: string, body: Uint8Array<ArrayBuffer>, size = body.length): Promise<number> {
  const signed = await landing.signUpload(id, size, sha256);
  const answer = await fetch(signed.url, { method: signed.method, headers: signed.headers, body });
  await answer.arrayBuffer();
  return answer.status;
}

async function textOf(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts).toString('utf8');
}

describe('landing', () => {
  test('a signed upload arrives and can be read more than once', async () => {
    expect(await upload('s1', bytes)).toBe(200);
    expect(await landing.find('s1')).toEqual({ key: 's1', size: bytes.length });
    const source = landing.source('s1');
    expect(await textOf(source.open())).toBe(text);
    expect(await textOf(source.open())).toBe(text);
  });

  test('another length than was signed is refused and leaves nothing', async () => {
    expect(await upload('s2', bytes, bytes.length + 1)).toBe(403);
    expect(await landing.find('s2')).toBeNull();
  });

  test('another checksum than was signed is refused', async () => {
    const signed = await landing.signUpload('s3', bytes.length, sha256);
    const headers = { ...signed.headers, 'x-amz-checksum-sha256': Buffer.alloc(32).toString('base64') };
    const answer = await fetch(signed.url, { method: 'PUT', headers, body: bytes });
    expect(answer.status).toBe(403);
    expect(await landing.find('s3')).toBeNull();
  });

  test('is listed, named by submission, and emptied', async () => {
    await upload('s4', bytes);
    const ids: (string | null)[] = [];
    for await (const object of landing.list()) ids.push(landing.submissionOf(object.key));
    expect(ids).toContain('s4');
    await landing.remove('s4');
    await landing.remove('s4');
    expect(await landing.find('s4')).toBeNull();
    expect(landing.submissionOf('')).toBeNull();
    expect(landing.submissionOf('elsewhere/s4')).toBeNull();
  });
});

describe('archive', () => {
  test('keeps the bytes of an upload as they were', async () => {
    await upload('s5', bytes);
    await archive.keepUpload('s5');
    await archive.keepUpload('s5');
    await landing.remove('s5');
    expect(await textOf(archive.source(uploadKey('s5')).open())).toBe(text);
  });

  test('says so where there is nothing to read or copy', async () => {
    await expect(archive.keepUpload('never')).rejects.toBeInstanceOf(AbsentError);
    await expect(textOf(archive.source('files/never').open())).rejects.toBeInstanceOf(AbsentError);
    await expect(textOf(landing.source('never').open())).rejects.toBeInstanceOf(AbsentError);
  });

  test('gives back what was put and null for what was not', async () => {
    await archive.put('issues/x/0001.json', Buffer.from('[]'), 'application/json');
    expect(Buffer.from((await archive.get('issues/x/0001.json')) ?? []).toString()).toBe('[]');
    expect(await archive.get('issues/x/0002.json')).toBeNull();
  });

  test('keeps locked bytes as they are: the same may come again, others are refused', async () => {
    await archive.putLocked('extracts/x/extract.csv', bytes, 'text/csv', '2099-01-01');
    await archive.putLocked('extracts/x/extract.csv', bytes, 'text/csv', '2099-01-01');
    const other = archive.putLocked('extracts/x/extract.csv', Buffer.from('other'), 'text/csv', '2099-01-01');
    await expect(other).rejects.toBeInstanceOf(OtherBytesError);
    expect(Buffer.from((await archive.get('extracts/x/extract.csv')) ?? []).toString()).toBe(text);
  });

  test('a lock asks S3 for the mode, the day and a checksum of the bytes', async () => {
    const asked: Record<string, unknown>[] = [];
    engines.s3.middlewareStack.add(
      (next) => (args) => {
        const { headers } = args.request as { headers: Record<string, unknown> };
        asked.push(headers);
        return next(args);
      },
      { step: 'build', priority: 'low', name: 'seen' },
    );
    await archive.putLocked('extracts/y/extract.csv', bytes, 'text/csv', '2099-01-01');
    engines.s3.middlewareStack.remove('seen');
    expect(asked.at(-1)).toMatchObject({
      'x-amz-object-lock-mode': 'COMPLIANCE',
      'x-amz-object-lock-retain-until-date': '2099-01-02T00:00:00Z',
      'x-amz-checksum-sha256': createHash('sha256').update(bytes).digest('base64'),
    });
  });

  test('signs a download with the name of the file as handed in', async () => {
    await archive.put('files/s6', bytes, 'text/csv');
    const answer = await fetch(await archive.signDownload('files/s6', 'vouchers "Café" (1).csv'));
    expect(await answer.text()).toBe(text);
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="vouchers _Cafe_ _1_.csv"');
  });
});
