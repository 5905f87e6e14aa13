import { dateIn } from '../../shared/dates/amsterdam.ts';
import type { IsoDate } from '../../shared/dates/iso-date.ts';
import { auditKind, type AuditKind } from '../../shared/submission/audit-kind.ts';
import type { ChainedAuditEntry } from '../../shared/submission/submission.ts';
import type { AuditStore } from '../ports/stores.port.ts';

/** Which entries of a trail are asked for; what is absent does not choose. */
export interface TrailQuery {
  readonly newest: boolean;
  /** The number of the entry that was looked at last, in the order asked for. */
  readonly after?: number | undefined;
  readonly limit: number;
  readonly kind?: AuditKind | undefined;
  /** The code of a project; an entry is about it when its subject begins with the code. */
  readonly project?: string | undefined;
  /** The number of an entry: only what the same person did. So no address stands in a URL (design.md rule 5). */
  readonly byAsIn?: number | undefined;
  /** First and last calendar date in Europe/Amsterdam. */
  readonly from?: IsoDate | undefined;
  readonly to?: IsoDate | undefined;
}

interface TrailPage {
  readonly items: readonly ChainedAuditEntry[];
  /** Where to go on; null at the end. With a choice there may be nothing on a page and still a next one. */
  readonly next: string | null;
}

/** Entries read at once, and at most in one answer: a choice that few entries meet takes several requests. */
const CHUNK = 500;
const MOST_READ = 5_000;

/** A page of the trail in the order of its keys, with only the entries that were asked for. */
export async function readTrail(
  store: Pick<AuditStore, 'list' | 'listBack'>,
  programme: string,
  query: TrailQuery,
): Promise<TrailPage> {
  const turn = (place: number | undefined, limit: number) =>
    query.newest ? store.listBack(programme, place ?? null, limit) : store.list(programme, place ?? 0, limit);
  const person = query.byAsIn === undefined ? undefined : await personOf(store, programme, query.byAsIn);
  const items: ChainedAuditEntry[] = [];
  let place = query.after;
  const isChoice = [query.kind, query.project, query.byAsIn, query.from, query.to].some(
    (part) => part !== undefined,
  );
  const chunkSize = isChoice ? CHUNK : query.limit;
  for (let read = 0; read < MOST_READ && items.length < query.limit;) {
    const chunk = await turn(place, chunkSize);
    if (chunk.length === 0) return { items, next: null };
    read += chunk.length;
    for (const entry of chunk) {
      place = entry.sequence;
      if (isAsked(entry, query, person)) items.push(entry);
      if (items.length === query.limit) break;
    }
  }
  // A page can be cut short by its size, so whether there is more is asked, not counted.
  return { items, next: (await turn(place, 1)).length === 0 ? null : String(place) };
}

/** Null where there is no such entry: then nobody did anything. */
async function personOf(
  store: Pick<AuditStore, 'list'>,
  programme: string,
  sequence: number,
): Promise<string | null> {
  return (await store.list(programme, sequence - 1, 1))[0]?.by ?? null;
}

function isAsked(
  { action, by, subject, at }: ChainedAuditEntry,
  { kind, project, from, to }: TrailQuery,
  person: string | null | undefined,
): boolean {
  if (kind !== undefined && auditKind(action) !== kind) return false;
  if (person !== undefined && by !== person) return false;
  if (project !== undefined && subject !== project && !subject.startsWith(`${project}/`)) return false;
  if (from === undefined && to === undefined) return true;
  const date = dateIn(at);
  return (from === undefined || date >= from) && (to === undefined || date <= to);
}
