import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTokenVerifier, issuerSettings } from '../../functions/auth/verify-token.ts';
import { close, listen } from '../../infra/local/engines/listen.ts';
import { openIssuer } from '../../infra/local/issuer/issuer.ts';
import type { Issuer } from '../../infra/local/issuer/issuer.ts';

let folder: string;
let server: Server;
let origin: string;
let issuer: Issuer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'peilstok-issuer-'));
  server = createServer((request, response) => void issuer.answer(request, response));
  await listen(server, 0);
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  issuer = await openIssuer(origin, folder);
});
afterAll(async () => {
  await close(server);
  rmSync(folder, { recursive: true, force: true });
});

/** A browser's part of the login: follows redirects within the issuer and keeps its cookies. */
class Visitor {
  readonly #cookies = new Map<string, string>();

  async go(url: string, form?: Record<string, string>): Promise<Response> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const body = form && new URLSearchParams(form);
    const answer = await fetch(url, {
      method: form ? 'POST' : 'GET',
      redirect: 'manual',
      headers: { cookie },
      ...(body && { body }),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      this.#cookies.set(name, value);
    }
    const next = answer.headers.get('location');
    const within = next === null ? null : new URL(next, url);
    return within?.pathname.startsWith('/oidc/') ? this.go(within.href) : answer;
  }
}

const verifier = randomBytes(32).toString('base64url');
const challenge = createHash('sha256').update(verifier).digest('base64url');
const RETURN = '/inloggen/terug';

function loginUrl(change: Record<string, string> = {}): string {
  const parameters = {
    client_id: 'peilstok-web',
    response_type: 'code',
    redirect_uri: origin + RETURN,
    scope: 'openid email',
    state: 'here',
    code_challenge: challenge,
    code_challenge_method: 'S256',
    ...change,
  };
  return `${origin}/oidc/auth?${new URLSearchParams(parameters)}`;
}

/** Logs in and returns where the issuer sends the browser. */
async function logIn(user: string): Promise<URL> {
  const visitor = new Visitor();
  const page = await visitor.go(loginUrl());
  expect(await page.text()).toContain('kartrekker.achterhoek');
  const back = await visitor.go(page.url, { user });
  return new URL(back.headers.get('location') ?? '');
}

async function trade(
  form: Record<string, string>,
): Promise<{ status: number; body: Record<string, string> }> {
  const body = new URLSearchParams({ client_id: 'peilstok-web', redirect_uri: origin + RETURN, ...form });
  const answer = await fetch(`${origin}/oidc/token`, { method: 'POST', body });
  return { status: answer.status, body: (await answer.json()) as Record<string, string> };
}

const tokens = () => createTokenVerifier(issuerSettings(issuer.environment));

describe('the login', () => {
  it('trades a code for a token that the API takes, shaped as Cognito’s', async () => {
    const back = await logIn('management.achterhoek');
    expect(back.origin + back.pathname).toBe(origin + RETURN);
    expect(back.searchParams.get('state')).toBe('here');
    const code = back.searchParams.get('code') ?? '';
    const { body } = await trade({ grant_type: 'authorization_code', code, code_verifier: verifier });
    const token = body['access_token'] ?? '';
    expect(decodeJwt(token)).toMatchObject({
      client_id: 'peilstok-web',
      token_use: 'access',
      scope: 'openid email',
    });
    const identity = await tokens().verify(token);
    expect(identity?.subject).toMatch(/^[0-9a-f]{8}-/);
    expect(identity && (await tokens().verifiedEmail(token, identity))).toBe(
      'management.achterhoek@peilstok.example',
    );
    const again = await trade({ grant_type: 'refresh_token', refresh_token: body['refresh_token'] ?? '' });
    expect(await tokens().verify(again.body['access_token'] ?? '')).toEqual(identity);
  });

  it('lets someone of no demo in by address', async () => {
    const code = (await logIn('Piet@Voorbeeld.nl')).searchParams.get('code') ?? '';
    const { body } = await trade({ grant_type: 'authorization_code', code, code_verifier: verifier });
    const token = body['access_token'] ?? '';
    const identity = await tokens().verify(token);
    expect(identity && (await tokens().verifiedEmail(token, identity))).toBe('piet@voorbeeld.nl');
  });

  it('gives no token without the secret of the browser that began', async () => {
    const code = (await logIn('platform')).searchParams.get('code') ?? '';
    const stolen = await trade({ grant_type: 'authorization_code', code, code_verifier: 'x'.repeat(43) });
    expect([stolen.status, stolen.body['access_token']]).toEqual([400, undefined]);
  });

  it.each([
    ['without PKCE', { code_challenge: '', code_challenge_method: '' }],
    ['for another client', { client_id: 'other' }],
    ['back to another site', { redirect_uri: 'https://elsewhere.example/inloggen/terug' }],
    ['with a token in the address', { response_type: 'id_token', nonce: 'n' }],
  ])('is refused %s', async (_what, change) => {
    const answer = await new Visitor().go(loginUrl(change));
    const back = answer.headers.get('location');
    if (back === null)
      expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('niet gelukt')]);
    else expect(back).toMatch(/[?#&]error=/);
  });

  it('asks again when nobody was chosen', async () => {
    const visitor = new Visitor();
    const page = await visitor.go(loginUrl());
    const answer = await visitor.go(page.url, { user: '<b>' });
    expect(await answer.text()).toContain('Kies iemand');
  });
});

describe('a token', () => {
  it('stays good over a restart, and is refused when changed or of another issuer', async () => {
    const token = await issuer.tokenFor('esf.gorinchem@peilstok.example');
    issuer = await openIssuer(origin, folder);
    expect(await tokens().verify(token)).not.toBeNull();
    const [head, payload, signature] = token.split('.');
    const changed = Buffer.from(JSON.stringify({ ...decodeJwt(token), sub: 'someone' })).toString(
      'base64url',
    );
    expect(await tokens().verify([head, changed, signature].join('.'))).toBeNull();
    expect(await tokens().verify([head, payload, 'AAAA'].join('.'))).toBeNull();
    const other = mkdtempSync(join(tmpdir(), 'peilstok-issuer-'));
    const stranger = await openIssuer(origin, other);
    expect(await tokens().verify(await stranger.tokenFor('platform@peilstok.example'))).toBeNull();
    rmSync(other, { recursive: true });
  });

  it('tells who it is of to its bearer only', async () => {
    expect((await fetch(`${origin}/oidc/me`)).status).toBe(401);
    expect((await fetch(`${origin}/oidc/me`, { headers: { authorization: 'Bearer x.y.z' } })).status).toBe(
      401,
    );
  });
});
