import Provider from 'oidc-provider';
import type { Configuration } from 'oidc-provider';
import { CLIENT_ID, COGNITO_CLAIMS, SCOPE, TOKEN_SECONDS } from './access-token.ts';
import type { IssuerFolder } from './issuer-folder.ts';
import { failurePage, logoutPage } from './login-page.ts';
import { memoryAdapter } from './memory-adapter.ts';

/** The one thing tokens are for; naming it makes them JWTs. */
const API = 'urn:peilstok:api';
const HOUR = 3_600;

/**
 * The local issuer: code + PKCE for the site's public client, access tokens shaped as Cognito's.
 * @param issuer its address, `http://localhost:PORT/oidc`; the site lies at the same origin.
 */
export function createProvider(issuer: string, folder: IssuerFolder): Provider {
  const origin = new URL(issuer).origin;
  const configuration: Configuration = {
    adapter: memoryAdapter(),
    clients: [
      {
        client_id: CLIENT_ID,
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code', 'refresh_token'],
        redirect_uris: [`${origin}/inloggen/terug`],
        post_logout_redirect_uris: [`${origin}/`],
      },
    ],
    // Browsers name the origin also when it is the issuer's own.
    clientBasedCORS: (_context, from) => from === origin,
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    cookies: { keys: [folder.key.d] },
    findAccount: (_context, subject) => {
      const email = folder.emailOf(subject);
      if (email === null) return undefined;
      return { accountId: subject, claims: () => ({ sub: subject, email, email_verified: true }) };
    },
    interactions: { url: (_context, interaction) => `${new URL(issuer).pathname}/login/${interaction.uid}` },
    issueRefreshToken: () => true,
    jwks: { keys: [folder.key] },
    // The site is ours: nobody is asked whether it may know who they are.
    loadExistingGrant: async (context) => {
      const { client, session } = context.oidc;
      if (!client || !session?.accountId) return undefined;
      const grant = new context.oidc.provider.Grant({
        clientId: client.clientId,
        accountId: session.accountId,
      });
      grant.addOIDCScope(SCOPE);
      grant.addResourceScope(API, SCOPE);
      await grant.save();
      return grant;
    },
    pkce: { required: () => true },
    renderError: (context) => {
      context.type = 'html';
      context.body = failurePage();
    },
    formats: {
      customizers: {
        jwt: (_context, _token, { payload }) => {
          // Cognito's have no audience; this library insists on one, and the API does not look at it.
          Object.assign(payload, COGNITO_CLAIMS, { username: payload['sub'] });
        },
      },
    },
    features: {
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => API,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: SCOPE,
          audience: API,
          accessTokenFormat: 'jwt',
          accessTokenTTL: TOKEN_SECONDS,
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
      rpInitiatedLogout: {
        logoutSource: (context, form) => {
          context.body = logoutPage(form);
        },
      },
    },
    ttl: {
      AuthorizationCode: 60,
      Grant: 14 * 24 * HOUR,
      IdToken: HOUR,
      Interaction: HOUR,
      RefreshToken: 14 * 24 * HOUR,
      Session: 14 * 24 * HOUR,
    },
  };
  return new Provider(issuer, configuration);
}
