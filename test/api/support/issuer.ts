import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { JWTPayload } from 'jose';

/** A small OpenID issuer on a free loopback port: discovery, keys, userinfo, and tokens shaped as Cognito's. */
export interface TestIssuer {
  readonly issuer: string;
  readonly clientId: string;
  /** A token for a person whose subject is made of the address; `claims` override. */
  token(email: string, claims?: Record<string, unknown>, key?: 'ours' | 'strange'): Promise<string>;
  /** Addresses that userinfo calls unverified. */
  readonly unverified: Set<string>;
  /** How often userinfo was asked. */
  asked(): number;
  stop(): Promise<void>;
}

const CLIENT = 'peilstok-test';

export async function startIssuer(): Promise<TestIssuer> {
  const [ours, strange] = await Promise.all([generateKeyPair('ES256'), generateKeyPair('ES256')]);
  const jwk = { ...(await exportJWK(ours.publicKey)), kid: 'k1', alg: 'ES256', use: 'sig' };
  const unverified = new Set<string>();
  let asked = 0;
  let issuer = '';
  const server = createServer((request, response) => {
    const send = (body: unknown): void => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(body));
    };
    if (request.url === '/.well-known/openid-configuration')
      return send({ issuer, jwks_uri: `${issuer}/jwks`, userinfo_endpoint: `${issuer}/userinfo` });
    if (request.url === '/jwks') return send({ keys: [jwk] });
    asked += 1;
    const [, payload = ''] = (request.headers.authorization ?? '').split('.');
    const { sub } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { sub: string };
    const email = sub.replace(/^sub-/, '');
    return send({ sub, email, email_verified: !unverified.has(email) });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function token(
    email: string,
    claims: Record<string, unknown> = {},
    key: 'ours' | 'strange' = 'ours',
  ): Promise<string> {
    const payload = {
      iss: issuer,
      sub: `sub-${email}`,
      client_id: CLIENT,
      token_use: 'access',
      exp: Math.floor(Date.now() / 1000) + 600,
      ...claims,
    } as JWTPayload;
    const { privateKey } = key === 'ours' ? ours : strange;
    return new SignJWT(payload).setProtectedHeader({ alg: 'ES256', kid: 'k1' }).sign(privateKey);
  }
  const stop = (): Promise<void> => new Promise((resolve) => server.close(() => resolve()));
  return { issuer, clientId: CLIENT, token, unverified, asked: () => asked, stop };
}
