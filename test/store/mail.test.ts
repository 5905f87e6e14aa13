import { SESv2Client } from '@aws-sdk/client-sesv2';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMailOnce } from '../../functions/adapters/dynamo/mail-once.ts';
import { createSesMail } from '../../functions/adapters/ses/mail.ts';
import type { MailMessage } from '../../functions/ports/mail.port.ts';
import { startEngines, type Engines } from './engines.ts';

const message: MailMessage = { id: 'a/1', to: 'lead@x.nl', subject: 'Aanleveren', text: 'Beste kartrekker,' };

let engines: Engines;
beforeAll(async () => {
  engines = await startEngines();
});
afterAll(() => engines.stop());

test('22: a message is sent once, however often and at the same time it is asked', async () => {
  const sent: MailMessage[] = [];
  const mail = createMailOnce(engines.table, { send: (each) => Promise.resolve(void sent.push(each)) });
  await Promise.all([mail.send(message), mail.send(message), mail.send(message)]);
  await mail.send({ ...message, text: 'Nog eens' });
  await mail.send({ ...message, id: 'a/2' });
  expect(sent.map(({ id }) => id).toSorted()).toEqual(['a/1', 'a/2']);
});

test('22: a message that was not taken can be sent again', async () => {
  const sent: string[] = [];
  let broken = true;
  const mail = createMailOnce(engines.table, {
    send: ({ id }) => (broken ? Promise.reject(new Error('throttled')) : Promise.resolve(void sent.push(id))),
  });
  await expect(mail.send({ ...message, id: 'b/1' })).rejects.toThrow('throttled');
  broken = false;
  await mail.send({ ...message, id: 'b/1' });
  expect(sent).toEqual(['b/1']);
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
