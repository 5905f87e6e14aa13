import type * as z from 'zod';
import { dutchErrors, problemIssues } from '../../shared/api/dutch-faults.ts';
import { Problem } from './problem.ts';

/** The largest body of a request: a programme file of a region with a hundred projects stays well below it. */
const MAX_BODY_BYTES = 2_000_000;

/** The JSON of a request's body, undefined when there is no body; a Problem 400 when it is no JSON, 413 when too long. */
export async function readJson(request: Request): Promise<unknown> {
  const text = await bodyText(request);
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

/** Reads no further than the limit, also of a body that does not tell its length beforehand. */
async function bodyText(request: Request): Promise<string> {
  const parts: Uint8Array[] = [];
  if (Number(request.headers.get('content-length') ?? 0) > MAX_BODY_BYTES) throw tooLarge();
  let size = 0;
  for await (const part of request.body ?? []) {
    size += part.length;
    if (size > MAX_BODY_BYTES) throw tooLarge();
    parts.push(part);
  }
  return new TextDecoder().decode(Buffer.concat(parts));
}

const tooLarge = (): Problem =>
  new Problem(
    413,
    'Het verzoek is groter dan 2.000.000 bytes. Bestanden gaan niet hierlangs, maar naar het uploadadres.',
  );
