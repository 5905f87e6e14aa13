import type { SQSEvent } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createIngestHandler } from '../../functions/ingest/create-ingest-handler.ts';
import { readMessage } from '../../functions/ingest/read-message.ts';
import { startWorld, vouchers, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

function batch(bodies: readonly string[]): SQSEvent {
  const Records = bodies.map((body, index) => ({ messageId: `m${index}`, body }));
  return { Records } as SQSEvent;
}

const notice = (...keys: string[]): string =>
  JSON.stringify({
    Records: keys.map((key) => ({ eventName: 'ObjectCreated:Put', s3: { object: { key } } })),
  });

describe('a message', () => {
  const landing = { submissionOf: (key: string) => /^uploads\/(.+)$/.exec(key)?.[1] ?? null };
  test.each([
    ['our own', { kind: 'confirm', submission: 's1' }, [{ kind: 'confirm', submission: 's1' }]],
    [
      'S3 about an upload',
      JSON.parse(notice('uploads/s%201', 'uploads/s+2')),
      [
        { kind: 'arrived', submission: 's 1' },
        { kind: 'arrived', submission: 's 2' },
      ],
    ],
    ['S3 about something else', JSON.parse(notice('elsewhere/s1')), []],
    ['the test S3 sends', { Service: 'Amazon S3', Event: 's3:TestEvent' }, []],
  ])('of %s is understood', (_, body, expected) => {
    expect(readMessage(body, landing)).toEqual(expected);
  });

  test('of any other shape is refused', () => {
    for (const body of [null, {}, { kind: 'delete', submission: 's1' }, { kind: 'arrived' }, []]) {
      expect(() => readMessage(body, landing)).toThrow();
    }
  });
});

test('a batch answers which messages failed, and only those come again', async () => {
  const id = await world.handIn(vouchers(2));
  const logged: string[] = [];
  const handle = createIngestHandler(world.ports, (message, facts) =>
    logged.push(JSON.stringify({ message, ...facts })),
  );
  const answer = await handle(batch(['no json', notice(id), '{"kind":"unknown"}']));
  expect(answer.batchItemFailures).toEqual([{ itemIdentifier: 'm0' }, { itemIdentifier: 'm2' }]);
  expect((await world.read(id)).status).toBe('verwerkt');
  expect(logged).toHaveLength(2);
  expect(logged.join()).not.toContain('no json');
});
