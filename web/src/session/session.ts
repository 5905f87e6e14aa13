import { unreachable } from '../api/api-error.ts';

/** The tokens of the signed-in person, kept for this browser tab only. */
export interface Session {
  readonly accessToken: string;
  readonly refreshToken: string | null;
  readonly idToken: string | null;
  /** What a renewed id token is compared with: no name or e-mail address. */
  readonly profile: {
    readonly sub: string;
    readonly iss: string;
    readonly aud: string | string[];
    readonly exp: number;
    readonly iat: number;
  } | null;
  /** Seconds since 1970. */
  readonly expiresAt: number;
}

const KEY = 'peilstok.sessie';
const EARLY_SECONDS = 60;

const listeners = new Set<() => void>();
let renewal: Promise<Session | null> | undefined;

/** The session of this tab, null when nobody is signed in. */
export function currentSession(): Session | null {
  const text = sessionStorage.getItem(KEY);
  return text === null ? null : (JSON.parse(text) as Session);
}

export function keepSession(session: Session): void {
  sessionStorage.setItem(KEY, JSON.stringify(session));
  announce();
}

/** Ends the session in this tab; the pages then show the sign-in page. */
export function forgetSession(): void {
  sessionStorage.removeItem(KEY);
  announce();
}

/** Calls `listener` at each sign-in and sign-out; returns how to stop. */
export function onSessionChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The bearer token, renewed when it is about to expire; null when nobody is signed in. */
export async function accessToken(): Promise<string | null> {
  const session = currentSession();
  if (session === null) return null;
  if (session.expiresAt - EARLY_SECONDS > Date.now() / 1000) return session.accessToken;
  renewal ??= renew(session).finally(() => {
    renewal = undefined;
  });
  return (await renewal)?.accessToken ?? null;
}

async function renew(session: Session): Promise<Session | null> {
  const renewed = await import('./sign-in.ts')
    .then(({ renewSession }) => renewSession(session))
    .catch((error: unknown) => {
      // Only a refusal of the provider ends the session; without a network there is nothing to conclude.
      if (error instanceof Error && error.name === 'ErrorResponse') return null;
      throw unreachable();
    });
  if (renewed === null) forgetSession();
  else keepSession(renewed);
  return renewed;
}

function announce(): void {
  for (const listener of listeners) listener();
}
