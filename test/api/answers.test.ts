import { getRequestListener } from '@hono/node-server';
import { handle } from 'hono/aws-lambda';
import type { LambdaEvent } from 'hono/aws-lambda';
import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { problemSchema } from '../../shared/api/problem.schema.ts';
import { startHarness } from './support/harness.ts';
import type { Harness } from './support/harness.ts';

let harness: Harness;
const boss = 'beheerder@x.nl';

beforeAll(async () => {
  harness = await startHarness();
  await harness.setMembers('AM09', [{ user: boss, role: 'beheerder' }]);
});
afterAll(() => harness.stop());

async function expectProblem(answer: Response, status: number): Promise<void> {
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  expect(problemSchema.parse(await answer.json()).status).toBe(status);
}

describe('every refusal is problem+json', () => {
  test('401 without a token, on known and unknown addresses', async () => {
    const answer = await harness.ask(null, 'GET', '/api/me');
    expect(answer.headers.get('www-authenticate')).toContain('Bearer');
    await expectProblem(answer, 401);
    await expectProblem(await harness.ask(null, 'GET', '/api/nothing'), 401);
  });

  test('404 for an address that does not exist', async () => {
    await expectProblem(await harness.ask(boss, 'GET', '/api/nothing'), 404);
  });

  test('405 for another method, naming what is allowed', async () => {
    const answer = await harness.ask(boss, 'DELETE', '/api/regions/AM09/members');
    expect(answer.headers.get('allow')).toBe('GET, PUT');
    await expectProblem(answer, 405);
  });

  test('400 for what is no JSON', async () => {
    await expectProblem(await harness.ask(boss, 'PUT', '/api/regions/AM09/members', '[{'), 400);
  });

  test('413 for a body over two million bytes', async () => {
    await expectProblem(
      await harness.ask(boss, 'PUT', '/api/regions/AM09/members', 'x'.repeat(2_000_001)),
      413,
    );
  });

  test('also of requests that do not tell the length of their body beforehand', async () => {
    const listener = getRequestListener((asked) => harness.app.fetch(asked), {
      overrideGlobalObjects: false,
    });
    const server = createServer(listener);
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as AddressInfo;
    const authorization = `Bearer ${await harness.issuer.token(boss)}`;
    const send = async (method: string, ...parts: string[]): Promise<number | undefined> => {
      const path = '/api/regions/AM09/members';
      const sent = request({ host: '127.0.0.1', port, method, path, headers: { authorization } });
      for (const part of parts) sent.write(part);
      sent.end();
      const [answer] = (await once(sent, 'response')) as [IncomingMessage];
      answer.resume();
      return answer.statusCode;
    };
    const members = JSON.stringify([{ user: boss, role: 'beheerder' }]);
    expect(await send('PUT', members.slice(0, 9), members.slice(9))).toBe(200);
    expect(await send('PUT', 'x'.repeat(1_500_000), 'x'.repeat(600_000))).toBe(413);
    expect(await send('DELETE')).toBe(405);
    expect(await send('OPTIONS')).toBe(405);
    server.close();
  });

  test('500 tells nothing of the inside, nor does the log', async () => {
    const { ofRegion } = harness.deps.members;
    Object.assign(harness.deps.members, { ofRegion: () => Promise.reject(new Error('secret of jan@x.nl')) });
    const answer = await harness.ask(boss, 'GET', '/api/regions/AM09/members');
    Object.assign(harness.deps.members, { ofRegion });
    expect(await answer.clone().text()).not.toContain('secret');
    await expectProblem(answer, 500);
    expect(harness.logged.join()).not.toContain('secret');
    expect(harness.logged.join()).toContain('"message":"failed"');
  });
});

test('no answer is kept by a cache, and none can be framed or sniffed', async () => {
  for (const answer of [
    await harness.ask(boss, 'GET', '/api/me'),
    await harness.ask(null, 'GET', '/api/me'),
  ]) {
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(answer.headers.get('strict-transport-security')).toContain('max-age');
  }
});

test('the log has the route and no address of a person or object', async () => {
  harness.logged.length = 0;
  await harness.ask(boss, 'GET', '/api/regions/AM09/members');
  await harness.ask(boss, 'GET', '/api/programmes/lead@x.nl');
  expect(harness.logged.join()).toContain('"route":"getMembers"');
  expect(harness.logged.join()).not.toContain('@');
});

test('an HTTP API event is answered as the local server answers', async () => {
  const event = {
    version: '2.0',
    routeKey: '$default',
    rawPath: '/api/regions/AM09/members',
    rawQueryString: '',
    headers: { authorization: `Bearer ${await harness.issuer.token(boss)}`, host: 'x' },
    requestContext: { http: { method: 'GET', path: '/api/regions/AM09/members' }, domainName: 'x' },
    isBase64Encoded: false,
  } as unknown as LambdaEvent;
  const answer = await handle(harness.app)(event);
  expect(answer.statusCode).toBe(200);
  expect(JSON.parse(answer.body)).toEqual([{ user: boss, role: 'beheerder' }]);
});
