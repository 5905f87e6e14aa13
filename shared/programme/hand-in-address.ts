/** What of a slot is known for the page to hand in. */
export interface KnownSlot {
  readonly project: string;
  readonly dataset?: string;
  readonly period?: string;
  readonly municipality?: string | null | undefined;
}

/** The page to hand in, or for progress its form, filled in as far as known: a path below the site's origin. */
export function handInAddress(
  programme: string,
  { project, dataset, period, municipality }: KnownSlot,
): string {
  if (dataset === 'voortgang') {
    const asked = new URLSearchParams({ project, ...(period !== undefined && { periode: period }) });
    return `/programma/${programme}/voortgang?${asked}`;
  }
  const query = new URLSearchParams({
    project,
    ...(dataset !== undefined && { gegevens: dataset }),
    ...(period !== undefined && { periode: period }),
    ...(typeof municipality === 'string' && { gemeente: municipality }),
  });
  return `/programma/${programme}/aanleveren?${query}`;
}
