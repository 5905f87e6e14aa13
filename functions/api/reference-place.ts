import type { Programme } from '../../shared/programme/programme.schema.ts';
import { isInCalendar, referenceCalendar } from '../reference-date/calendar.ts';
import { notFound } from './problem.ts';
import { parsePage } from './read-request.ts';

type Param = (name: string) => string;

/** The date of an address, if it is one of the programme's reference dates; else there is nothing there. */
export function knownDate(programme: Programme, param: Param): string {
  const date = param('date');
  if (!(referenceCalendar(programme)?.dates.includes(date) ?? false)) throw notFound();
  return date;
}

/** The date and municipality of an address, if that municipality hands in for that date; else there is nothing there. */
export function knownPlace(programme: Programme, param: Param): { date: string; municipality: string } {
  const place = { date: param('date'), municipality: param('gm') };
  if (!isInCalendar(programme, place.date, place.municipality)) throw notFound();
  return place;
}

/** A page of a list that is made anew at each request, and where the next begins. */
export function pageOf<Item>(
  all: readonly Item[],
  after: string | undefined,
  size: number,
): { shown: readonly Item[]; next: string | null } {
  const page = parsePage(after);
  const next = page * size < all.length ? String(page + 1) : null;
  return { shown: all.slice((page - 1) * size, page * size), next };
}
