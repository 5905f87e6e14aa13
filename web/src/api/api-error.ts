import type { ProblemBody, ProblemIssue } from '../../../shared/api/problem.schema.ts';

const GENERAL = 'Peilstok kon uw vraag nu niet beantwoorden. Probeer het over een minuut opnieuw.';

/** A call that did not succeed, with Dutch texts to show. `status` 0 means that the server could not be reached. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly title: string;
  readonly issues: readonly ProblemIssue[];

  constructor(status: number, title: string, detail: string, issues: readonly ProblemIssue[] = []) {
    super(detail);
    this.status = status;
    this.title = title;
    this.issues = issues;
  }
}

/** The server could not be reached: no network, or nothing listening; while sending, what was typed is still there. */
export function unreachable(doing: 'loading' | 'sending' = 'loading'): ApiError {
  const kept = doing === 'sending' ? '; wat u had ingevuld, staat er nog' : '';
  return new ApiError(
    0,
    'Geen verbinding',
    `Peilstok is niet bereikbaar. Controleer uw internetverbinding en probeer het opnieuw${kept}.`,
  );
}

/** What was caught, as an error with a Dutch text; what is no ApiError is a fault of the site itself. */
export function asApiError(caught: unknown): ApiError {
  if (caught instanceof ApiError) return caught;
  return new ApiError(500, 'Er ging iets mis', GENERAL);
}

/** The error of an answer; an answer that is not problem+json gets a general text. */
export async function errorOf(response: Response): Promise<ApiError> {
  const body: unknown = await response.json().catch(() => null);
  if (isProblem(body)) return new ApiError(response.status, body.title, body.detail, body.issues ?? []);
  return new ApiError(response.status, 'Er ging iets mis', GENERAL);
}

function isProblem(body: unknown): body is ProblemBody {
  return (
    typeof body === 'object' &&
    body !== null &&
    'title' in body &&
    typeof body.title === 'string' &&
    'detail' in body &&
    typeof body.detail === 'string'
  );
}
