import type { ProblemBody, ProblemIssue } from '../../shared/api/problem.schema.ts';

/** An answer that is not a success, thrown anywhere below a route (contract §5). Texts are Dutch, without personal values. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  readonly detail: string;
  readonly issues: readonly ProblemIssue[] | undefined;

  constructor(status: number, detail: string, issues?: readonly ProblemIssue[]) {
    super(`${status}`);
    this.status = status;
    this.detail = detail;
    this.issues = issues;
  }
}

const KINDS: Readonly<Record<number, readonly [slug: string, title: string]>> = {
  400: ['ongeldig-verzoek', 'Het verzoek klopt niet'],
  401: ['niet-aangemeld', 'U bent niet aangemeld'],
  403: ['geen-toegang', 'U heeft hiervoor geen rechten'],
  404: ['niet-gevonden', 'Niet gevonden'],
  405: ['methode-niet-toegestaan', 'Dit kan hier niet'],
  409: ['niet-meer-mogelijk', 'Dit kan nu niet'],
  413: ['te-groot', 'Het verzoek is te groot'],
  500: ['storing', 'Er ging iets mis'],
};

export const notFound = (): Problem =>
  new Problem(404, 'Dit bestaat niet, of u mag het niet zien. Controleer het adres.');

export const forbidden = (): Problem =>
  new Problem(403, 'Uw rol geeft hiervoor geen rechten. Vraag de beheerder van uw regio om toegang.');

export const unauthenticated = (): Problem =>
  new Problem(401, 'Uw aanmelding ontbreekt of is verlopen. Meld u opnieuw aan.');

/** The answer for a problem, `application/problem+json`. */
export function problemResponse(problem: Problem, headers: Record<string, string> = {}): Response {
  const [slug, title] = KINDS[problem.status] ?? ['fout', 'Het verzoek is niet gelukt'];
  const body: ProblemBody = {
    type: `urn:peilstok:probleem:${slug}`,
    title,
    status: problem.status,
    detail: problem.detail,
    ...(problem.issues && { issues: [...problem.issues] }),
  };
  return new Response(JSON.stringify(body), {
    status: problem.status,
    headers: { 'content-type': 'application/problem+json; charset=utf-8', ...headers },
  });
}
