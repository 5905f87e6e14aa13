import type * as z from 'zod';
import { dutchErrors, problemIssues } from '../../shared/api/dutch-faults.ts';
import { Problem } from './problem.ts';

/** The JSON of a request's body, undefined when there is no body; a Problem 400 when it is no JSON. */
export async function readJson(request: Request): Promise<unknown> {
  const text = await request.text();
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Problem(
      400,
      'De inhoud van het verzoek is geen geldige JSON. Controleer haken, komma’s en aanhalingstekens.',
    );
  }
}

/** What was sent, read with its schema; a Problem 400 with every fault and its path. */
export function parseWith<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const read = schema.safeParse(value, { error: dutchErrors });
  if (read.success) return read.data;
  throw new Problem(
    400,
    'Er klopt iets niet in wat is gestuurd. Verbeter wat hieronder staat en probeer het opnieuw.',
    problemIssues(read.error.issues),
  );
}

/** The number of a page in a cursor, the first when there is none; a Problem 400 for a cursor that we never gave. */
export function parsePage(after: string | undefined): number {
  if (after === undefined) return 1;
  if (/^[1-9]\d{0,6}$/.test(after)) return Number(after);
  throw new Problem(400, 'De plaats in de lijst klopt niet. Begin opnieuw bij de eerste bladzijde.', [
    { path: 'after', message: 'is geen plaats uit een eerder antwoord' },
  ]);
}
