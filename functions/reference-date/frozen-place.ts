import type { IsoDate } from '../../shared/dates/iso-date.ts';

/** Where frozen files lie in the archive; the function of reference dates may lock what is below it. */
export const EXTRACTS = 'extracts';

/** The folder of a municipality at a date: everything ever frozen for it lies there, side by side. */
export function frozenFolder(programme: string, date: IsoDate, municipality: string): string {
  return `${EXTRACTS}/${programme}/${date}/${municipality}`;
}

/**
 * The key of a frozen file, made from its content: other bytes stand elsewhere, so nothing is ever overwritten and the
 * same file made twice is one.
 * @param prefix of {@link frozenFolder}.
 */
export function frozenKey(prefix: string, file: { readonly name: string; readonly sha256: string }): string {
  return `${prefix}/${file.sha256}/${file.name}`;
}
