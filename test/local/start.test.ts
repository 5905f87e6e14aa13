import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoProgrammeFile } from '../../functions/demo/demo-programmes.ts';
import { listeningAddresses } from './support/listening.ts';
import { freePort, listenAnywhere, runStart } from './support/run-start.ts';
import type { Run } from './support/run-start.ts';
import { runToken } from './support/run-token.ts';

const PROGRAMME = 'gorinchem-2019-2021';
let base: string;
let data: string;
let port: number;
let run: Run;

beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), 'peilstok-start-'));
  data = join(base, 'data');
  port = await freePort();
  run = runStart(port, data);
  await run.ready;
});
afterAll(async () => {
  run.child.kill('SIGKILL');
  await run.ended;
  rmSync(base, { recursive: true, force: true });
});

async function callAs(
  token: string,
  path: string,
  request: RequestInit = {},
): Promise<{ status: number; body: unknown }> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const answer = await fetch(`http://localhost:${port}/api${path}`, { ...request, headers });
  return { status: answer.status, body: await answer.json() };
}

const token = (...args: readonly string[]) => runToken(port, data, ...args);

describe('a running Peilstok', () => {
  it('listens on loopback only', () => {
    const addresses = listeningAddresses(run.child.pid ?? 0);
    expect(addresses.length).toBeGreaterThanOrEqual(4);
    expect(new Set(addresses)).toEqual(new Set(['127.0.0.1', '::1']));
  });

  it('serves the site, the API and the login, each with its headers', async () => {
    const get = (path: string): Promise<Response> => fetch(`http://localhost:${port}${path}`);
    const page = await get('/programmas/x');
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; script-src 'self';.* connect-src 'self' http:\/\/127\.0\.0\.1:\d+;/,
    );
    expect(await (await get('/config.json')).json()).toEqual({
      authority: `http://localhost:${port}/oidc`,
      clientId: 'peilstok-web',
    });
    expect((await get('/api/me')).status).toBe(401);
    expect((await get('/nothing.js')).status).toBe(404);
    expect((await get('/..%2fpackage.json')).status).toBe(400);
  });

  it('leads to the one address of the login', async () => {
    const answer = await fetch(`http://127.0.0.1:${port}/x?y=1`, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([302, `http://localhost:${port}/x?y=1`]);
  });

  it('takes a token from the command line', async () => {
    const { body } = await callAs((await token('--user', 'platform')).stdout.trim(), '/me');
    expect(body).toMatchObject({ user: 'platform@peilstok.example', platform: true, today: '2025-11-14' });
  });

  it('gives a new person a right from the command line', async () => {
    const made = await token('--user', 'Nieuw@voorbeeld.nl', '--role', 'beheerder', '--region', 'AM77');
    expect([made.status, made.stderr]).toEqual([0, '']);
    const { body } = await callAs(made.stdout.trim(), '/me');
    expect(body).toMatchObject({
      user: 'nieuw@voorbeeld.nl',
      roles: [{ role: 'beheerder', region: 'AM77' }],
    });
    // Now the region has a beheerder, and that one gives the next right.
    const next = await token(
      '--user',
      'x@y.nl',
      '--role',
      'kartrekker',
      '--region',
      'AM77',
      '--projects',
      '1.1',
    );
    expect(next.stderr).toBe('');
  });

  it.each([
    [['--user', 'koning'], 2, 'Gebruik: npm run token'],
    [['--user', 'a@b.nl', '--role', 'esf'], 2, 'Gebruik: npm run token'],
    [['--user', 'a@b.nl', '--role', 'koning', '--region', 'gorinchem'], 1, 'role moet een van deze zijn'],
    [['--user', 'a@b.nl', '--role', 'esf', '--region', 'overal'], 1, 'Deze regio is er niet.'],
  ])('refuses %j in one line', async (args, status, said) => {
    const refused = await token(...args);
    expect([refused.status, refused.stdout]).toEqual([status, '']);
    expect(refused.stderr).toContain(said);
    expect(refused.stderr.trim()).not.toContain('\n');
  });

  it('keeps data and tokens over a kill -9', async () => {
    const platform = (await token('--user', 'platform')).stdout.trim();
    const body = JSON.stringify(demoProgrammeFile(PROGRAMME));
    expect((await callAs(platform, `/programmes/${PROGRAMME}`, { method: 'PUT', body })).status).toBe(202);
    const person = ['--user', 'management.gorinchem', '--role', 'management', '--region', 'gorinchem'];
    const manager = (await token(...person)).stdout.trim();
    run.child.kill('SIGKILL');
    await run.ended;
    run = runStart(port, data);
    await run.ready;
    expect((await callAs(manager, `/programmes/${PROGRAMME}`)).status).toBe(200);
  });

  it('keeps a second start out of its data folder', async () => {
    const second = runStart(await freePort(), data);
    expect(await second.ended).toBe(1);
    expect(second.said()).toMatch(/^Er draait al een Peilstok op de gegevensmap .*\n$/);
  });

  it('ends at Ctrl-C', async () => {
    run.child.kill('SIGINT');
    expect(await run.ended).toBe(0);
  });
});

describe('a start that cannot go on says so in one line', () => {
  it('when the port is taken', async () => {
    const other = await listenAnywhere();
    const address = other.address();
    const taken = typeof address === 'object' && address !== null ? address.port : 0;
    const refused = runStart(taken, join(base, 'unused'));
    expect(await refused.ended).toBe(1);
    expect(refused.said()).toMatch(new RegExp(`^Poort ${taken} is al in gebruik\\..*\n$`));
    other.close();
  });

  it.each([
    ['queues', 'fauxqs.db'],
    ['issuer', 'key.json'],
    ['tables', 'CURRENT'],
  ])('when %s/%s is broken', async (part, file) => {
    mkdirSync(join(base, 'broken', part), { recursive: true });
    writeFileSync(join(base, 'broken', part, file), 'x'.repeat(5000));
    const refused = runStart(await freePort(), join(base, 'broken'));
    expect(await refused.ended).toBe(1);
    expect(refused.said().replace('Peilstok start …\n', '')).toMatch(
      /^De gegevensmap .* is beschadigd\..*--reset\n$/,
    );
  });

  it('and begins anew with --reset', async () => {
    const anew = runStart(await freePort(), join(base, 'broken'), '--reset');
    await anew.ready;
    anew.child.kill('SIGTERM');
    expect(await anew.ended).toBe(0);
  });

  it('when the data folder is a file', async () => {
    const file = join(base, 'file');
    writeFileSync(file, '');
    const refused = runStart(await freePort(), file);
    expect(await refused.ended).toBe(1);
    expect(refused.said()).toMatch(/is geen map\..*\n$/);
  });
});
