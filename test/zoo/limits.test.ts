import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ingest } from '../../functions/ingest/ingest.ts';
import { createSubmission } from '../../functions/submissions/create-submission.ts';
import type { FileSource } from '../../shared/csv/file-source.ts';
import { lead, startWorld, vouchers, type World } from '../ingest/world.ts';
import { utf8 } from './encodings.ts';
import { handInBytes, leftBehind } from './hand-in-bytes.ts';

let world: World;
let earlier: string;
let before: string;
beforeAll(async () => {
  world = await startWorld();
  earlier = await handInBytes(world, utf8(vouchers(3)));
  before = await leftBehind(world, earlier);
});
afterAll(() => world.stop());

const announced = { programme: 'proef', project: 'OP', dataset: 'vouchers', period: '2025-B1' } as const;
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The world's ports, with what is read of landing counted. */
function counting({ ports }: World) {
  const given = { bytes: 0 };
  const source = (id: string): FileSource => ({
    async *open() {
      for await (const chunk of ports.landing.source(id).open()) {
        given.bytes += chunk.length;
        yield chunk;
      }
    },
  });
  return { ports: { ...ports, landing: { ...ports.landing, source } }, given };
}

describe('101 MB', () => {
  test('announced as such is refused before anything is sent', async () => {
    const asked = { ...announced, fileName: 'groot.csv', size: 101_000_000, sha256: 'a'.repeat(64) };
    await expect(createSubmission(world.ports, lead, asked)).rejects.toMatchObject({
      kind: 'invalid',
      detail: expect.stringContaining('1 tot en met 100.000.000 bytes') as string,
    });
    expect(await leftBehind(world, earlier)).toBe(before);
  });

  test('announced as less is refused by the signed address', async () => {
    const small = utf8(vouchers(1));
    const asked = { ...announced, fileName: 'klein.csv', size: small.length, sha256: sha256(small) };
    const { submission, upload } = await createSubmission(world.ports, lead, asked);
    const body = new Uint8Array(1_000_000);
    const answer = await fetch(upload?.url ?? '', { method: 'PUT', headers: upload?.headers ?? {}, body });
    expect(answer.ok).toBe(false);
    expect(await world.ports.landing.find(submission.id)).toBeNull();
    expect(await leftBehind(world, earlier)).toBe(before);
  });

  test('that lies there all the same is told as arrived otherwise, and read no further than announced', async () => {
    const announcedBytes = utf8(vouchers(1));
    const asked = { ...announced, fileName: 'klein.csv', size: announcedBytes.length };
    const { submission } = await createSubmission(world.ports, lead, {
      ...asked,
      sha256: sha256(announcedBytes),
    });
    const body = new Uint8Array(20_000_000).fill(120);
    const planted = await world.ports.landing.signUpload(submission.id, body.length, sha256(body));
    expect((await fetch(planted.url, { method: 'PUT', headers: planted.headers, body })).ok).toBe(true);
    const { ports, given } = counting(world);
    await ingest(ports, { kind: 'arrived', submission: submission.id });
    expect(given.bytes).toBeGreaterThan(announcedBytes.length);
    expect(given.bytes).toBeLessThan(2_000_000);
    const ended = await world.read(submission.id);
    expect(ended).toMatchObject({ status: 'mislukt', rows: 0, fileKept: false });
    expect(ended.explanation).toMatch(/anders aangekomen.*Lever het opnieuw aan/);
    expect(await world.ports.landing.find(submission.id)).toBeNull();
    expect(await leftBehind(world, earlier)).toBe(before);
  });
});

describe('with a heap that could not hold the rows, in the browser', () => {
  test('1,000,001 rows and 101 MB are told with one message each', async () => {
    const script = new URL('small-heap.cli.ts', import.meta.url).pathname;
    const { stdout } = await promisify(execFile)(process.execPath, ['--max-old-space-size=128', script]);
    expect(stdout.trim().split('\n')).toEqual([
      '1,000,001 rows: te_veel_rijen Het bestand heeft te veel rijen. Toegestaan zijn er ten hoogste 1.000.000; rij 1000002 is er een te veel.',
      '101 MB: te_groot Het bestand is te groot. Toegestaan zijn ten hoogste 100.000.000 bytes.',
    ]);
  }, 240_000);
});
