import { expect, test } from 'vitest';
import { readAhead } from '../../functions/ingest/read-ahead.ts';
import type { FileSource } from '../../shared/csv/file-source.ts';

const chunks = Array.from({ length: 20 }, (_, at) => new Uint8Array([at]));

function counted(): { source: FileSource; reads: () => number } {
  let reads = 0;
  const source: FileSource = {
    async *open() {
      reads += 1;
      yield* chunks;
    },
  };
  return { source, reads: () => reads };
}

async function bytesOf(source: FileSource): Promise<number[]> {
  const found: number[] = [];
  for await (const chunk of source.open()) found.push(...chunk);
  return found;
}

test('a small file is read from the store once', async () => {
  const { source, reads } = counted();
  const ahead = await readAhead(source, chunks.length);
  expect(await bytesOf(ahead)).toEqual(await bytesOf(ahead));
  expect(reads()).toBe(1);
});

test('while it is gone through, others get their turn', async () => {
  const ahead = await readAhead(counted().source, chunks.length);
  let turns = 0;
  let isBusy = true;
  const other = (): void => {
    turns += 1;
    if (isBusy) setImmediate(other);
  };
  setImmediate(other);
  await bytesOf(ahead);
  isBusy = false;
  expect(turns).toBeGreaterThanOrEqual(chunks.length);
});

test('of more bytes than announced none are held', async () => {
  const { source, reads } = counted();
  const ahead = await readAhead(source, 5);
  expect(reads()).toBe(1);
  expect(await bytesOf(ahead)).toHaveLength(chunks.length);
  expect(reads()).toBe(2);
});
