import { OidcClient, WebStorageStateStore } from 'oidc-client-ts';
import type { RefreshState, SigninResponse } from 'oidc-client-ts';
import { loadConfig } from '../config.ts';
import type { Session } from './session.ts';

/** Where the identity provider sends the person back to, after signing in and after signing out. */
const CALLBACK_PATH = '/inloggen/terug';
const SIGNED_OUT_PATH = '/';

async function openClient(): Promise<OidcClient> {
  const { authority, clientId, scope } = await loadConfig();
  return new OidcClient({
    authority,
    client_id: clientId,
    redirect_uri: location.origin + CALLBACK_PATH,
    post_logout_redirect_uri: location.origin + SIGNED_OUT_PATH,
    response_type: 'code',
    scope: scope ?? 'openid email',
    stateStore: new WebStorageStateStore({ store: sessionStorage, prefix: 'peilstok.inloggen.' }),
  });
}

/** Leaves the site for the identity provider (code + PKCE); `returnTo` is the path to come back to. */
export async function startSignIn(returnTo: string): Promise<void> {
  const client = await openClient();
  const request = await client.createSigninRequest({ state: { returnTo }, ui_locales: 'nl' });
  location.assign(request.url);
}

/** Trades the code in the address for tokens; also the path to go on to. Throws when the answer is not ours. */
export async function finishSignIn(address: string): Promise<{ session: Session; returnTo: string }> {
  const client = await openClient();
  const response = await client.processSigninResponse(address);
  return { session: sessionOf(response, null), returnTo: returnPath(response.userState) };
}

/** A session with fresh tokens; null when the provider gave nothing to renew with. */
export async function renewSession(session: Session): Promise<Session | null> {
  if (session.refreshToken === null || session.profile === null) return null;
  const client = await openClient();
  const state: RefreshState = {
    refresh_token: session.refreshToken,
    session_state: null,
    profile: session.profile,
    ...(session.idToken === null ? {} : { id_token: session.idToken }),
  };
  return sessionOf(await client.useRefreshToken({ state }), session);
}

/** Leaves the site to end the session at the identity provider as well. */
export async function endAtProvider(session: Session): Promise<void> {
  const { clientId } = await loadConfig();
  const client = await openClient();
  const request = await client.createSignoutRequest({
    ...(session.idToken === null ? {} : { id_token_hint: session.idToken }),
    // Cognito does not take the standard name of the return address.
    extraQueryParams: { client_id: clientId, logout_uri: location.origin + SIGNED_OUT_PATH },
  });
  location.assign(request.url);
}

function sessionOf(response: SigninResponse, before: Session | null): Session {
  const { sub, iss, aud, exp, iat } = response.profile;
  return {
    accessToken: response.access_token,
    refreshToken: response.refresh_token ?? before?.refreshToken ?? null,
    idToken: response.id_token ?? before?.idToken ?? null,
    profile: { sub, iss, aud, exp, iat },
    expiresAt: response.expires_at ?? 0,
  };
}

// Only a path of this site: an address from elsewhere must not become a way out.
function returnPath(state: unknown): string {
  if (typeof state !== 'object' || state === null || !('returnTo' in state)) return '/';
  const path = state.returnTo;
  return typeof path === 'string' && /^\/(?![/\\])/.test(path) ? path : '/';
}
