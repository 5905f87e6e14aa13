/** An answer of the API that is not what was asked for; `status` is the HTTP status. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Calls the API as a demo user. Answers are parsed JSON; any other status than 2xx throws an ApiError. */
export interface ApiClient {
  get(user: string, path: string): Promise<unknown>;
  put(user: string, path: string, body: unknown): Promise<unknown>;
  post(user: string, path: string, body: unknown): Promise<unknown>;
}

/**
 * A client that keeps each user's token until the API no longer takes it.
 * @param apiUrl where the API is, `http://localhost:8080/api`.
 */
export function createApiClient(apiUrl: string, tokenFor: (user: string) => Promise<string>): ApiClient {
  const tokens = new Map<string, Promise<string>>();
  const token = (user: string): Promise<string> => {
    const known = tokens.get(user) ?? tokenFor(user);
    tokens.set(user, known);
    return known;
  };
  const send = async (method: string, user: string, path: string, body: unknown): Promise<Response> =>
    fetch(`${apiUrl}${path}`, {
      method,
      headers: { authorization: `Bearer ${await token(user)}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  const call = async (method: string, user: string, path: string, body?: unknown): Promise<unknown> => {
    let response = await send(method, user, path, body);
    if (response.status === 401) {
      tokens.delete(user);
      response = await send(method, user, path, body);
    }
    const text = await response.text();
    if (!response.ok)
      throw new ApiError(response.status, `${method} ${path}: ${response.status} ${text.slice(0, 2000)}`);
    return text === '' ? null : JSON.parse(text);
  };
  return {
    get: (user, path) => call('GET', user, path),
    put: (user, path, body) => call('PUT', user, path, body),
    post: (user, path, body) => call('POST', user, path, body),
  };
}
