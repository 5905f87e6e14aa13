import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTokenVerifier } from '../../functions/auth/verify-token.ts';
import type { TokenVerifier } from '../../functions/auth/verify-token.ts';
import { startIssuer } from './support/issuer.ts';
import type { TestIssuer } from './support/issuer.ts';

let issuer: TestIssuer;
let tokens: TokenVerifier;

beforeAll(async () => {
  issuer = await startIssuer();
  tokens = createTokenVerifier(issuer);
});
afterAll(() => issuer.stop());

const email = 'lead@example.nl';

describe('an access token', () => {
  test('of ours gives issuer and subject', async () => {
    expect(await tokens.verify(await issuer.token(email))).toEqual({
      issuer: issuer.issuer,
      subject: `sub-${email}`,
    });
  });

  test.each<[string, Record<string, unknown>]>([
    ['of another client', { client_id: 'other' }],
    ['without client', { client_id: undefined }],
    ['that is an identity token', { token_use: 'id' }],
    ['without use', { token_use: undefined }],
    ['of another issuer', { iss: 'https://example.org' }],
    ['that has expired', { exp: Math.floor(Date.now() / 1000) - 60 }],
    ['that never expires', { exp: undefined }],
    ['without subject', { sub: undefined }],
  ])('%s is refused', async (_name, claims) => {
    expect(await tokens.verify(await issuer.token(email, claims))).toBeNull();
  });

  test('signed with another key is refused', async () => {
    expect(await tokens.verify(await issuer.token(email, {}, 'strange'))).toBeNull();
  });

  test('signed with a shared secret is refused', async () => {
    const claims = { client_id: issuer.clientId, token_use: 'access', sub: 'x', iss: issuer.issuer };
    const token = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256', kid: 'k1' })
      .setExpirationTime('10m')
      .sign(new TextEncoder().encode('a secret that is long enough to be one'));
    expect(await tokens.verify(token)).toBeNull();
  });

  test.each(['', 'x', 'a.b.c', 'e30.e30.'])('that is none (%j) is refused', async (token) => {
    expect(await tokens.verify(token)).toBeNull();
  });
});

describe('the verified e-mail address', () => {
  test('is in lower case', async () => {
    const identity = { issuer: issuer.issuer, subject: 'sub-Lead@Example.nl' };
    const token = await issuer.token('Lead@Example.nl');
    expect(await tokens.verifiedEmail(token, identity)).toBe('lead@example.nl');
  });

  test('is null when the issuer did not verify it', async () => {
    issuer.unverified.add('new@example.nl');
    const token = await issuer.token('new@example.nl');
    expect(
      await tokens.verifiedEmail(token, { issuer: issuer.issuer, subject: 'sub-new@example.nl' }),
    ).toBeNull();
  });

  test('is null when userinfo speaks of someone else', async () => {
    const token = await issuer.token(email);
    expect(await tokens.verifiedEmail(token, { issuer: issuer.issuer, subject: 'sub-other' })).toBeNull();
  });
});

test('an issuer that cannot be reached is a fault of ours, not of the token', async () => {
  const lost = createTokenVerifier({ issuer: 'http://127.0.0.1:9', clientId: 'x' });
  await expect(lost.verify(await issuer.token(email))).rejects.toThrow();
});
