import { SESv2Client } from '@aws-sdk/client-sesv2';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMailOnce } from '../../functions/adapters/dynamo/mail-once.ts';
import { createSesMail } from '../../functions/adapters/ses/mail.ts';
import { UnsentError, type MailCarrier, type MailMessage } from '../../functions/ports/mail.port.ts';
import { startEngines, type Engines } from './engines.ts';

const message: MailMessage = { id: 'a/1', to: 'lead@x.nl', subject: 'Aanleveren', text: 'Beste kartrekker,' };

let engines: Engines;
beforeAll(async () => {
  engines = await startEngines();
});
afterAll(() => engines.stop());

let time = Date.parse('2025-11-14T08:00:00.000Z');
const clock = { now: () => new Date((time += 1)).toISOString() };

/** Mail with a carrier that keeps what it took and fails as it is told. */
function mailTo(sent: string[], carry: () => Promise<void> = () => Promise.resolve()) {
  const carrier: MailCarrier = { send: ({ id }) => carry().then(() => void sent.push(id)) };
  return createMailOnce(engines.table, carrier, clock);
}

/** A sender that stops while the carrier is at it. */
async function stopHalfWay(id: string): Promise<void> {
  const begun = Promise.withResolvers<void>();
  const carry = (): Promise<void> => {
    begun.resolve();
    return new Promise(() => undefined);
  };
  void mailTo([], carry).send({ ...message, id });
  await begun.promise;
}

test('uploading 22: a message is sent once, however often and at the same time it is asked', async () => {
  const sent: string[] = [];
  const mail = mailTo(sent);
  const answers = await Promise.all([mail.send(message), mail.send(message), mail.send(message)]);
  expect(answers).toContain('sent');
  expect(await mail.send({ ...message, text: 'Nog eens' })).toBe('sent');
  expect(await mail.send({ ...message, id: 'a/2' })).toBe('sent');
  expect(sent.toSorted()).toEqual(['a/1', 'a/2']);
});

test('uploading 22: a message that was not taken can be sent again', async () => {
  const sent: string[] = [];
  let broken = true;
  const mail = mailTo(sent, () => (broken ? Promise.reject(new Error('throttled')) : Promise.resolve()));
  await expect(mail.send({ ...message, id: 'b/1' })).rejects.toThrow(UnsentError);
  broken = false;
  expect(await mail.send({ ...message, id: 'b/1' })).toBe('sent');
  expect(sent).toEqual(['b/1']);
});

test('uploading 19: a message whose sender stopped half-way is sent by the next, once its lease is over', async () => {
  const sent: string[] = [];
  await stopHalfWay('c/1');
  const mail = mailTo(sent);
  time += 14 * 60_000;
  expect(await mail.send({ ...message, id: 'c/1' })).toBe('underWay');
  time += 2 * 60_000;
  expect(await mail.send({ ...message, id: 'c/1' })).toBe('sent');
  time += 60 * 60_000;
  expect(await mail.send({ ...message, id: 'c/1' })).toBe('sent');
  expect(sent).toEqual(['c/1']);
});

test('a clock that was set back holds no message up', async () => {
  const sent: string[] = [];
  const before = time;
  time += 30 * 24 * 3_600_000;
  await stopHalfWay('d/1');
  time = before;
  expect(await mailTo(sent).send({ ...message, id: 'd/1' })).toBe('sent');
  expect(sent).toEqual(['d/1']);
});

test('what goes to SES is plain text from the one address', async () => {
  const received: { path: string; body: unknown }[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString('utf8')));
    request.on('end', () => {
      received.push({ path: request.url ?? '', body: JSON.parse(body) });
      response.setHeader('content-type', 'application/json').end('{"MessageId":"1"}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const client = new SESv2Client({
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
  });
  await createSesMail(client, 'peilstok@regio.example').send(message);
  client.destroy();
  await new Promise((resolve) => server.close(resolve));
  expect(received).toEqual([
    {
      path: '/v2/email/outbound-emails',
      body: {
        FromEmailAddress: 'peilstok@regio.example',
        Destination: { ToAddresses: ['lead@x.nl'] },
        Content: {
          Simple: {
            Subject: { Data: 'Aanleveren', Charset: 'UTF-8' },
            Body: { Text: { Data: 'Beste kartrekker,', Charset: 'UTF-8' } },
          },
        },
      },
    },
  ]);
});
