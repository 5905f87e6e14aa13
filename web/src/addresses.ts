export { handInAddress } from '../../shared/programme/hand-in-address.ts';

/**
 * Addresses of pages. Codes of projects hold dots (`3.7a`) and stand in the query: the site's server takes a path with
 * a dot for a file.
 */
export function overviewAddress(programme: string, asOf: string, known = ''): string {
  const query = momentQuery(asOf, known);
  return `/programma/${programme}${query.size === 0 ? '' : `?${query}`}`;
}

/** The page of a project; `asOf` empty for today, `known` for all that is in force now. */
export function projectAddress(programme: string, project: string, asOf = '', known = ''): string {
  const query = new URLSearchParams([['code', project], ...momentQuery(asOf, known)]);
  return `/programma/${programme}/project?${query}`;
}

/** A date and what was known then, as the address of a page of figures has them; what is usual is left out. */
function momentQuery(asOf: string, known: string): URLSearchParams {
  return new URLSearchParams({ ...(asOf !== '' && { stand: asOf }), ...(known !== '' && { bekend: known }) });
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

/** All meetings of a programme. */
export function meetingsAddress(programme: string): string {
  return `/programma/${programme}/overleg`;
}

/** The pack of one meeting. */
export function meetingAddress(programme: string, meeting: string): string {
  return `${meetingsAddress(programme)}/${encodeURIComponent(meeting)}`;
}

/** The factsheet of a project, or of the programme. */
export function factsheetAddress(programme: string, project?: string): string {
  const query = project === undefined ? '' : `?${new URLSearchParams({ code: project })}`;
  return `/programma/${programme}/factsheet${query}`;
}

/** The yearly report of a programme; without a year that of this year. */
export function yearlyReportAddress(programme: string, year?: number): string {
  return `/programma/${programme}/jaarverslag${year === undefined ? '' : `?jaar=${year}`}`;
}

/** The page of an indicator of the programme as a whole; `asOf` and `known` as of a project. */
export function figureAddress(programme: string, id: string, asOf: string, known = ''): string {
  return `/programma/${programme}/cijfer?${new URLSearchParams([['id', id], ...momentQuery(asOf, known)])}`;
}

/** Where an indicator is opened: on the page of its project, or on its own where it is of the programme (null). */
export function indicatorAddress(
  programme: string,
  { project, id }: { readonly project: string | null; readonly id: string },
  { stand, bekend }: { readonly stand: string; readonly bekend: string },
): string {
  return project === null
    ? figureAddress(programme, id, stand, bekend)
    : `${projectAddress(programme, project, stand, bekend)}#indicator-${id}`;
}

/** The page with all programmes of a person side by side. */
export const COMPARE_ADDRESS = '/vergelijken';
