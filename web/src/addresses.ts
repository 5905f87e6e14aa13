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

interface Slot {
  readonly project: string;
  readonly dataset?: string;
  readonly period?: string;
  readonly municipality?: string | null | undefined;
}

/** The page to hand in, with its form filled in as far as known. */
export function handInAddress(programme: string, { project, dataset, period, municipality }: Slot): string {
  const query = new URLSearchParams({
    project,
    ...(dataset !== undefined && { gegevens: dataset }),
    ...(period !== undefined && { periode: period }),
    ...(typeof municipality === 'string' && { gemeente: municipality }),
  });
  return `/programma/${programme}/aanleveren?${query}`;
}
