import { importJWK, jwtVerify, SignJWT } from 'jose';
import { randomUUID } from 'node:crypto';
import type { SigningKey } from './issuer-folder.ts';

/** The site's client at the issuer. */
export const CLIENT_ID = 'peilstok-web';
export const SCOPE = 'openid email';
/** A working day, so that a demo or a script is not logged out halfway. */
export const TOKEN_SECONDS = 8 * 3_600;

/** What makes an access token look like Cognito's. */
export const COGNITO_CLAIMS = {
  client_id: CLIENT_ID,
  token_use: 'access',
  scope: SCOPE,
  version: 2,
} as const;

/** An access token as the login gives it, signed with the issuer's key. Real time, not the domain's (contract §5). */
export async function signAccessToken(key: SigningKey, issuer: string, subject: string): Promise<string> {
  return new SignJWT({ ...COGNITO_CLAIMS, username: subject })
    .setProtectedHeader({ alg: 'RS256', kid: key.kid })
    .setIssuer(issuer)
    .setSubject(subject)
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime(`${TOKEN_SECONDS} seconds`)
    .sign(await importJWK(key, 'RS256'));
}

/** The subject of an access token that this issuer signed; null when it did not, or it expired. */
export async function subjectOf(key: SigningKey, issuer: string, token: string): Promise<string | null> {
  const { n, e, kty } = key;
  try {
    const verified = await jwtVerify(token, await importJWK({ n, e, kty }, 'RS256'), { issuer });
    return verified.payload.sub ?? null;
  } catch {
    return null;
  }
}
