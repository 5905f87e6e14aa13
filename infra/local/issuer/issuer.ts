import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type Provider from 'oidc-provider';
import { contentSecurityPolicy } from '../../site-headers.ts';
import { addressOf } from '../who.ts';
import { CLIENT_ID, signAccessToken, subjectOf } from './access-token.ts';
import { openIssuerFolder } from './issuer-folder.ts';
import type { IssuerFolder } from './issuer-folder.ts';
import { LOGIN_STYLE, loginPage } from './login-page.ts';
import { createProvider } from './provider.ts';

/** The path below which the issuer answers. */
export const ISSUER_PATH = '/oidc';
const LOGIN = `${ISSUER_PATH}/login/`;

export interface Issuer {
  /** The settings of the API's token verifier, as environment variables. */
  readonly environment: Readonly<Record<string, string>>;
  /** What the site needs to know to log in. */
  readonly siteConfig: { readonly authority: string; readonly clientId: string };
  /** Answers everything below {@link ISSUER_PATH}. */
  readonly answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** A token as the login would give it. */
  readonly tokenFor: (email: string) => Promise<string>;
}

/** The local OIDC issuer at the site's own origin (`http://localhost:PORT`), with its key in a folder. */
export async function openIssuer(origin: string, folderPath: string): Promise<Issuer> {
  const folder = await openIssuerFolder(folderPath);
  const authority = origin + ISSUER_PATH;
  folder.keepAddress(authority);
  const provider = createProvider(authority, folder);
  const byProvider = provider.callback();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', origin);
    response.setHeader('content-security-policy', contentSecurityPolicy([]));
    response.setHeader('cache-control', 'no-store');
    if (pathname.startsWith(LOGIN)) return login(request, response, provider, folder);
    if (pathname === `${ISSUER_PATH}/login.css`) return send(response, 200, 'text/css', LOGIN_STYLE);
    if (pathname === `${ISSUER_PATH}/me`) return userinfo(request, response, authority, folder);
    // The provider finds out by these two where it is mounted.
    const mounted = request as IncomingMessage & { originalUrl?: string };
    mounted.originalUrl = request.url ?? '/';
    request.url = mounted.originalUrl.slice(ISSUER_PATH.length) || '/';
    await byProvider(request, response);
  }

  return {
    environment: {
      PEILSTOK_ISSUER: authority,
      PEILSTOK_CLIENT_ID: CLIENT_ID,
    },
    siteConfig: { authority, clientId: CLIENT_ID },
    answer,
    tokenFor: (email) => signAccessToken(folder.key, authority, folder.subjectOf(email)),
  };
}

async function login(
  request: IncomingMessage,
  response: ServerResponse,
  provider: Provider,
  folder: IssuerFolder,
): Promise<void> {
  // A form may lead back to the site only through the issuer, which is of the same origin.
  if (request.method !== 'POST') return send(response, 200, 'text/html', loginPage(null));
  const chosen = new URLSearchParams(await text(request)).get('user') ?? '';
  const email = addressOf(chosen);
  if (email === null)
    return send(response, 200, 'text/html', loginPage('Kies iemand, of vul een e-mailadres in.'));
  const result = { login: { accountId: folder.subjectOf(email) } };
  try {
    await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
  } catch {
    response.writeHead(303, { location: '/' }).end();
  }
}

/** The issuer's word on who a token belongs to. oidc-provider's own refuses tokens made for an API; Cognito's does not. */
async function userinfo(
  request: IncomingMessage,
  response: ServerResponse,
  authority: string,
  folder: IssuerFolder,
): Promise<void> {
  const token = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '';
  const subject = await subjectOf(folder.key, authority, token);
  const email = subject === null ? null : folder.emailOf(subject);
  if (subject === null || email === null)
    return send(response, 401, 'application/json', '{"error":"invalid_token"}');
  return send(
    response,
    200,
    'application/json',
    JSON.stringify({ sub: subject, email, email_verified: 'true' }),
  );
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8` }).end(body);
}
