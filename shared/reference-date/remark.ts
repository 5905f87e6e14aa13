import type { Instant } from '../dates/iso-date.ts';

/** A remark on one row of an extract, as a reviewer writes it. */
export interface RowRemark {
  readonly project: string;
  readonly deelnemernummer: string;
  readonly text: string;
}

/** Who may write remarks (contract §5). */
export type RemarkRole = 'esf' | 'beheerder' | 'beoordelaar';

/** A remark that was made, and whether the municipality's lead has dealt with it. */
export interface KeptRemark extends RowRemark {
  readonly id: string;
  /** 1 for the first review of what was handed in, one more each time it was handed in again. */
  readonly round: number;
  readonly role: RemarkRole;
  readonly by: string;
  readonly at: Instant;
  readonly resolved: { readonly by: string; readonly at: Instant } | null;
}

/** The remark with that id as dealt with, or as open again; null when there is none or it stands so already. */
export function markRemark(
  remarks: readonly KeptRemark[],
  id: string,
  resolved: KeptRemark['resolved'],
): KeptRemark[] | null {
  const found = remarks.find((remark) => remark.id === id);
  if (found === undefined || (found.resolved === null) === (resolved === null)) return null;
  return remarks.map((remark) => (remark.id === id ? { ...remark, resolved } : remark));
}

/** Newest round first, within it what is open first, then as written. */
export function inReadingOrder(remarks: readonly KeptRemark[]): KeptRemark[] {
  return remarks.toSorted(
    (a, b) => b.round - a.round || Number(a.resolved !== null) - Number(b.resolved !== null),
  );
}
