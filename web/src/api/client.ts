import { accessToken, forgetSession } from '../session/session.ts';
import { errorOf, unreachable } from './api-error.ts';

type Method = 'GET' | 'POST' | 'PUT';

/** Calls the API as the signed-in person. Throws ApiError; an answer 401 also ends the session. */
export async function call(
  method: Method,
  path: string,
  body?: unknown,
  signal?: AbortSignal,
  extra?: Readonly<Record<string, string>>,
): Promise<Response> {
  const headers = new Headers({ Accept: 'application/json', ...extra });
  const token = await accessToken();
  if (token !== null) headers.set('Authorization', `Bearer ${token}`);
  const init: RequestInit = { method, headers, signal: signal ?? null };
  if (body !== undefined) {
    headers.set('Content-Type', 'application/json');
    init.body = JSON.stringify(body);
  }
  const response = await fetch(path, init).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw unreachable(method === 'GET' ? 'loading' : 'sending');
  });
  if (response.ok) return response;
  if (response.status === 401) forgetSession();
  throw await errorOf(response);
}

/** The JSON at a path, in the shape that the API's schema promises. */
export async function getJson<T>(path: string, signal?: AbortSignal): Promise<T> {
  const response = await call('GET', path, undefined, signal);
  return (await response.json()) as T;
}

/** All of a bare array whose further pages are named by a `link` header with `rel="next"`. */
export async function getList<T>(path: string, signal?: AbortSignal): Promise<readonly T[]> {
  const response = await call('GET', path, undefined, signal);
  const items = (await response.json()) as T[];
  const next = /<([^>]+)>;\s*rel="?next"?/.exec(response.headers.get('link') ?? '')?.[1];
  return next === undefined ? items : [...items, ...(await getList<T>(next, signal))];
}

/** Sends JSON and gives the answer's JSON. */
export async function sendJson<T>(method: 'POST' | 'PUT', path: string, body: unknown): Promise<T> {
  const response = await call(method, path, body);
  const text = await response.text();
  return (text === '' ? null : JSON.parse(text)) as T;
}

/** A path from parts, each escaped, so that a project code like `3.7/a` cannot leave its place. */
export function apiPath(...parts: readonly string[]): string {
  return `/api/${parts.map(encodeURIComponent).join('/')}`;
}
