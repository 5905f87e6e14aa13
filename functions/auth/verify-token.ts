import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import type { JWTVerifyGetKey } from 'jose';
import * as z from 'zod';

/** Where the tokens come from: the same two settings for Cognito and for the local issuer. */
export interface IssuerSettings {
  /** Its `/.well-known/openid-configuration` names its keys and its userinfo endpoint. */
  readonly issuer: string;
  /** The client whose access tokens are accepted. */
  readonly clientId: string;
}

/** Who a token belongs to. A token proves identity only; rights are read from the store (design.md). */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
}

export interface TokenVerifier {
  /** The identity in an access token; null when it is not one of ours, expired or tampered with. */
  verify(token: string): Promise<Identity | null>;
  /** The e-mail address, in lower case, that the issuer says it verified; null when it did not. */
  verifiedEmail(token: string, identity: Identity): Promise<string | null>;
}

// A token that fails for one of these reasons is the sender's fault; anything else is ours and is thrown on.
const REFUSALS = [
  errors.JWTExpired,
  errors.JWTClaimValidationFailed,
  errors.JWTInvalid,
  errors.JWSInvalid,
  errors.JWSSignatureVerificationFailed,
  errors.JOSEAlgNotAllowed,
  errors.JOSENotSupported,
  errors.JWKSNoMatchingKey,
  errors.JWKSMultipleMatchingKeys,
];

/**
 * Verifies access tokens shaped as Cognito's: these have `client_id` and `token_use` and no `aud`, so those
 * are checked, with issuer, signature and expiry.
 */
export function createTokenVerifier({ issuer, clientId }: IssuerSettings): TokenVerifier {
  const endpoints = onceItWorks(() => discover(issuer));
  return {
    verify: async (token) => {
      const { keys } = await endpoints();
      try {
        const { payload } = await jwtVerify(token, keys, {
          issuer,
          algorithms: ['RS256', 'ES256'],
          requiredClaims: ['sub', 'exp', 'client_id', 'token_use'],
        });
        const ours = payload['client_id'] === clientId && payload['token_use'] === 'access';
        return ours && payload.sub ? { issuer, subject: payload.sub } : null;
      } catch (error) {
        if (REFUSALS.some((refusal) => error instanceof refusal)) return null;
        throw error;
      }
    },
    verifiedEmail: async (token, { subject }) => {
      const { userinfoUrl } = await endpoints();
      const answer = await fetch(userinfoUrl, { headers: { authorization: `Bearer ${token}` } });
      if (answer.status === 401 || answer.status === 403) return null;
      if (!answer.ok) throw new Error(`userinfo answered ${answer.status}`);
      return emailIn(await answer.json(), subject);
    },
  };
}

const discovery = z.object({ issuer: z.string(), jwks_uri: z.url(), userinfo_endpoint: z.url() });

async function discover(issuer: string): Promise<{ keys: JWTVerifyGetKey; userinfoUrl: string }> {
  const answer = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
  if (!answer.ok) throw new Error(`discovery answered ${answer.status}`);
  const found = discovery.parse(await answer.json());
  if (found.issuer !== issuer) throw new Error('discovery names another issuer');
  return { keys: createRemoteJWKSet(new URL(found.jwks_uri)), userinfoUrl: found.userinfo_endpoint };
}

/** Keeps what was found; a failure is not kept, so that the next request tries again. */
function onceItWorks<T>(find: () => Promise<T>): () => Promise<T> {
  let found: Promise<T> | null = null;
  return () => {
    found ??= find().catch((error: unknown) => {
      found = null;
      throw error;
    });
    return found;
  };
}

/** The settings in the environment of a function: PEILSTOK_ISSUER and PEILSTOK_CLIENT_ID. */
export function issuerSettings(environment: Readonly<Record<string, string | undefined>>): IssuerSettings {
  const { PEILSTOK_ISSUER: issuer, PEILSTOK_CLIENT_ID: clientId } = environment;
  if (!issuer || !clientId) throw new Error('The environment lacks PEILSTOK_ISSUER or PEILSTOK_CLIENT_ID.');
  return { issuer, clientId };
}

// Cognito writes email_verified as a text, other issuers as a boolean.
function emailIn(claims: unknown, subject: string): string | null {
  if (typeof claims !== 'object' || claims === null) return null;
  const { sub, email, email_verified: verified } = claims as Record<string, unknown>;
  if (sub !== subject || typeof email !== 'string' || email === '') return null;
  return verified === true || verified === 'true' ? email.toLowerCase() : null;
}
