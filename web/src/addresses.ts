export { handInAddress } from '../../shared/programme/hand-in-address.ts';

/**
 * Addresses of pages. Codes of projects hold dots (`3.7a`) and stand in the query: the site's server takes a path with
 * a dot for a file.
 */
export function overviewAddress(programme: string, asOf: string): string {
  return `/programma/${programme}${asOf === '' ? '' : `?stand=${asOf}`}`;
}

/** The page of a project; `asOf` empty for today. */
export function projectAddress(programme: string, project: string, asOf = ''): string {
  const query = new URLSearchParams({ code: project, ...(asOf !== '' && { stand: asOf }) });
  return `/programma/${programme}/project?${query}`;
}

/** The progress form of a project and period. */
export function progressAddress(
  programme: string,
  { project, period }: { readonly project: string; readonly period: string },
): string {
  return `/programma/${programme}/voortgang?${new URLSearchParams({ project, periode: period })}`;
}

interface WholeSlot {
  readonly project: string;
  readonly dataset: string;
  readonly period: string;
  readonly municipality: string | null;
}

/** The page with everything handed in for a dataset and period of a project. */
export function slotHistoryAddress(
  programme: string,
  { project, dataset, period, municipality }: WholeSlot,
): string {
  const query = new URLSearchParams({
    ...{ project, gegevens: dataset, periode: period },
    ...(municipality !== null && { gemeente: municipality }),
  });
  return `/programma/${programme}/geschiedenis?${query}`;
}

/** All reference dates of a programme, one of them, or one municipality at it. */
export function referenceAddress(programme: string, date?: string, municipality?: string): string {
  const parts = [date, municipality].filter((part) => part !== undefined);
  return ['', 'programma', programme, 'peilmomenten', ...parts].join('/');
}

/** The money of a programme in a year (null: of its whole run), realised at a date; `asOf` empty for today. */
export function moneyAddress(programme: string, year: number | null, asOf: string): string {
  const query = new URLSearchParams({
    jaar: year === null ? 'looptijd' : String(year),
    ...(asOf !== '' && { stand: asOf }),
  });
  return `/programma/${programme}/geld?${query}`;
}
